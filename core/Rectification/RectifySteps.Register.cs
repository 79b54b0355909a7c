namespace Sanmo.Core.Rectification;

internal static partial class RectifySteps
{
    /// <summary>What "at once" means without a date, in calendar days from the finding.</summary>
    public const int ImmediateDays = 7;

    // Without a word on it, what can wait longer than this is pushed on in steps.
    private const int AtOnceWithinDays = 14;

    public static Rectified Register(int number, ProblemFound found, Actor actor)
    {
        if (!actor.Member.ServesCommittee && !(actor.Member.LeadsBranch && actor.Member.Branch == found.Branch))
            return Rectified.Not(Refusal.NotYours);
        if (Said(found.Problem) is not { } problem)
            return Rectified.Not(Refusal.NoteMissing);
        if (found.Due < actor.Today)
            return Rectified.Not(Refusal.DateIsPast);
        var kind = found.Kind ?? (found.Due is null || found.Due.Value.DayNumber - actor.Today.DayNumber <= AtOnceWithinDays ? ResolutionKind.Immediate : ResolutionKind.Staged);
        if (kind == ResolutionKind.Staged && found.Due is null)
            return Rectified.Not(Refusal.NoLimit);
        DateOnly? due = kind == ResolutionKind.LongTerm ? null : found.Due ?? actor.Today.AddDays(ImmediateDays);
        return new(new(
            number, found.Branch, problem, null, found.Source, null, [], null, found.Owner, kind, due, kind == ResolutionKind.LongTerm,
            kind == ResolutionKind.Staged ? [new(problem, due!.Value, null, null)] : [], [], [], RectificationStatus.Registered, actor.Today,
            null, null, null, null, 1, 1, actor.Now, FromMeeting: found.FromMeeting));
    }
}
