namespace Sanmo.Core.Meetings;

/// <summary>One type of meeting in one stretch of time, as a branch stands.</summary>
/// <param name="To">Included.</param>
/// <param name="Due">How often it is generally held then.</param>
/// <param name="Planned">Still to come in the stretch.</param>
/// <param name="Exempt">Why the branch does without; null when it does not.</param>
internal sealed record CadenceLine(MeetingType Type, CadencePeriod Period, DateOnly From, DateOnly To, int Due, int Held, int Planned, Exemption? Exempt)
{
    /// <summary>Neither held nor planned nor exempt. The rules say "generally": it is asked about, never held against anybody.</summary>
    public bool IsOpen => Exempt is null && Held + Planned < Due;
}
