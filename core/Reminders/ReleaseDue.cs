using Sanmo.Core.Agenda;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Reminders;

/// <summary>Moves what is due from the plan into the delivery ledger.</summary>
internal sealed class ReleaseDue(PendingReminders pending, WorkStores works, RosterCache rosters)
{
    // Long enough for a slow store, short enough that a killed process costs a minute.
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(1);

    /// <summary>One claim in every scope.</summary>
    /// <param name="atMost">Reminders taken from each scope.</param>
    /// <returns>How many were taken; <paramref name="atMost"/> or more means that there may be more.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, int atMost)
    {
        var roster = await rosters.GetAsync();
        return (await Task.WhenAll(roster.Scopes.Select(scope => RunAsync(scope, roster, now, atMost)))).Sum();
    }

    private async Task<int> RunAsync(Scope scope, Roster roster, DateTimeOffset now, int atMost)
    {
        var claimed = await pending.ClaimAsync(scope, now, atMost, _lease);
        await Task.WhenAll(claimed.Select(reminder => ReleaseAsync(scope, roster, reminder, now)));
        return claimed.Count;
    }

    private async Task ReleaseAsync(Scope scope, Roster roster, Reminder reminder, DateTimeOffset now)
    {
        var work = await works.FindAsync(scope, reminder.Work);
        if (work is null || now > reminder.UsefulUntil || !StillTrue.Of(work, reminder.Chain, reminder.Stage, reminder.Step, null))
        {
            await pending.ReleaseAsync(scope, reminder, []);
            return;
        }

        IReadOnlySet<string> answered = work is Notice notice ? (await works.Notices.ListAnswersAsync(notice)).Select(answer => answer.Member).ToHashSet() : new HashSet<string>();
        var deliveries = ExpandAudience.Of(reminder, work, roster, answered).Select(recipient => Delivery.Of(reminder, recipient, now));
        await pending.ReleaseAsync(scope, reminder, [.. deliveries]);
    }
}
