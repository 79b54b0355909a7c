using System.Diagnostics.Metrics;
using Sanmo.Core.Agenda;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Telemetry;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Reminders;

/// <summary>Moves what is due from the plan into the delivery ledger.</summary>
internal sealed class ReleaseDue(PendingReminders pending, WorkStores works, RosterCache rosters, PassOffers offers, WishStore wishes, LeadTimes leadTimes)
{
    // Long enough for a slow store, short enough that a killed process costs a minute.
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(1);
    private static readonly Counter<long> _released = Measures.Meter.CreateCounter<long>("sanmo.reminders.released", "{reminder}", "Reminders moved into the delivery ledger, by stage.");
    private static readonly IReadOnlySet<string> _nobody = new HashSet<string>();

    /// <summary>One claim in every scope; with nothing due, one round trip.</summary>
    /// <param name="atMost">Reminders taken from each scope.</param>
    /// <returns>How many were taken; <paramref name="atMost"/> or more means that there may be more.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, int atMost)
    {
        var claims = (await rosters.AskEverywhereAsync(scope => pending.ClaimAsync(scope, now, atMost, _lease))).Where(claim => claim.Count > 0).ToList();
        if (claims.Count == 0)
            return 0;
        using var trace = Measures.Traces.StartActivity("release");
        var roster = await rosters.GetAsync();
        var own = claims.SelectMany(claim => claim).Any(claim => claim.Reminder.Audience is Audience.Attendees or Audience.Participants)
            ? (await wishes.ListWithLeadsAsync()).ToDictionary(wish => wish.Member) : [];
        await Task.WhenAll(claims.Select(claim => ReleaseAsync(claim[0].Scope, claim, roster, own, now)));
        foreach (var stage in claims.SelectMany(claim => claim).CountBy(claim => claim.Reminder.Stage))
            _released.Add(stage.Value, new KeyValuePair<string, object?>("stage", stage.Key.ToString()));
        return claims.Sum(claim => claim.Count);
    }

    private async Task ReleaseAsync(Scope scope, IReadOnlyList<ClaimedReminder> claimed, Roster roster, Dictionary<string, ReminderWishes> own, DateTimeOffset now)
    {
        foreach (var ended in claimed.Select(claim => claim.Reminder).Where(reminder => reminder.Stage == Stage.OfferEnds).Select(reminder => reminder.Work).Distinct())
            await offers.RunAsync(scope, ended, now);
        var found = await works.FindAsync(scope, claimed.Select(claim => claim.Reminder.Work));
        var asked = claimed.Where(claim => claim.Reminder.Audience == Audience.Unanswered).Select(claim => found.GetValueOrDefault(claim.Reminder.Work)).OfType<Notice>().Distinct();
        var answered = (await Task.WhenAll(asked.Select(async notice => (notice.Work, Members: await works.Notices.ListAnsweredAsync(notice))))).ToDictionary(pair => pair.Work, pair => pair.Members);
        var dropped = KeepLatest.Dropped(claimed.Select(claim => claim.Reminder));
        await pending.ReleaseAsync(scope, [.. claimed.Select(claim => new Release(
            claim,
            dropped.Contains(claim.Reminder.Id) ? [] : Decide(claim.Reminder, found.GetValueOrDefault(claim.Reminder.Work), roster, answered.GetValueOrDefault(claim.Reminder.Work, _nobody), own, now)))]);
    }

    // What is too late by now becomes a row all the same, which stays silent and is listed: nothing is dropped without a trace.
    private IReadOnlyList<Delivery> Decide(Reminder reminder, object? work, Roster roster, IReadOnlySet<string> answered, Dictionary<string, ReminderWishes> own, DateTimeOffset now) =>
        work is null || reminder.Stage == Stage.OfferEnds || !StillTrue.Of(work, reminder.Chain, reminder.Stage, reminder.Step, null, reminder.Audience) ? []
        : [.. ExpandAudience.Of(reminder, work, roster, answered)
            .Where(recipient => own.GetValueOrDefault(recipient.Member ?? "") is not { } wish || !leadTimes.Replaces(reminder, work, wish)).Select(recipient => Delivery.Of(reminder, recipient, now))];
}
