using Sanmo.Bot.Understanding.Times;
using Sanmo.Bot.Understanding.Words;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>A resolution as somebody writes it: who, by when, what; pure.</summary>
/// <param name="Due">The last local date, included; null where none is said.</param>
internal sealed record ReadResolution(string Text, IReadOnlyList<string> Owners, DateOnly? Due)
{
    private static readonly string[] _leads = ["决议：", "决议:", "resolution:", "decision:", "resolution：", "决定：", "决定:"];
    private static readonly char[] _marks = [' ', ',', '.', ';', ':', '，', '。', '；', '：', '、'];

    public bool CanBeAssigned => Owners.Count > 0 && Due is not null;

    public static ReadResolution Of(string text, Roster roster, DateTimeOffset now, WorkCalendar calendar)
    {
        text = text.Trim(_marks);
        var owners = roster.Members.Where(member => text.Contains(member.Name, StringComparison.Ordinal) || member.NameEn is { } name && text.Contains(name, StringComparison.OrdinalIgnoreCase)).ToList();
        // Two people of one name: nobody is meant before somebody says which.
        var clear = owners.Where(member => owners.Count(other => other.Name == member.Name) == 1).Select(member => member.Id).ToList();
        var due = FindTimes.In(PlainText.Of(text, out _), now, calendar).LastOrDefault(time => time.To is not null)?.To;
        return new(text, clear, due);
    }

    /// <summary>The lines of minutes that begin like a resolution.</summary>
    public static IEnumerable<ReadResolution> In(string minutes, Roster roster, DateTimeOffset now, WorkCalendar calendar) =>
        minutes.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => (Line: line, Lead: Array.Find(_leads, lead => line.StartsWith(lead, StringComparison.OrdinalIgnoreCase))))
            .Where(found => found.Lead is not null && found.Line.Length > found.Lead.Length)
            .Select(found => Of(found.Line[found.Lead!.Length..], roster, now, calendar));
}
