using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Orders;

/// <summary>"Whom: what, by when": the slots of a task that somebody gives.</summary>
internal static class ReadTask
{
    private static readonly string[] _anyOne = ["任一人", "任意一人", "其中一人", "谁做都行", "any one of", "anyone of", "any of"];
    private static readonly string[] _empty = ["完成", "办完", "办结", "做完", "上报", "报送", "before", "by"];
    private static readonly char[] _marks = [' ', ',', '.', ';', ':', '，', '。', '；', '：', '、', '　'];

    public static Slots? Of(OrderLine line, bool withPeople)
    {
        if (line.Rest is null)
            return Slots.Empty;
        var reading = line.Reading;
        var colon = reading.Plain.IndexOf(':', StringComparison.Ordinal);
        var start = colon >= 0 ? colon + 1 : reading.Text.Length - line.Rest.Length;
        var limit = reading.Times.LastOrDefault(time => time.To is not null && time.Start >= start);
        var persons = reading.Persons.Where(person => colon < 0 || person.Start < colon).Select(person => person.Value).Distinct().ToList();
        var branches = reading.Branches.Where(branch => colon < 0 || branch.Start < colon).Select(branch => branch.Value).Distinct().ToList();
        return new()
        {
            Persons = withPeople && persons.Count > 0 ? persons : null,
            Branch = branches.Count > 0 ? branches : null,
            Content = Body(reading, start, limit?.Start, limit?.End),
            Due = limit?.To,
            Scope = _anyOne.Any(words => reading.Plain.Contains(words, StringComparison.Ordinal)) ? "anyOne" : null,
            MeetingType = withPeople ? null : reading.MeetingType(),
        };
    }

    // The limit is said beside the task, not in it; unless it is in the middle of a sentence, where it stays.
    private static string? Body(Reading reading, int start, int? from, int? to)
    {
        var text = reading.Text[start..];
        if (from is { } begin && to is { } end)
        {
            var (before, after) = (reading.Text[start..begin].TrimEnd(_marks), Bare(reading.Text[end..]));
            text = after.Length == 0 ? before : before.Length == 0 ? after : reading.Text[start..];
        }

        text = Bare(text);
        return text.Length == 0 ? null : text;
    }

    private static string Bare(string text)
    {
        text = text.Trim(_marks);
        return _empty.Contains(text, StringComparer.OrdinalIgnoreCase) ? "" : text;
    }
}
