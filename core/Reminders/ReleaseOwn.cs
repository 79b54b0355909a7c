using Sanmo.Core.Agenda;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;

namespace Sanmo.Core.Reminders;

/// <summary>Plans what members want to be told at own distances, shortly before it is due; planned twice it is the same row, and what is not true any more stays unsaid.</summary>
internal sealed class ReleaseOwn(WishStore wishes, AgendaReader agenda, WorkStores works, RosterCache rosters, LeadTimes leadTimes, DeliveryLedger ledger)
{
    /// <summary>How far ahead of its time a row is made; somebody has to look at least as often.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromMinutes(6);

    // A limit after a long holiday is spoken of on the workday before it.
    private static readonly TimeSpan _holiday = TimeSpan.FromDays(12);

    public async Task RunAsync(DateTimeOffset now)
    {
        foreach (var wish in await wishes.ListWithLeadsAsync())
        {
            var coming = (await agenda.ReadAsync(wish.Member, now, now.AddMinutes(wish.LeadMinutes!.Max()) + _holiday)).Select(entry => entry.Work).Distinct().ToList();
            if (coming.Count == 0)
                continue;
            var found = await rosters.AskEverywhereAsync(async scope => (Scope: scope, Works: await works.FindAsync(scope, coming)));
            foreach (var (scope, some) in found.Where(one => one.Works.Count > 0))
                await ledger.PlanAsync(scope, [.. some.Values.SelectMany(work => leadTimes.Own(work, wish)).Where(own => own.Due <= now + Ahead && own.UsefulUntil > now)
                    .Select(own => Delivery.Of(own, Recipient.OfMember(wish.Member), now))]);
        }
    }
}
