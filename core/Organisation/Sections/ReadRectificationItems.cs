using Sanmo.Core.Agenda;
using Sanmo.Core.Organisation.Reading;
using Sanmo.Core.Organisation.Rows;
using Sanmo.Core.Rectification;

namespace Sanmo.Core.Organisation.Sections;

internal static class ReadRectificationItems
{
    /// <summary>What "at once" means when no date is given, in calendar days from the finding.</summary>
    private const int ImmediateDays = 7;

    public static IReadOnlyList<RectificationItem> From(IReadOnlyList<FileRow<RectificationItemRow>> rows, FileReading reading)
    {
        var seen = new Dictionary<string, int>();
        return [.. rows.Select(row => Read(row.Value, reading.Check(row.Place), seen))];
    }

    private static RectificationItem Read(RectificationItemRow row, RowCheck check, Dictionary<string, int> seen)
    {
        var number = check.Number("number", row.Number, WorkKind.RectificationItem);
        check.Once($"number {number}", seen);
        check.Require(row.Cycle is null or > 0, "cycle counts from 1");
        var schedule = check.Schedule(row.ScheduleVersion, row.ScheduledAt);
        var item = new RectificationItem(
            number,
            check.Branch("branch", row.Branch),
            check.Text("problem", row.Problem),
            RowCheck.Optional(row.Category),
            RowCheck.Optional(row.Source),
            RowCheck.Optional(row.Goal),
            row.Measures ?? [],
            check.MemberOrNone("leader", row.Leader),
            check.Member("owner", row.Owner),
            row.Kind,
            row.Due ?? (row.Kind == ResolutionKind.Immediate ? row.FoundOn.AddDays(ImmediateDays) : null),
            row.Sustain ?? row.Kind == ResolutionKind.LongTerm,
            [.. (row.Milestones ?? []).Select(step => new Milestone(check.Text("milestones.title", step.Title), step.Due, check.MemberOrNone("milestone owner", step.Owner), check.Time(step.DoneAt)))],
            [.. (row.Progress ?? []).Select(entry => new ProgressEntry(check.Time(entry.At), check.Member("progress by", entry.By), entry.Percent, RowCheck.Optional(entry.Note)))],
            [.. (row.DueChanges ?? []).Select(change => new DueChange(change.From, change.To, check.Member("due change by", change.By), RowCheck.Optional(change.Reason), check.Time(change.At)))],
            row.Status ?? RectificationStatus.Registered,
            row.FoundOn,
            check.Time(row.SubmittedAt),
            check.Time(row.ClosedAt),
            check.MemberOrNone("verifiedBy", row.VerifiedBy),
            RowCheck.Optional(row.Remark),
            row.Cycle ?? 1,
            schedule.Version,
            schedule.At);
        CheckItem.Of(item, check);
        return item;
    }
}
