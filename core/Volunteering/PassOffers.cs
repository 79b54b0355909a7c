using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Volunteering;

/// <summary>
/// What happens when an offered place was not taken in time: it goes to the next in line. One save ends the offer, holds the place for the next,
/// plans what both are told and takes the reminder that brought us here out of the plan; so a crash before it repeats it, and of two hosts one loses.
/// </summary>
internal sealed class PassOffers(VolunteerStore activities, OfferLimits limits, TellOfSeats tell)
{
    public const string By = "bot";

    public async Task RunAsync(Scope scope, WorkRef work, DateTimeOffset now)
    {
        while (await activities.FindAsync(scope, work.ToString()) is { } kept)
        {
            var seating = Seats.Settle(kept.Value, now, limits);
            if (seating.After is not { } after
                || await activities.SaveAsync(kept, after, new Act(By, TellOfSeats.Lapsed, string.Join(' ', seating.Lapsed)), tell.Of(seating, kept.Version + 1, By, null, now)))
                return;
        }
    }
}
