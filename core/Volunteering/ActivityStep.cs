namespace Sanmo.Core.Volunteering;

/// <summary>What a step leads to.</summary>
/// <param name="After">Null when it cannot be taken.</param>
/// <param name="Seating">Set when the step moves people, too.</param>
internal sealed record ActivityStep(VolunteerActivity? After, StepRefusal? Refusal = null, Seating? Seating = null)
{
    public static ActivityStep Refused(StepRefusal why) => new(null, why);
}
