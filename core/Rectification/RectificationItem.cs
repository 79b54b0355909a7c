using Sanmo.Core.Agenda;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Rectification;

/// <param name="Leader">The accountable leader's member id, who is not the doer.</param>
/// <param name="Owner">The member id of who puts it right.</param>
/// <param name="Due">The last local date, included; null only for long-term work.</param>
/// <param name="Sustain">To be kept up after it is done.</param>
/// <param name="Cycle">1, and one more after every reopening.</param>
/// <param name="SupportUnits">Who helps: branches or departments, as people call them.</param>
/// <param name="Evidence">Of all cycles.</param>
/// <param name="Verifications">Of all cycles, oldest first.</param>
/// <param name="Requests">Every later limit that was asked for, oldest first.</param>
/// <param name="ReturnDue">Sent back after its limit: the fresh date to add what is missing, included. The item stays overdue.</param>
/// <param name="StandingRule">For long-term work that is closed: the document that keeps it up.</param>
/// <param name="LookBackOn">When to look whether it has lasted; null when that is done or not due.</param>
/// <param name="ReopenedAt">What lies before belongs to earlier cycles.</param>
/// <param name="SupportsTarget">The number of the annual target it serves.</param>
/// <param name="FromMeeting">The number of the meeting that found it.</param>
internal sealed record RectificationItem(
    int Number,
    string Branch,
    string Problem,
    string? Category,
    string? Source,
    string? Goal,
    IReadOnlyList<string> Measures,
    string? Leader,
    string Owner,
    ResolutionKind Kind,
    DateOnly? Due,
    bool Sustain,
    IReadOnlyList<Milestone> Milestones,
    IReadOnlyList<ProgressEntry> Progress,
    IReadOnlyList<DueChange> DueChanges,
    RectificationStatus Status,
    DateOnly FoundOn,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? ClosedAt,
    string? VerifiedBy,
    string? Remark,
    int Cycle,
    int ScheduleVersion,
    DateTimeOffset ScheduledAt,
    IReadOnlyList<string>? SupportUnits = null,
    IReadOnlyList<Evidence>? Evidence = null,
    IReadOnlyList<Verification>? Verifications = null,
    IReadOnlyList<ExtensionRequest>? Requests = null,
    IReadOnlyList<SupervisionSlip>? Slips = null,
    IReadOnlyList<LookBack>? LookBacks = null,
    DateOnly? ReturnDue = null,
    string? StandingRule = null,
    DateOnly? LookBackOn = null,
    DateTimeOffset? ReopenedAt = null,
    int? SupportsTarget = null,
    int? FromMeeting = null)
{
    public WorkRef Work => new(WorkKind.RectificationItem, Number);
    public Scope Scope => Scope.Of(Branch);

    /// <summary>The doer still has something to do.</summary>
    public bool IsOpen => Status is RectificationStatus.Registered or RectificationStatus.InProgress;

    /// <summary>The date to finish by, included: the fresh one after a late return, else the limit.</summary>
    public DateOnly? Limit => ReturnDue ?? Due;

    /// <summary>Past its final limit on this local date; a submitted item's clock has stopped, long-term work is never overdue by date.</summary>
    public bool IsOverdue(DateOnly today) => IsOpen && Kind != ResolutionKind.LongTerm && Due < today;

    /// <summary>A planned step is past its date.</summary>
    public bool IsLate(DateOnly today) => IsOverdue(today) || IsOpen && Milestones.Any(step => step.DoneAt is null && step.Due < today);

    /// <summary>The last percentage reported in this cycle; with steps, the share of steps done if that is more.</summary>
    public int Percent
    {
        get
        {
            var steps = Milestones.Where(step => step.DoneAt is null || IsOfThisCycle(step.DoneAt.Value)).ToList();
            return Math.Max(
                Progress.LastOrDefault(entry => entry.Percent is not null && IsOfThisCycle(entry.At))?.Percent ?? 0,
                steps.Count == 0 ? 0 : 100 * steps.Count(step => step.DoneAt is not null) / steps.Count);
        }
    }

    /// <summary>The numbers from 1 of the steps that are not done.</summary>
    public IEnumerable<int> OpenSteps => Milestones.Index().Where(step => step.Item.DoneAt is null).Select(step => step.Index + 1);

    /// <summary>Of this cycle.</summary>
    public IEnumerable<Evidence> Shown => (Evidence ?? []).Where(one => IsOfThisCycle(one.At));

    /// <summary>How often the limit of this cycle was extended.</summary>
    public int Extensions => DueChanges.Count(change => change.Cycle == Cycle && !change.Reopening);

    /// <summary>The later limit asked for and not decided yet.</summary>
    public ExtensionRequest? Asked => IsOpen && Requests is [.., { DecidedAt: null } last] && IsOfThisCycle(last.At) ? last : null;

    /// <summary>The office has seen the documents of the present submission.</summary>
    public bool IsChecked => Verifications is [.., { Outcome: VerificationOutcome.Checked } last] && last.Cycle == Cycle && last.At >= SubmittedAt;

    /// <summary>The supervision slip that waits for an answer.</summary>
    public SupervisionSlip? OpenSlip => IsOpen ? Slips?.LastOrDefault(slip => slip.AnsweredAt is null) : null;

    private bool IsOfThisCycle(DateTimeOffset at) => ReopenedAt is not { } reopened || at >= reopened;
}
