using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Branches;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.WebConsole;

/// <summary>What a leader sees of the work: the table of permissions decides, as in the chat.</summary>
internal sealed class Sight(WorkStores works, LocalZone zone)
{
    public static IReadOnlyList<Branch> Branches(Member member, Roster roster) =>
        [.. roster.Branches.Where(branch => Permission.Covers(Intent.NoticeUnacked, member, branch.Id))];

    /// <summary>The branches', and the organisation's for whoever serves the committee.</summary>
    public static IReadOnlyList<Scope> Scopes(Member member, Roster roster) =>
        [.. roster.Scopes.Where(scope => scope == Scope.Org ? member.ServesCommittee : Permission.Covers(Intent.NoticeUnacked, member, scope.ToString()))];

    public async Task<IReadOnlyList<Meeting>> MeetingsAsync(Member member) =>
        [.. (await works.Meetings.ListAllAsync()).Select(kept => kept.Value).Where(meeting => Permission.Covers(Intent.MeetingDetails, member, meeting.Branch) || meeting.Attendees.Contains(member.Id)).OrderBy(meeting => meeting.Start)];

    public async Task<IReadOnlyList<RectificationItem>> ItemsAsync(Member member) =>
        [.. (await works.Items.ListAllAsync()).Select(kept => kept.Value).Where(item => Permission.Covers(Intent.RectDetails, member, item.Branch)).OrderBy(item => item.Number)];

    /// <summary>Also the other branches' once they are open to the visitor's.</summary>
    public async Task<IReadOnlyList<VolunteerActivity>> ActivitiesAsync(Member member) =>
        [.. (await works.Activities.ListAllAsync()).Select(kept => kept.Value)
            .Where(activity => Permission.Covers(Intent.VolRoster, member, activity.Branch) || activity.IsOpenTo(member.Branch) && activity.State >= VolunteerState.Published).OrderBy(activity => activity.Start)];

    public async Task<IReadOnlyList<Notice>> NoticesAsync(Member member) =>
        [.. (await works.Notices.ListAllAsync()).Select(kept => kept.Value)
            .Where(notice => notice.Sender == member.Id || notice.Branches.Any(branch => Permission.Covers(Intent.NoticeUnacked, member, branch))).OrderByDescending(notice => notice.Number)];

    public async Task<IReadOnlyList<Assignment>> AssignmentsAsync(Member member) =>
        [.. (await works.Assignments.ListAllAsync()).Select(kept => kept.Value)
            .Where(one => one.Owners.Contains(member.Id) || one.CreatedBy == member.Id || Permission.Covers(AssignmentOrders.Details, member, one.Branch)).OrderBy(one => one.Due).ThenBy(one => one.Number)];

    /// <summary>The confirmed hours of a branch's members, wherever they served; both days included.</summary>
    public async Task<IReadOnlyList<decimal>> HoursAsync(IEnumerable<Branch> branches, Roster roster, DateOnly from, DateOnly until)
    {
        var all = (await works.Activities.ListAllAsync()).Select(kept => kept.Value).ToList();
        return [.. branches.Select(branch => roster.InBranch(branch.Id).Sum(member => ServiceRecord.Of(member.Id, all, from, until, zone).Hours))];
    }

    public Task<IReadOnlySet<string>> AnsweredAsync(Notice notice) => works.Notices.ListAnsweredAsync(notice);
}
