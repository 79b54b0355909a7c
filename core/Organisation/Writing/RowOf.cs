using Sanmo.Core.Assignments;
using Sanmo.Core.Branches;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Organisation.Rows;
using Sanmo.Core.Rectification;
using Sanmo.Core.Targets;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Organisation.Writing;

/// <summary>Each record as the row it would be read from; empty lists are left out.</summary>
internal static class RowOf
{
    public static BranchRow Branch(Branch branch) => new(
        branch.Id, branch.Name, branch.NameEn, Given(branch.Aliases),
        Rows(branch.Groups, group => new GroupRow(group.Channel, group.ConversationId, group.ServiceUrl)), branch.Exemptions is { Count: > 0 } ? branch.Exemptions : null);

    public static MemberRow Member(Member member) => new(
        member.Id, member.EmployeeNo, member.Name, member.Branch, member.NameEn, Given(member.Roles), member.Language,
        Rows(member.Accounts, account => new AccountRow(account.Channel, account.Id.Length == 0 ? null : account.Id, account.AadObjectId)),
        member.Kind == MemberKind.Full ? null : member.Kind, member.PartyGroup);

    public static MeetingRow Meeting(Meeting meeting) => new(
        WorkNumber.Of(meeting.Work), meeting.Title, StatedTime.Of(meeting.Start), StatedTime.Of(meeting.End), meeting.Branch, meeting.Type,
        meeting.Topics, meeting.Place, meeting.Online, meeting.Host, meeting.Recorder, meeting.Attendees,
        Rows(meeting.Leaves, leave => new LeaveRow(leave.Member, StatedTime.Of(leave.At), leave.Reason, leave.State, leave.AskedBy, leave.DecidedBy, Stated(leave.DecidedAt), leave.Opinion)),
        meeting.State, meeting.ScheduleVersion, StatedTime.Of(meeting.ScheduledAt), meeting.CreatedBy, meeting.PartyGroup, meeting.Invitees,
        meeting.Series is { } series ? WorkNumber.Of(meeting.Work with { Number = series }) : null, meeting.Repeat, meeting.Occurrence,
        meeting.Moves, meeting.CancelReason, meeting.SignIns, meeting.Votes, meeting.Minutes, meeting.Decisions, meeting.MakeUps, meeting.Special, Stated(meeting.ActualStart), Stated(meeting.ActualEnd));

    public static AssignmentRow Assignment(Assignment assignment) => new(
        WorkNumber.Of(assignment.Work), assignment.Title, assignment.Owners, assignment.Due, assignment.CreatedBy, assignment.Branch, assignment.Detail, assignment.AnyOne,
        Rows(assignment.Reports, report => new ReportRow(report.Member, StatedTime.Of(report.At), report.Note)),
        assignment.State, assignment.Parent is { } parent ? WorkNumber.Of(assignment.Work with { Number = parent }) : null,
        assignment.ScheduleVersion, StatedTime.Of(assignment.ScheduledAt), assignment.DeployedTo, assignment.Meeting, assignment.Remark);

    public static RectificationItemRow Item(RectificationItem item) => new(
        WorkNumber.Of(item.Work), item.Branch, item.Problem, item.Owner, item.Kind, item.FoundOn, item.Due, item.Sustain, item.Category, item.Source, item.Goal,
        Given(item.Measures), item.Leader,
        Rows(item.Milestones, step => new MilestoneRow(step.Title, step.Due, step.Owner, Stated(step.DoneAt), step.Measure)),
        Rows(item.Progress, entry => new ProgressRow(StatedTime.Of(entry.At), entry.By, entry.Percent, entry.Note, entry.Kind == EntryKind.Progress ? null : entry.Kind, entry.Expected)),
        Rows(item.DueChanges, change => new DueChangeRow(change.From, change.To, change.By, StatedTime.Of(change.At), change.Reason, change.Cycle == 1 ? null : change.Cycle, change.Reopening ? true : null)),
        item.Status, Stated(item.SubmittedAt), Stated(item.ClosedAt), item.VerifiedBy, item.Remark, item.Cycle, item.ScheduleVersion, StatedTime.Of(item.ScheduledAt),
        Given(item.SupportUnits ?? []),
        Rows(item.Evidence ?? [], one => new EvidenceRow(one.Kind, one.Text, one.By, StatedTime.Of(one.At), one.ContentType, one.Url)),
        Rows(item.Verifications ?? [], one => new VerificationRow(StatedTime.Of(one.At), one.By, one.Outcome, one.Note, one.Cycle == 1 ? null : one.Cycle)),
        Rows(item.Requests ?? [], one => new ExtensionRow(one.From, one.To, one.Reason, one.By, StatedTime.Of(one.At), one.Percent, one.DecidedBy, Stated(one.DecidedAt), one.Granted, one.Answer)),
        Rows(item.Slips ?? [], one => new SlipRow(StatedTime.Of(one.At), one.By, one.AnswerBy, one.Text, Stated(one.AnsweredAt))),
        Rows(item.LookBacks ?? [], one => new LookBackRow(StatedTime.Of(one.At), one.By, one.Holds, one.Note)),
        item.ReturnDue, item.StandingRule, item.LookBackOn, Stated(item.ReopenedAt), item.SupportsTarget, item.FromMeeting);

