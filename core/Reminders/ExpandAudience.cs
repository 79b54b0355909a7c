using Sanmo.Core.Assignments;
using Sanmo.Core.Branches;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Rectification;
using Sanmo.Core.Targets;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Reminders;

/// <summary>Who an audience is at the moment a reminder is due; pure.</summary>
internal static class ExpandAudience
{
    /// <param name="answered">For a notice: the members who have answered.</param>
    public static IReadOnlyList<Recipient> Of(Reminder reminder, object work, Roster roster, IReadOnlySet<string> answered) => [.. (reminder.Audience switch
    {
        Audience.Group => Groups(work, roster),
        Audience.Office => People(WhoMay.Office(roster, Verifies(reminder.Stage) ? (work as RectificationItem)?.Owner : null)),
        Audience.Verifier => People(work is RectificationItem item ? WhoMay.Verifiers(item, roster) : []),
        Audience.Granter => People(work is RectificationItem { Asked: { } asked } item ? WhoMay.Granters(item, asked.To, roster) : []),
        // Who is asked for it as its organiser is not asked for it once more as secretary.
        Audience.BranchSecretary => People(Secretaries(BranchOf(work), roster).Where(member => work is not VolunteerActivity activity || activity.Organiser != member)),
        Audience.Approver => People(Approvers(reminder.Step, work, roster)),
        Audience.Checker => People(Checkers(work, roster)),
        _ => People(Named(reminder, work, answered).Where(id => roster.FindMember(id) is not null)),
    }).Distinct()];

    /// <summary>Who does the whole item (step 0) or one of its steps.</summary>
    public static string DoerOf(RectificationItem item, int step) => step > 0 && step <= item.Milestones.Count ? item.Milestones[step - 1].Owner ?? item.Owner : item.Owner;

    private static IEnumerable<string> Named(Reminder reminder, object work, IReadOnlySet<string> answered) => (work, reminder.Audience) switch
    {
        (Meeting meeting, Audience.Attendees) => meeting.Expected.Where(member => reminder.Stage != Stage.SpecialSelfCheck || meeting.Special?.HasHandedIn(member) != true),
        (Meeting meeting, Audience.Owner) => reminder.Step > 0 && reminder.Step <= meeting.Leaves.Count ? One(meeting.Leaves[reminder.Step - 1].Member) : [],
        (Meeting meeting, Audience.Host) => One(meeting.Host),
        (Meeting meeting, Audience.Recorder) => One(meeting.Recorder ?? meeting.Minutes?.By ?? meeting.Host),
        (Assignment assignment, Audience.Owner) => assignment.Owners.Where(assignment.IsOpenFor),
        (RectificationItem item, Audience.Owner) => One(DoerOf(item, reminder.Step)),
        (RectificationItem item, Audience.Leader) => One(item.Leader),
        (VolunteerActivity activity, Audience.Participants) => activity.Participants,
        (VolunteerActivity activity, Audience.Organiser) => One(activity.Organiser),
        (AnnualTarget target, Audience.Owner) => One(target.Owner),
        (Notice notice, Audience.Unanswered) => notice.Recipients.Where(member => !answered.Contains(member)),
        (Notice notice, Audience.Sender) => One(notice.Sender),
        _ => [],
    };

    /// <summary>The chats of those a piece of work concerns.</summary>
    public static IEnumerable<Recipient> Groups(object work, Roster roster) => (work switch
    {
        VolunteerActivity { Branches.Count: > 0 } activity => activity.Branches.Select(roster.FindBranch).OfType<Branch>(),
        VolunteerActivity => roster.Branches,
        Notice notice => notice.Branches.Select(roster.FindBranch).OfType<Branch>(),
        // Whoever is due to attend hears of it in the own branch's chat; the other branches have nothing to do with it.
        Meeting { Branch: null } meeting => meeting.Attendees.Select(id => roster.FindBranch(roster.FindMember(id)?.Branch)).OfType<Branch>(),
        _ => new[] { roster.FindBranch(BranchOf(work)) }.OfType<Branch>(),
    }).SelectMany(branch => branch.Groups).Select(group => Recipient.OfGroup(group.Channel, group.ConversationId));

    private static string? BranchOf(object work) => work switch
    {
        Meeting meeting => meeting.Branch,
        Assignment assignment => assignment.Branch,
        RectificationItem item => item.Branch,
        VolunteerActivity activity => activity.Branch,
        Notice { Branches: [var only] } => only,
        _ => null,
    };

    /// <param name="step">The number of one leave; 0 for all that are open.</param>
    private static IEnumerable<string> Approvers(int step, object work, Roster roster) => work is not Meeting meeting ? []
        : meeting.Leaves.Where((leave, index) => leave.State == LeaveState.Requested && (step == 0 || index == step - 1)).SelectMany(leave => LeaveApprover.Of(meeting, leave.Member, roster));

    private static IEnumerable<string> Checkers(object work, Roster roster) => work is not Meeting { Minutes: { } minutes } ? [] : MinutesChecker.Of(minutes.By, roster);

    private static bool Verifies(Stage stage) => stage is Stage.AwaitsVerification or Stage.AwaitsVerificationTwoWorkdays or Stage.AwaitsVerificationFourWorkdays or Stage.LookBack;

    // A branch that has nobody to lead it is the office's care.
    private static IReadOnlyList<string> Secretaries(string? branch, Roster roster) =>
        branch is null ? [] : WhoMay.Leaders(branch, roster) is { Count: > 0 } leaders ? leaders : WhoMay.Office(roster);

    private static IEnumerable<Recipient> People(IEnumerable<string> members) => members.Select(Recipient.OfMember);

    private static IEnumerable<string> One(string? member) => member is null ? [] : [member];
}
