using Sanmo.Core.Agenda;
using Sanmo.Core.Organisation.Reading;
using Sanmo.Core.Organisation.Rows;
using Sanmo.Core.Rectification;

namespace Sanmo.Core.Organisation.Sections;

internal static class ReadRectificationItems
{
    public static IReadOnlyList<RectificationItem> From(IReadOnlyList<FileRow<RectificationItemRow>> rows, FileReading reading)
    {
        var seen = new Dictionary<string, int>();
        return [.. rows.Select(row => Read(row.Value, reading.Check(row.Place), seen))];
    }

    private static RectificationItem Read(RectificationItemRow row, RowCheck check, Dictionary<string, int> seen)
    {
        var number = check.Number($"number", row.Number, WorkKind.RectificationItem);
        check.Once($"number {number}", seen);
        check.Require(row.Cycle is null or > 0, $"cycle counts from 1");
        var schedule = check.Schedule(row.ScheduleVersion, row.ScheduledAt);
        var item = new RectificationItem(
            number,
            check.Branch($"branch", row.Branch),
            check.Text($"problem", row.Problem),
            RowCheck.Optional(row.Category),
            RowCheck.Optional(row.Source),
            RowCheck.Optional(row.Goal),
            row.Measures ?? [],
            check.MemberOrNone($"leader", row.Leader),
            check.Member($"owner", row.Owner),
            row.Kind,
            row.Due ?? (row.Kind == ResolutionKind.Immediate ? row.FoundOn.AddDays(RectifySteps.ImmediateDays) : null),
            row.Sustain ?? row.Kind == ResolutionKind.LongTerm,
            [.. (row.Milestones ?? []).Select(step => new Milestone(check.Text($"milestones.title", step.Title), step.Due, check.MemberOrNone($"milestone owner", step.Owner), check.Time(step.DoneAt), step.Measure))],
            [.. (row.Progress ?? []).Select(entry => new ProgressEntry(check.Time(entry.At), check.Member($"progress by", entry.By), entry.Percent, RowCheck.Optional(entry.Note), entry.Kind ?? EntryKind.Progress, entry.Expected))],
            [.. (row.DueChanges ?? []).Select(change => new DueChange(change.From, change.To, check.Member($"due change by", change.By), RowCheck.Optional(change.Reason), check.Time(change.At), change.Cycle ?? 1, change.Reopening ?? false))],
            row.Status ?? RectificationStatus.Registered,
            row.FoundOn,
            check.Time(row.SubmittedAt),
            check.Time(row.ClosedAt),
            check.MemberOrNone($"verifiedBy", row.VerifiedBy),
            RowCheck.Optional(row.Remark),
            row.Cycle ?? 1,
            schedule.Version,
            schedule.At,
            Given(row.SupportUnits),
            Read(row.Evidence, one => new Evidence(one.Kind, check.Text($"evidence.text", one.Text), check.Member($"evidence by", one.By), check.Time(one.At), RowCheck.Optional(one.ContentType), RowCheck.Optional(one.Url))),
            Read(row.Verifications, one => new Verification(check.Time(one.At), check.Member($"verification by", one.By), one.Outcome, RowCheck.Optional(one.Note), one.Cycle ?? 1)),
            Read(row.Requests, one => new ExtensionRequest(
                one.From, one.To, check.Text($"requests.reason", one.Reason), check.Member($"request by", one.By), check.Time(one.At), one.Percent ?? 0,
                check.MemberOrNone($"request decidedBy", one.DecidedBy), check.Time(one.DecidedAt), one.Granted, RowCheck.Optional(one.Answer))),
            Read(row.Slips, one => new SupervisionSlip(check.Time(one.At), check.Member($"slip by", one.By), one.AnswerBy, RowCheck.Optional(one.Text), check.Time(one.AnsweredAt))),
            Read(row.LookBacks, one => new LookBack(check.Time(one.At), check.Member($"look back by", one.By), one.Holds, RowCheck.Optional(one.Note))),
            row.ReturnDue,
            RowCheck.Optional(row.StandingRule),
            row.LookBackOn,
            check.Time(row.ReopenedAt),
            row.SupportsTarget,
            row.FromMeeting);
        CheckItem.Of(item, check);
        return item;
    }

    private static IReadOnlyList<string>? Given(IReadOnlyList<string>? values) => values is { Count: > 0 } ? values : null;

    private static IReadOnlyList<T>? Read<TRow, T>(IReadOnlyList<TRow>? rows, Func<TRow, T> read) => rows is { Count: > 0 } ? [.. rows.Select(read)] : null;
}
