using Sanmo.Core.Agenda;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Organisation.Reading;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Core.Organisation.Sections;

internal static class ReadNotices
{
    public static (IReadOnlyList<Notice> Notices, IReadOnlyList<NoticeAnswers> Answers) From(IReadOnlyList<FileRow<NoticeRow>> rows, FileReading reading, IReadOnlyList<Member> roster)
    {
        var seen = new Dictionary<string, int>();
        var notices = new List<Notice>();
        var answers = new List<NoticeAnswers>();
        foreach (var row in rows)
        {
            var check = reading.Check(row.Place);
            var notice = Read(row.Value, check, seen, roster);
            notices.Add(notice);
            if (row.Value.Acknowledgements is { Count: > 0 } given)
                answers.Add(new(notice.Number, [.. given.Select(answer => Read(answer, check, notice, seen))]));
        }
        return (notices, answers);
    }

    private static Notice Read(NoticeRow row, RowCheck check, Dictionary<string, int> seen, IReadOnlyList<Member> roster)
    {
        var number = check.Number($"number", row.Number, WorkKind.Notice);
        check.Once($"number {number}", seen);
        check.Require(row.Branches.Count > 0, $"branches is empty; a notice goes to at least one branch");
        var branches = check.Branches($"branches:", row.Branches);
        var sentAt = check.Time(row.SentAt);
        var schedule = check.Schedule(row.ScheduleVersion, row.ScheduledAt);
        var notice = new Notice(
            number,
            check.Text($"title", row.Title),
            check.Text($"body", row.Body),
            branches,
            row.Recipients is { } named ? check.Members($"recipient", named) : [.. roster.Where(member => branches.Contains(member.Branch)).Select(member => member.Id)],
            row.NeedAck ?? row.AckDeadline is not null,
            check.Time(row.AckDeadline),
            check.Member($"sender", row.Sender),
            check.Time(row.SendAt),
            sentAt,
            row.State ?? (sentAt is null ? NoticeState.Draft : NoticeState.Sent),
            schedule.Version,
            schedule.At,
            row.UrgentBy is { } urgent ? check.Member($"urgentBy", urgent) : null,
            row.ApprovedBy is { } approver ? check.Member($"approvedBy", approver) : null,
            check.Time(row.CorrectedAt),
            check.Time(row.StoppedAt),
            RowCheck.Optional(row.Reason),
            row.Round ?? 1,
            row.BranchAnswers is { Count: > 0 } confirmed
                ? [.. confirmed.Select(answer => new BranchAnswer(check.Branches($"branch answer:", [answer.Branch])[0], check.Member($"branch answer of", answer.By), check.Time(answer.At)))] : null,
            row.Proposal);
        Check(notice, check);
        return notice;
    }

    private static Acknowledgement Read(AcknowledgementRow row, RowCheck check, Notice notice, Dictionary<string, int> seen)
    {
        var answer = new Acknowledgement(check.Member($"acknowledgement of", row.Member), check.Time(row.At), row.Via ?? AcknowledgedBy.Reply, RowCheck.Optional(row.Text), row.By is { } by ? check.Member($"acknowledgement by", by) : null);
        check.Once($"acknowledgement of {row.Member} to notice {notice.Number}", seen);
        check.Require(notice.Recipients.Contains(answer.Member), $"acknowledgement of \"{row.Member}\": this member is not among the recipients");
        check.Require(notice.SentAt is null || answer.At >= notice.SentAt, $"acknowledgement of \"{row.Member}\" at {RowCheck.Show(answer.At)} is before the notice was sent");
        return answer;
    }

    private static void Check(Notice notice, RowCheck check)
    {
        check.Require(notice.NeedAck || notice.AckDeadline is null, $"ackDeadline is given, but needAck is false");
        check.Require(notice.State != NoticeState.Scheduled || notice.SendAt is not null, $"state scheduled needs sendAt");
        check.Require(notice.State != NoticeState.Sent || notice.SentAt is not null, $"state sent needs sentAt");
        var goesOut = notice.SentAt ?? notice.SendAt;
        check.Require(notice.AckDeadline is not { } deadline || goesOut is null || deadline > goesOut, $"ackDeadline {notice.AckDeadline:yyyy-MM-dd HH:mm} is not after the sending at {goesOut:yyyy-MM-dd HH:mm}");
    }
}
