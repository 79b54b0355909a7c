namespace Sanmo.Core.Volunteering;

/// <summary>What somebody's wish does to an activity.</summary>
/// <param name="After">Null when nothing changes.</param>
/// <param name="Promoted">Members who waited and have a place now, in order of arrival.</param>
/// <param name="Offered">Members a freed place is held for from now on, in order of arrival.</param>
/// <param name="Lapsed">Members whose offer has ended.</param>
internal sealed record Seating(SignUpOutcome Outcome, VolunteerActivity? After, IReadOnlyList<string> Promoted, IReadOnlyList<string> Offered, IReadOnlyList<string> Lapsed)
{
    public static Seating Unchanged(SignUpOutcome outcome) => new(outcome, null, [], [], []);
}
