namespace Sanmo.Core.Volunteering;

/// <param name="Activity">As it was right after this wish, before those behind it in the queue.</param>
/// <param name="Version">The one that is kept now.</param>
internal sealed record SeatAnswer(Seating Seating, VolunteerActivity Activity, long Version);
