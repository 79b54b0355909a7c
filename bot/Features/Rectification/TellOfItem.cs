using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Members;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>Who hears of a step, and who could take one that was refused; pure.</summary>
internal static class TellOfItem
{
    public const string Registered = "rect.registered";
    public const string Submitted = "rect.submitted";
    public const string Checked = "rect.checked";
    public const string Returned = "rect.returned";
    public const string Closed = "rect.closed";
    public const string Reopened = "rect.reopened";
    public const string Cancelled = "rect.cancelled";
    public const string Extended = "rect.extended";
    public const string NotExtended = "rect.notExtended";
    public const string Supervised = "rect.supervised";
    public const string Explained = "rect.explained";
    public const string HandedOver = "rect.handedOver";
    public const string Blocked = "rect.blocked";

    /// <summary>Whom a reminder already tells (a verifier, who decides on an extension, the owner of new at-once work) is not told again.</summary>
    /// <param name="before">Null for a new item.</param>
    public static IReadOnlyList<(string Member, string Topic)> Of(RectificationItem? before, RectificationItem after, string by, Roster roster) =>
        [.. All(before, after, roster).Where(one => one.Member != by && roster.FindMember(one.Member) is not null).Distinct()];

    /// <summary>Who could do what was refused.</summary>
    public static IReadOnlyList<string> WhoCan(Refusal refusal, RectificationItem item, string intent, Roster roster) => (refusal, intent) switch
    {
        (Refusal.OfficeFirst, _) => WhoMay.Office(roster, item.Owner),
        (Refusal.LeaderNext, _) => WhoMay.Verifiers(item, roster),
        (Refusal.BeyondSecretary, _) or (_, RectificationOrders.Cancel or RectificationOrders.Supervise) => WhoMay.Office(roster, item.Owner),
        (_, RectificationOrders.Grant or Intent.RectExtend) when refusal is Refusal.OwnItem => WhoMay.Granters(item, item.Asked?.To ?? DateOnly.MaxValue, roster),
        (_, RectificationOrders.Grant) => WhoMay.Granters(item, item.Asked?.To ?? DateOnly.MaxValue, roster),
        (_, Intent.RectVerify or RectificationOrders.Reopen or RectificationOrders.LookBack) => WhoMay.Verifiers(item, roster),
        _ => [item.Owner, .. WhoMay.Leaders(item.Branch, roster)],
    };

    private static IEnumerable<(string Member, string Topic)> All(RectificationItem? before, RectificationItem after, Roster roster)
    {
        if (before is null)
        {
            if (after.Kind != ResolutionKind.Immediate)
                yield return (after.Owner, Registered);
            yield break;
        }

        if (before.Owner != after.Owner)
        {
            yield return (after.Owner, Registered);
            yield return (before.Owner, HandedOver);
            yield break;
        }

        if (before.Status != after.Status && TopicOf(after) is { } topic)
            foreach (var doer in topic == Submitted ? [after.Owner] : Doers(after))
                yield return (doer, topic);
        if ((after.Verifications?.Count ?? 0) > (before.Verifications?.Count ?? 0))
            switch (after.Verifications![^1].Outcome)
            {
                case VerificationOutcome.Checked:
                    foreach (var confirmer in WhoMay.Verifiers(after, roster))
                        yield return (confirmer, Checked);
                    break;
                case VerificationOutcome.Returned:
                    foreach (var doer in Doers(after))
                        yield return (doer, Returned);
                    break;
                case VerificationOutcome.Reopened when after.Leader is { } leader:
                    yield return (leader, Reopened);
                    break;
            }

        if (before.Due != after.Due && after.Cycle == before.Cycle)
            foreach (var one in Doers(after).Append(before.Asked?.By))
                if (one is not null)
                    yield return (one, Extended);
        if (before.Asked is { } asked && after.Requests![^1] is { DecidedAt: not null, Granted: null })
            foreach (var one in (string[])[asked.By, after.Owner])
                yield return (one, NotExtended);
        if ((after.Slips?.Count ?? 0) > (before.Slips?.Count ?? 0))
            foreach (var one in Doers(after).Concat(WhoMay.Leaders(after.Branch, roster)))
                yield return (one, Supervised);
        if (after.Progress.Count > before.Progress.Count && after.Progress[^1].Kind is not EntryKind.Progress and var kind)
            foreach (var one in WhoMay.Leaders(after.Branch, roster).Append(before.OpenSlip?.By))
                if (one is not null)
                    yield return (one, kind == EntryKind.Blocked ? Blocked : Explained);
    }

    private static string? TopicOf(RectificationItem after) => after.Status switch
    {
        RectificationStatus.PendingVerification => Submitted,
        RectificationStatus.Closed => Closed,
        RectificationStatus.Cancelled => Cancelled,
        RectificationStatus.Registered => Reopened,
        _ => null,
    };

    private static IEnumerable<string> Doers(RectificationItem item) => item.Milestones.Where(step => step.Owner is not null).Select(step => step.Owner!).Prepend(item.Owner).Distinct();
}
