using Sanmo.Core.Rectification;

namespace Sanmo.Core.Organisation.Importing;

/// <summary>A kept rectification item with what the file says of it: problem, people and plan are the file's, the way it went is the chat's.</summary>
internal static class MergeItem
{
    public static RectificationItem Of(RectificationItem kept, RectificationItem row, DateTimeOffset now)
    {
        var due = Due(kept, row);
        var steps = row.Milestones.Select(step => kept.Milestones.FirstOrDefault(same => same.Title == step.Title) is { } same ? step with { DoneAt = same.DoneAt } : step).ToList();
        var unmoved = kept.Due == due && kept.Kind == row.Kind && Plan(kept.Milestones).SequenceEqual(Plan(steps));
        return row with
        {
            Due = due,
            Milestones = steps,
            Progress = kept.Progress,
            DueChanges = kept.DueChanges,
            Status = kept.Status,
            SubmittedAt = kept.SubmittedAt,
            ClosedAt = kept.ClosedAt,
            VerifiedBy = kept.VerifiedBy,
            Remark = row.Remark ?? kept.Remark,
            Cycle = kept.Cycle,
            Evidence = kept.Evidence,
            Verifications = kept.Verifications,
            Requests = kept.Requests,
            Slips = kept.Slips,
            LookBacks = kept.LookBacks,
            ReturnDue = kept.ReturnDue,
            StandingRule = kept.StandingRule ?? row.StandingRule,
            LookBackOn = kept.LookBackOn,
            ReopenedAt = kept.ReopenedAt,
            SupportUnits = row.SupportUnits ?? kept.SupportUnits,
            SupportsTarget = row.SupportsTarget ?? kept.SupportsTarget,
            FromMeeting = row.FromMeeting ?? kept.FromMeeting,
            ScheduleVersion = Merge.Version(kept.ScheduleVersion, unmoved),
            ScheduledAt = unmoved ? kept.ScheduledAt : now,
        };
    }

    // The file still has a date that was extended since: the extension stands. Any other date is the file's new word.
    private static DateOnly? Due(RectificationItem kept, RectificationItem row) =>
        kept.DueChanges.Any(change => change.From == row.Due) ? kept.Due : row.Due;

    private static IEnumerable<(string, DateOnly)> Plan(IEnumerable<Milestone> steps) => steps.Select(step => (step.Title, step.Due));
}
