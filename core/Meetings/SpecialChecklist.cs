namespace Sanmo.Core.Meetings;

/// <summary>How far a special meeting is: when each step was done.</summary>
internal sealed record SpecialChecklist(
    DateTimeOffset? ReadingSentAt = null, IReadOnlyList<SelfCheck>? SelfChecks = null, DateTimeOffset? HeldAt = null, DateTimeOffset? ProblemsAt = null, DateTimeOffset? PlanAt = null)
{
    public const int ReadingDaysBefore = 7;
    public const int SelfCheckDaysBefore = 2;
    public const int ProblemsWorkdaysAfter = 3;
    public const int PlanWorkdaysAfter = 7;

    public bool HasHandedIn(string member) => (SelfChecks ?? []).Any(check => check.Member == member);

    public DateTimeOffset? DoneAt(SpecialStep step) => step switch
    {
        SpecialStep.Reading => ReadingSentAt,
        SpecialStep.Held => HeldAt,
        SpecialStep.Problems => ProblemsAt,
        SpecialStep.Plan => PlanAt,
        _ => null,
    };
}
