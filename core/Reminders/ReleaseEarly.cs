using Microsoft.Extensions.Options;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Reminders;

/// <summary>
/// The digest of those who want it before everybody's. It makes the very rows that the release would make later, which then finds them there;
/// so nobody gets a line twice, and nobody else gets one early.
/// </summary>
internal sealed class ReleaseEarly(PendingReminders pending, WorkStores works, RosterCache rosters, WishStore wishes, DeliveryLedger ledger, WorkCalendar calendar, LocalZone zone, IOptions<ReminderOptions> options)
{
    private static readonly IReadOnlySet<string> _nobody = new HashSet<string>();

    /// <summary>Running it often, or on two hosts, changes nothing.</summary>
    public async Task RunAsync(DateTimeOffset now)
    {
        var today = zone.DateOf(now);
        var usual = zone.At(today, options.Value.DigestAt);
        if (now >= usual || zone.TimeOf(now) < options.Value.EarliestDigest || !calendar.IsWorkday(today))
            return;
        var early = (await wishes.ListAsync(Scope.Org)).Select(kept => kept.Value)
            .Where(wish => wish.DigestAt is { } at && at < options.Value.DigestAt && zone.At(today, at) <= now).ToDictionary(wish => wish.Member, wish => zone.At(today, wish.DigestAt!.Value));
        if (early.Count == 0)
            return;
        var roster = await rosters.GetAsync();
        foreach (var scope in roster.Scopes)
            await ledger.PlanAsync(scope, await RowsAsync(scope, early, usual, roster, now));
    }

    private async Task<IReadOnlyList<Delivery>> RowsAsync(Scope scope, Dictionary<string, DateTimeOffset> early, DateTimeOffset usual, Roster roster, DateTimeOffset now)
    {
        var due = (await pending.ForecastAsync(scope, usual)).Where(reminder => reminder.Lane == Lane.Digest && reminder.UsefulUntil > now).ToList();
        var dropped = KeepLatest.Dropped(due);
        var found = await works.FindAsync(scope, due.Select(reminder => reminder.Work));
        var rows = new List<Delivery>();
        foreach (var reminder in due.Where(reminder => !dropped.Contains(reminder.Id)))
            if (found.GetValueOrDefault(reminder.Work) is { } work && StillTrue.Of(work, reminder.Chain, reminder.Stage, reminder.Step, null, reminder.Audience))
                rows.AddRange(ExpandAudience.Of(reminder, work, roster, work is Notice notice ? await works.Notices.ListAnsweredAsync(notice) : _nobody)
                    .Where(recipient => recipient.Member is { } member && early.ContainsKey(member))
                    .Select(recipient => Delivery.Of(reminder, recipient, now) with { Due = early[recipient.Member!] }));
        return rows;
    }
}
