namespace Sanmo.Core.Rectification;

internal static partial class RectifySteps
{
    /// <summary>Fills in a column; who leads the branch and the committee keep the ledger.</summary>
    /// <param name="text">The words, or a member's id for a person.</param>
    public static Rectified Amend(RectificationItem item, Actor actor, ItemPart part, string? text)
    {
        if (!Keeps(item, actor) && !(part is ItemPart.Measure or ItemPart.Remark && WhoMay.Work(item, actor.Member)))
            return Rectified.Not(Refusal.NotYours);
        if (NotOpen(item) is { } refused)
            return refused;
        if (Said(text) is not { } value)
            return Rectified.Not(Refusal.NoteMissing);
        return part switch
        {
            ItemPart.Category => new(item with { Category = value }),
            ItemPart.Goal => new(item with { Goal = value }),
            ItemPart.Measure => new(item with { Measures = [.. item.Measures, value] }),
            ItemPart.Support => new(item with { SupportUnits = [.. item.SupportUnits ?? [], .. value.Split(['、', ',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] }),
            ItemPart.Remark => new(item with { Remark = item.Remark is { } remark ? $"{remark}；{value}" : value }),
            // The leader answers for it and the owner puts it right: never one person.
            _ when part == ItemPart.Leader && value == item.Owner || part == ItemPart.Owner && value == item.Leader => Rectified.Not(Refusal.SamePerson),
            ItemPart.Target => int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var target) && target > 0 ? new(item with { SupportsTarget = target }) : Rectified.Not(Refusal.NoteMissing),
            ItemPart.Leader => new(item with { Leader = value }),
            _ => new(Replanned(item with { Owner = value, Status = RectificationStatus.Registered }, actor)),
        };
    }

    /// <summary>One more step of the plan, in the order of the dates; at-once work becomes staged with it.</summary>
    public static Rectified AddStep(RectificationItem item, Actor actor, string? title, DateOnly? due, string? doer)
    {
        if (!WhoMay.Work(item, actor.Member))
            return Rectified.Not(Refusal.NotYours);
        if (NotOpen(item) is { } refused)
            return refused;
        if (Said(title) is not { } what)
            return Rectified.Not(Refusal.NoteMissing);
        if (due is not { } day)
            return Rectified.Not(Refusal.NoLimit);
        if (day < actor.Today)
            return Rectified.Not(Refusal.DateIsPast);
        if (day > item.Due)
            return Rectified.Not(Refusal.AfterLimit);
        var step = new Milestone(what, day, doer == item.Owner ? null : doer, null);
        var at = item.Milestones.TakeWhile(one => one.Due <= day && one.Title != item.Problem).Count();
        return new(Replanned(item with
        {
            Kind = item.Kind == ResolutionKind.Immediate ? ResolutionKind.Staged : item.Kind,
            Milestones = [.. item.Milestones.Take(at), step, .. item.Milestones.Skip(at)],
        }, actor));
    }

    private static bool Keeps(RectificationItem item, Actor actor) => WhoMay.Leads(item, actor.Member) || actor.Member.ServesCommittee;
}
