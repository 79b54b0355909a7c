using Sanmo.Bot.Features.Meetings;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Weeks;

/// <summary>A branch's week for its secretary, who alone reads it: what takes place, what is due, what is late and whose; pure.</summary>
internal static class ShowBranchWeek
{
    private const int AtMost = 6;

    /// <returns>Null when the week is empty.</returns>
    public static Reply? Of(BranchWork work, DateOnly monday, DateTimeOffset now, LocalZone zone, string branch, string language, Roster roster)
    {
        var (words, dates, today) = (WeekWords.In(language), DateWords.In(language), DateOnly.FromDateTime(now.DateTime));
        var (from, until) = (zone.StartOf(monday), zone.StartOf(monday.AddDays(7)));
        var events = work.Meetings.Where(meeting => meeting.State == MeetingState.Planned && meeting.Start >= from && meeting.Start < until).Select(meeting => (meeting.Start, Line: ShowMeeting.Line(meeting, now, language)))
            .Concat(work.Activities.Where(activity => activity.State == VolunteerState.Published && activity.Start >= from && activity.Start < until)
                .Select(activity => (activity.Start, Line: new Line(dates.Span(activity.Start.ToOffset(now.Offset), activity.End.ToOffset(now.Offset)), $"{activity.Work} {activity.Title}"))))
            .OrderBy(one => one.Start).Select(one => one.Line).ToList();
        var items = work.Items.Where(item => item.IsOpen && item.Due is { } due && due < monday.AddDays(7)).OrderBy(item => item.Due)
            .Select(item => new Line(dates.Day(item.Due!.Value), $"{item.Work} {item.Problem}", $"{roster.NameOf(item.Owner, language)} · {item.Percent}%", item.IsOverdue(today) ? Tone.Red : Tone.Yellow)).ToList();
        var assignments = work.Assignments.Where(assignment => assignment.Owners.Any(assignment.IsOpenFor) && assignment.Due < monday.AddDays(7)).OrderBy(assignment => assignment.Due)
            .Select(assignment => new Line(dates.Day(assignment.Due), $"{assignment.Work} {assignment.Title}", JoinNames.In(language, assignment.Owners.Where(assignment.IsOpenFor).Select(owner => roster.NameOf(owner, language))), assignment.Due < today ? Tone.Red : Tone.Yellow)).ToList();
        var notices = work.Notices.Where(one => one.Notice.IsOpen(now) && one.Answered < one.Notice.Recipients.Count)
            .Select(one => new Line($"{one.Notice.Work}", one.Notice.Title, words.Confirmed(one.Answered, one.Notice.Recipients.Count))).ToList();
        if (events.Count + items.Count + assignments.Count + notices.Count == 0)
            return null;
        return new(
            words.BranchSummary(branch, events.Count, items.Count + assignments.Count, items.Concat(assignments).Count(line => line.Tone == Tone.Red)), words.BranchTitle(dates.Days(monday, monday.AddDays(6))), Tone.Blue,
            [.. Section(words.TakesPlace, events), .. Section(words.ToBeDone, [.. items, .. assignments]), .. Section(words.Unconfirmed, notices)],
            Buttons: [new(words.Overdue, Intent.RectOverdue)], Footnote: words.WhyBranch);
    }

    private static IEnumerable<Block> Section(string head, List<Line> lines) => lines.Count == 0 ? [] : [new Paragraph(head, Strong: true), new Lines([.. lines.Take(AtMost)])];
}
