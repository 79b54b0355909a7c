using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Tests.Crash;

/// <summary>What the ledger says against what arrived.</summary>
/// <param name="Lost">Neither arrived nor listed as doubtful.</param>
/// <param name="TwiceInGroups">Group messages that arrived more than once.</param>
/// <param name="TwiceForPeople">Private messages that arrived more than once, as the rule for them allows.</param>
/// <param name="Unlisted">Rows that ended as anything but sent or doubtful, or doubtful ones that the list does not show.</param>
/// <param name="SaidSentAndWasNot">Rows that are sent in the ledger and never arrived.</param>
internal sealed record CrashReport(int Rows, int Arrived, int Doubtful, int DoubtfulThatArrived, int Lost, int TwiceInGroups, int TwiceForPeople, int ThriceForPeople, int Unlisted, int SaidSentAndWasNot)
{
    public static async Task<CrashReport> OfAsync(DeliveryLedger ledger, Connector connector)
    {
        var scopes = Enumerable.Range(0, 4).Select(branch => Scope.Of($"branch-{branch}")).ToList();
        var rows = (await Task.WhenAll(scopes.Select(ledger.ListAsync))).SelectMany(list => list).Select(row => (Row: row, Times: Times(row))).ToList();
        var doubtful = (await Task.WhenAll(scopes.Select(scope => ledger.ListEndedAsync(scope, DeliveryState.Doubtful, 100_000)))).SelectMany(list => list).Select(row => row.Id).ToHashSet();
        return new(
            rows.Count,
            rows.Count(row => row.Times > 0),
            doubtful.Count,
            rows.Count(row => doubtful.Contains(row.Row.Id) && row.Times > 0),
            rows.Count(row => row.Times == 0 && !doubtful.Contains(row.Row.Id)),
            rows.Count(row => row.Times > 1 && row.Row.Recipient.Member is null),
            rows.Count(row => row.Times == 2 && row.Row.Recipient.Member is not null),
            rows.Count(row => row.Times > 2 && row.Row.Recipient.Member is not null),
            rows.Count(row => row.Row.State != DeliveryState.Sent && !doubtful.Contains(row.Row.Id)),
            rows.Count(row => row.Row.State == DeliveryState.Sent && row.Times == 0));

        int Times(Delivery row) => connector.Arrivals.GetValueOrDefault((row.Recipient.Group?.Chat ?? "person" + row.Recipient.Member![1..], $"【通知 {row.Work.Number}】"));
    }
}
