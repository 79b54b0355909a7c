namespace Sanmo.Core.Rectification;

/// <summary>
/// The steps an item can take, each by whom the domain lets take it; pure. Registered → in progress → waiting for verification →
/// closed; returned, reopened as a new cycle, or cancelled. What was once written down stays.
/// </summary>
internal static partial class RectifySteps
{
    /// <summary>Whoever takes an item on says so; a report does it too.</summary>
    public static Rectified Accept(RectificationItem item, Actor actor) =>
        !WhoMay.Work(item, actor.Member) ? Rectified.Not(Refusal.NotYours)
        : item.Status == RectificationStatus.InProgress ? Rectified.Not(Refusal.AlreadyAccepted)
        : NotOpen(item) ?? new(item with { Status = RectificationStatus.InProgress });

    /// <param name="percent">0 to 100.</param>
    public static Rectified Report(RectificationItem item, Actor actor, int? percent, string? note, EntryKind kind = EntryKind.Progress)
    {
        if (!WhoMay.Work(item, actor.Member))
            return Rectified.Not(Refusal.NotYours);
        if (NotOpen(item) is { } refused)
            return refused;
        if (percent is null && Said(note) is null)
            return Rectified.Not(Refusal.NoteMissing);
        return new(Noted(item, new(actor.Now, actor.Id, percent is { } share ? Math.Clamp(share, 0, 100) : null, Said(note), kind)));
    }

    /// <param name="step">From 1.</param>
    public static Rectified FinishStep(RectificationItem item, Actor actor, int step, string? note)
    {
        if (!WhoMay.Work(item, actor.Member))
            return Rectified.Not(Refusal.NotYours);
        if (NotOpen(item) is { } refused)
            return refused;
        if (step < 1 || step > item.Milestones.Count)
            return Rectified.Not(Refusal.NoSuchStep);
        var milestone = item.Milestones[step - 1];
        if (milestone.DoneAt is not null)
            return Rectified.Not(Refusal.StepDone);
        var done = item with { Milestones = [.. item.Milestones.Select((one, at) => at == step - 1 ? one with { DoneAt = actor.Now } : one)] };
        return new(Noted(done, new(actor.Now, actor.Id, null, Said(note) is { } words ? $"{milestone.Title}：{words}" : milestone.Title)));
    }

    /// <summary>Stops the clock. At-once work may be handed in without having been accepted first.</summary>
    /// <param name="rule">For long-term work: the document that keeps it up from now on.</param>
    public static Rectified Submit(RectificationItem item, Actor actor, string? note, IReadOnlyList<Evidence> evidence, string? rule = null)
    {
        if (!WhoMay.Work(item, actor.Member))
            return Rectified.Not(Refusal.NotYours);
        if (NotOpen(item) is { } refused)
            return refused;
        if (item.Status == RectificationStatus.Registered && item.Kind != ResolutionKind.Immediate)
            return Rectified.Not(Refusal.AcceptFirst);
        if (item.OpenSteps.Any())
            return Rectified.Not(Refusal.StepsOpen);
        if (Said(note) is null && evidence.Count == 0)
            return Rectified.Not(Refusal.NoteMissing);
        if (item.Kind != ResolutionKind.Immediate && evidence.Count == 0 && !item.Shown.Any())
            return Rectified.Not(Refusal.EvidenceMissing);
        if (item.Kind == ResolutionKind.LongTerm && (Said(rule) ?? item.StandingRule) is null)
            return Rectified.Not(Refusal.RuleMissing);
        return new(Noted(item, new(actor.Now, actor.Id, 100, Said(note))) with
        {
            Status = RectificationStatus.PendingVerification,
            SubmittedAt = actor.Now,
            Evidence = [.. item.Evidence ?? [], .. evidence],
            StandingRule = item.Kind == ResolutionKind.LongTerm ? Said(rule) ?? item.StandingRule : item.StandingRule,
        });
    }

    private static RectificationItem Noted(RectificationItem item, ProgressEntry entry) => item with
    {
        Status = RectificationStatus.InProgress,
        Progress = [.. item.Progress, entry],
    };

    private static Rectified? NotOpen(RectificationItem item) => item.Status switch
    {
        RectificationStatus.PendingVerification => Rectified.Not(Refusal.AlreadySubmitted),
        RectificationStatus.Closed or RectificationStatus.Cancelled => Rectified.Not(Refusal.Finished),
        _ => null,
    };

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
