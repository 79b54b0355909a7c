using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Intents;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Tests.Understanding;

public class TablesTests
{
    [Fact]
    public void Every_intent_has_one_table_in_the_order_of_the_list() => Assert.Equal(Intent.All, Tables.All.Select(table => table.Intent));

    [Fact]
    public void Every_example_of_a_table_is_understood_as_its_intent()
    {
        var missed = Tables.All.SelectMany(table => table.Examples, (table, text) => (table.Intent, text, Read: Said.InGroup(text).Intent)).Where(one => one.Read != one.Intent).ToList();
        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    [Fact]
    public void The_first_time_a_meaning_is_asked_for_it_is_explained() =>
        Assert.Contains(Said.Explained("会议8改到周四下午两点").Found, found => found.StartsWith("rule meeting.reschedule", StringComparison.Ordinal));

    [Fact]
    public void A_line_to_the_bot_that_is_not_clear_gets_the_nearest_readings()
    {
        var read = Said.ToTheBot("整改的事");
        Assert.Equal(Outcome.Unclear, read.Outcome);
        Assert.True(read.Nearest.Count <= 3);
    }

    [Fact]
    public void Every_concept_has_words_or_is_a_fact()
    {
        var facts = Enum.GetValues<Concept>().Where(concept => concept <= Concept.Called);
        var listed = Lexicon.All.Select(list => list.Concept).Concat(facts).ToHashSet();
        Assert.Empty(Enum.GetValues<Concept>().Where(concept => !listed.Contains(concept)).ToList());
    }

    [Fact]
    public void There_is_room_for_every_concept_in_a_set() => Assert.True(Enum.GetValues<Concept>().Length <= 256);

    [Fact]
    public void Docs_phrases_is_what_the_tables_say()
    {
        var file = Path.Combine(Lines.Root(), "docs", "phrases.md");
        var page = PhrasePage.Write();
        if (Environment.GetEnvironmentVariable("SANMO_WRITE_DOCS") == "1")
            File.WriteAllText(file, page);
        Assert.True(File.Exists(file) && File.ReadAllText(file) == page, "docs/phrases.md is stale: run the tests once with SANMO_WRITE_DOCS=1.");
    }
}
