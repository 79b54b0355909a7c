using Sanmo.Bot.Understanding.Times;
using Sanmo.Bot.Understanding.Words;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Meetings.Records;

/// <summary>A resolution as somebody writes it: who, by when, what; pure.</summary>
/// <param name="Due">The last local date, included; null where none is said.</param>
internal sealed record ReadResolution(string Text, IReadOnlyList<string> Owners, DateOnly? Due)
{
    private static readonly string[] _leads = ["决议：", "决议:", "resolution:", "decision:", "resolution：", "决定：", "决定:"];
    private static readonly char[] _marks = [' ', ',', '.', ';', ':', '，', '。', '；', '：', '、'];

    private static readonly string[] _idle = ["完成", "办完", "办结", "负责", "由", "by", "before", "is to", "will"];

    /// <summary>What is to be done, without who and by when where those stand at its ends.</summary>
    public string Task { get; init; } = Text;

    public bool CanBeAssigned => Owners.Count > 0 && Due is not null;

    public static ReadResolution Of(string text, Roster roster, DateTimeOffset now, WorkCalendar calendar)
    {
        text = text.Trim(_marks);
        var owners = roster.Members.Where(member => text.Contains(member.Name, StringComparison.Ordinal) || member.NameEn is { } name && text.Contains(name, StringComparison.OrdinalIgnoreCase)).ToList();
        // Two people of one name: nobody is meant before somebody says which.
        var clear = owners.Where(member => owners.Count(other => other.Name == member.Name) == 1).Select(member => member.Id).ToList();
        var limit = FindTimes.In(PlainText.Of(text, out _), now, calendar).LastOrDefault(time => time.To is not null);
        return new(text, clear, limit?.To) { Task = TaskOf(text, owners, limit?.Start, limit?.End) };
    }

    private static string TaskOf(string text, IEnumerable<Member> owners, int? from, int? to)
    {
        var task = from is { } start && to is { } end && end <= text.Length && Bare(text[end..]).Length == 0 ? Bare(text[..start]) : text;
        foreach (var name in owners.SelectMany(owner => (string?[])[owner.Name, owner.NameEn]).OfType<string>().OrderBy(name => text.IndexOf(name, StringComparison.OrdinalIgnoreCase)))
            if (Bare(task).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                task = Bare(task)[name.Length..];
        return Bare(task) is { Length: > 1 } bare ? bare : text;
    }

    private static string Bare(string text)
    {
        text = text.Trim(_marks);
        foreach (var word in _idle)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsAsciiLetter(text[^(word.Length + 1)]) || !char.IsAsciiLetter(word[0])))
                text = text[..^word.Length].Trim(_marks);
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsAsciiLetter(word[0]) || !char.IsAsciiLetter(text[word.Length])))
                text = text[word.Length..].Trim(_marks);
        }

        return text;
    }

    /// <summary>The lines of minutes that begin like a resolution.</summary>
    public static IEnumerable<ReadResolution> In(string minutes, Roster roster, DateTimeOffset now, WorkCalendar calendar) =>
        minutes.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => (Line: line, Lead: Array.Find(_leads, lead => line.StartsWith(lead, StringComparison.OrdinalIgnoreCase))))
            .Where(found => found.Lead is not null && found.Line.Length > found.Lead.Length)
            .Select(found => Of(found.Line[found.Lead!.Length..], roster, now, calendar));
}
