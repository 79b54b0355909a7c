using Sanmo.Core.Agenda;
using Sanmo.Core.Organisation.Reading;
using Sanmo.Core.Organisation.Rows;
using Sanmo.Core.Targets;

namespace Sanmo.Core.Organisation.Sections;

internal static class ReadAnnualTargets
{
    public static IReadOnlyList<AnnualTarget> From(IReadOnlyList<FileRow<AnnualTargetRow>> rows, FileReading reading)
    {
        var seen = new Dictionary<string, int>();
        return [.. rows.Select(row => Read(row.Value, reading.Check(row.Place), seen))];
    }

    private static AnnualTarget Read(AnnualTargetRow row, RowCheck check, Dictionary<string, int> seen)
    {
        var number = check.Number($"number", row.Number, WorkKind.AnnualTarget);
        check.Once($"number {number}", seen);
        check.Require(row.Year is >= 2000 and <= 2100, $"year {row.Year} is not a year of this century");
        check.Require(row.Goal > 0, $"goal has to be more than 0");
        var quarters = row.Checkpoints ?? AnnualTarget.Evenly;
        check.Require(quarters.Count == 4 && quarters.Zip(quarters.Skip(1)).All(pair => pair.First <= pair.Second) && quarters.All(percent => percent is >= 0 and <= 100),
            $"checkpoints are four percentages from 0 to 100 that never fall, one for each quarter");
        var reports = (row.Reports ?? []).Select(report => new TargetReport(check.Time(report.At), check.Member($"report by", report.By), report.Done, RowCheck.Optional(report.Note))).ToList();
        var schedule = check.Schedule(row.ScheduleVersion, row.ScheduledAt);
        return new(
            number,
            row.Year,
            row.Branch is { } branch ? check.Branch($"branch", branch) : null,
            check.Text($"title", row.Title),
            RowCheck.Optional(row.Unit) ?? "",
            row.Goal,
            row.Done ?? (reports.Count > 0 ? reports[^1].Done : 0),
            check.Member($"owner", row.Owner),
            quarters.Count == 4 ? quarters : AnnualTarget.Evenly,
            reports,
            schedule.Version,
            schedule.At,
            row.Dropped ?? false);
    }
}
