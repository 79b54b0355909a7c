using Sanmo.Bot.Replies;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Rectification;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Weeks;

/// <summary>The week in counts, branch by branch, for the committee and its office; pure.</summary>
internal static class ShowCommitteeWeek
{
    public static Reply Of(IReadOnlyList<(string Branch, BranchWork Work)> branches, DateOnly monday, DateTimeOffset now, LocalZone zone, string language)
    {
        var (words, today) = (WeekWords.In(language), DateOnly.FromDateTime(now.DateTime));
        var (from, until) = (zone.StartOf(monday), zone.StartOf(monday.AddDays(7)));
        var rows = branches.Select(branch => (branch.Branch, Counts: Count(branch.Work))).ToList();
        var (closed, overdue) = (rows.Sum(row => row.Counts.Closed), rows.Sum(row => row.Counts.Overdue));
        return new(
            words.CommitteeSummary(rows.Sum(row => row.Counts.Meetings), closed, overdue), words.CommitteeTitle(DateWords.In(language).Days(monday, monday.AddDays(6))), overdue > 0 ? Tone.Yellow : Tone.Good,
            [new Lines([.. rows.Select(row => new Line(row.Branch, words.Counts(row.Counts.Meetings, row.Counts.Activities, row.Counts.Closed, row.Counts.Open, row.Counts.Overdue), Tone: row.Counts.Overdue > 0 ? Tone.Yellow : Tone.Neutral))])],
            Footnote: words.WhyCommittee);

        (int Meetings, int Activities, int Closed, int Open, int Overdue) Count(BranchWork work) => (
            work.Meetings.Count(meeting => meeting.State != MeetingState.Cancelled && meeting.Start >= from && meeting.Start < until && meeting.Start <= now),
            work.Activities.Count(activity => activity.State is not (VolunteerState.Cancelled or VolunteerState.Draft or VolunteerState.Submitted) && activity.Start >= from && activity.Start < until && activity.Start <= now),
            work.Items.Count(item => item.Status == RectificationStatus.Closed && item.ClosedAt >= from && item.ClosedAt < until),
            work.Items.Count(item => item.IsOpen),
            work.Items.Count(item => item.IsOverdue(today)));
    }
}
