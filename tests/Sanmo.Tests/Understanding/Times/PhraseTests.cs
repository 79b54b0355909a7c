using System.Text;
using Sanmo.Bot.Understanding.Times;
using Sanmo.Core.Calendars;

namespace Sanmo.Tests.Understanding.Times;

public sealed class PhraseTests
{
    private static readonly WorkCalendar s_calendar = LoadCalendar.Shipped();

    public static TheoryData<string, string, string> Chinese => PhraseTable.Of("chinese.txt");

    public static TheoryData<string, string, string> English => PhraseTable.Of("english.txt");

    [Theory]
    [MemberData(nameof(Chinese))]
    public void A_Chinese_phrase_means_what_the_table_says(string now, string phrase, string expected) => Check(now, phrase, expected);

    [Theory]
    [MemberData(nameof(English))]
    public void An_English_phrase_means_what_the_table_says(string now, string phrase, string expected) => Check(now, phrase, expected);

    [Fact]
    public void The_tables_are_as_long_as_promised()
    {
        Assert.True(Chinese.Count >= 300);
        Assert.True(English.Count >= 300);
    }

    private static void Check(string now, string phrase, string expected)
    {
        var found = FindTimes.In(phrase, PhraseTable.At(now), s_calendar);
        Assert.Equal(expected, found.Count == 0 ? "-" : string.Join(" ; ", found.Select(time => Write(time, expected.Contains(" | ", StringComparison.Ordinal)))));
    }

    private static string Write(FoundTime time, bool withOther)
    {
        var text = new StringBuilder(time.ToString());
        if (time.Doubt != Doubt.None)
            text.Append(" ?").Append(time.Doubt.ToString().ToLowerInvariant().Replace(", ", "+", StringComparison.Ordinal));
        if (withOther && time.Other is { } other)
            text.Append(" | ").Append(other);
        return text.ToString();
    }
}
