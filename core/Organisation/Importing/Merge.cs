using Sanmo.Core.Assignments;
using Sanmo.Core.Branches;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Targets;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Organisation.Importing;

/// <summary>A kept record with what the file says of it: the file decides what is planned, the chat what has happened (docs/organisation-file.md).</summary>
internal static class Merge
{
    public static Branch Branch(Branch kept, Branch row) => row with
    {
        Groups =
        [
            // A kept chat's service address comes from the platform itself.
            .. kept.Groups.Select(group => group with { ServiceUrl = group.ServiceUrl ?? row.Groups.FirstOrDefault(same => IsSame(group, same))?.ServiceUrl }),
            .. row.Groups.Where(group => !kept.Groups.Any(same => IsSame(group, same))),
        ],
    };

    /// <summary>An old list does not bring back who was erased.</summary>
    public static Member Member(Member kept, Member row) => kept.Kind == MemberKind.Former ? kept : row with
    {
        Language = kept.Language ?? row.Language,
        Accounts =
        [
            .. kept.Accounts.Select(account => row.Accounts.FirstOrDefault(same => IsSame(account, same)) is { } same
                ? account with { Id = account.Id.Length == 0 ? same.Id : account.Id, AadObjectId = account.AadObjectId ?? same.AadObjectId }
                : account),
            .. row.Accounts.Where(account => !kept.Accounts.Any(same => IsSame(same, account))),
        ],
    };

    public static Meeting Meeting(Meeting kept, Meeting row, DateTimeOffset now)
    {
        var same = kept.Start == row.Start && kept.End == row.End;
        return row with
        {
            Leaves = kept.Leaves,
            State = kept.State,
            // A file that knows nothing of a series does not end it, and none rewrites what was held.
            Series = row.Series ?? kept.Series,
            Repeat = row.Repeat ?? kept.Repeat,
            Occurrence = row.Occurrence ?? kept.Occurrence,
            PartyGroup = row.PartyGroup ?? kept.PartyGroup,
            CreatedBy = kept.CreatedBy ?? row.CreatedBy,
            Moves = kept.Moves ?? row.Moves,
            CancelReason = kept.CancelReason ?? row.CancelReason,
            SignIns = kept.SignIns ?? row.SignIns,
            Votes = kept.Votes ?? row.Votes,
            Minutes = kept.Minutes ?? row.Minutes,
            Decisions = kept.Decisions ?? row.Decisions,
            MakeUps = kept.MakeUps ?? row.MakeUps,
            Special = kept.Special ?? row.Special,
            ActualStart = kept.ActualStart ?? row.ActualStart,
            ActualEnd = kept.ActualEnd ?? row.ActualEnd,
            ScheduleVersion = Version(kept.ScheduleVersion, same),
            ScheduledAt = same ? kept.ScheduledAt : now,
        };
    }

    public static Assignment Assignment(Assignment kept, Assignment row, DateTimeOffset now)
    {
        var same = kept.Due == row.Due;
        return row with { Reports = kept.Reports, State = kept.State, DeployedTo = row.DeployedTo ?? kept.DeployedTo, Meeting = row.Meeting ?? kept.Meeting, Remark = kept.Remark ?? row.Remark, ScheduleVersion = Version(kept.ScheduleVersion, same), ScheduledAt = same ? kept.ScheduledAt : now };
    }

    public static VolunteerActivity Activity(VolunteerActivity kept, VolunteerActivity row, DateTimeOffset now)
    {
        var same = kept.Start == row.Start && kept.End == row.End && kept.SignUpDeadline == row.SignUpDeadline;
        return row with
        {
            SignUps = kept.SignUps,
            State = kept.State,
            // What the life in the chat has added is not lost to a file that knows nothing of it.
            Series = row.Series ?? kept.Series,
            Summary = row.Summary ?? kept.Summary,
            Evidence = row.Evidence ?? kept.Evidence,
            Reason = row.Reason ?? kept.Reason,
            ProposedBy = row.ProposedBy ?? kept.ProposedBy,
            DecidedBy = row.DecidedBy ?? kept.DecidedBy,
            SubmittedAt = row.SubmittedAt ?? kept.SubmittedAt,
            InvitedAt = row.InvitedAt ?? kept.InvitedAt,
            ScheduleVersion = Version(kept.ScheduleVersion, same),
            ScheduledAt = same ? kept.ScheduledAt : now,
        };
    }

    public static Notice Notice(Notice kept, Notice row, DateTimeOffset now)
    {
        // What people have read and confirmed is not rewritten behind their backs.
        if (kept.State is NoticeState.Sent or NoticeState.Recalled or NoticeState.Declined)
            return kept;
        var same = kept.SendAt == row.SendAt && kept.AckDeadline == row.AckDeadline;
        return row with { State = kept.State, SentAt = kept.SentAt, ApprovedBy = kept.ApprovedBy, UrgentBy = row.UrgentBy ?? kept.UrgentBy, ScheduleVersion = Version(kept.ScheduleVersion, same), ScheduledAt = same ? kept.ScheduledAt : now };
    }

    /// <summary>Its reminders hang on the year alone, so that no change of a row begins them anew.</summary>
    public static AnnualTarget Target(AnnualTarget kept, AnnualTarget row) =>
        row with { Reports = kept.Reports, Done = kept.Reports.Count > 0 ? kept.Done : row.Done, Dropped = kept.Dropped, ScheduleVersion = kept.ScheduleVersion, ScheduledAt = kept.ScheduledAt };

    public static int Version(int kept, bool same) => same ? kept : kept + 1;

    private static bool IsSame(GroupBinding one, GroupBinding other) => one.Channel == other.Channel && one.ConversationId == other.ConversationId;

    private static bool IsSame(Account one, Account other) =>
        one.Channel == other.Channel && (one.Id.Length > 0 && one.Id == other.Id || one.AadObjectId is not null && one.AadObjectId == other.AadObjectId);
}