    public static VolunteerEventRow Activity(VolunteerActivity activity) => new(
        WorkNumber.Of(activity.Work), activity.Title, StatedTime.Of(activity.Start), StatedTime.Of(activity.End), activity.Organiser, activity.Branch, activity.Theme,
        activity.BusinessLink, activity.MeetPlace, activity.Place, activity.Capacity, Stated(activity.SignUpDeadline), activity.SafetyNote, Given(activity.Branches),
        Rows(activity.SignUps, SignUp),
        activity.State, activity.ScheduleVersion, StatedTime.Of(activity.ScheduledAt), activity.Purpose, activity.TeamStrength, activity.ServiceTarget, activity.Supplies, activity.Contact,
        activity.Series, activity.Summary, Given(activity.Evidence ?? []), activity.Reason, activity.ProposedBy, activity.DecidedBy, Stated(activity.SubmittedAt), Stated(activity.InvitedAt));

    private static SignUpRow SignUp(SignUp signUp) => new(
        signUp.Member, StatedTime.Of(signUp.At), signUp.Status, signUp.By, Stated(signUp.OfferedUntil), Stated(signUp.CheckInAt), Stated(signUp.CheckOutAt), signUp.CheckedBy,
        signUp.Hours, signUp.HoursBy, signUp.Reason,
        Rows(signUp.HoursTrail ?? [], change => new HoursChangeRow(change.To, change.By, StatedTime.Of(change.At), change.Reason, change.From)),
        signUp.Claim is { } claim ? new(claim.Hours, claim.Reason, StatedTime.Of(claim.At)) : null, Stated(signUp.ComingAt));

    public static NoticeRow Notice(Notice notice, IReadOnlyList<Acknowledgement>? answers) => new(
        WorkNumber.Of(notice.Work), notice.Title, notice.Body, notice.Branches, notice.Sender, notice.Recipients, notice.NeedAck, Stated(notice.AckDeadline),
        Stated(notice.SendAt), Stated(notice.SentAt), notice.State,
        Rows(answers ?? [], answer => new AcknowledgementRow(answer.Member, StatedTime.Of(answer.At), answer.Via, answer.Text, answer.By)),
        notice.ScheduleVersion, StatedTime.Of(notice.ScheduledAt), notice.UrgentBy, notice.ApprovedBy, Stated(notice.CorrectedAt), Stated(notice.StoppedAt), notice.Reason,
        notice.Round == 1 ? null : notice.Round, Rows(notice.BranchAnswers ?? [], answer => new BranchAnswerRow(answer.Branch, answer.By, StatedTime.Of(answer.At))), notice.Proposal);

    public static AnnualTargetRow Target(AnnualTarget target) => new(
        WorkNumber.Of(target.Work), target.Year, target.Title, target.Goal, target.Owner, target.Branch, target.Unit.Length == 0 ? null : target.Unit, target.Done, target.Checkpoints,
        Rows(target.Reports, report => new TargetReportRow(StatedTime.Of(report.At), report.By, report.Done, report.Note)), target.Dropped ? true : null,
        target.ScheduleVersion, StatedTime.Of(target.ScheduledAt));

    private static IReadOnlyList<T>? Given<T>(IReadOnlyList<T> values) => values.Count == 0 ? null : values;

    private static IReadOnlyList<TRow>? Rows<T, TRow>(IReadOnlyList<T> values, Func<T, TRow> row) => values.Count == 0 ? null : [.. values.Select(row)];

    private static StatedTime? Stated(DateTimeOffset? at) => at is { } known ? StatedTime.Of(known) : null;
}
