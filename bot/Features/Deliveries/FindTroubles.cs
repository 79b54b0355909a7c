using System.Security.Cryptography;
using System.Text;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Deliveries;

/// <summary>Messages that failed or are doubtful, as far as the asker may settle them.</summary>
internal sealed class FindTroubles(DeliveryLedger ledger, RosterCache rosters)
{
    private const int AtMost = 200;

    /// <returns>The last one first.</returns>
    public async Task<IReadOnlyList<(Scope Scope, Core.Outgoing.Delivery Row)>> ReadAsync(Ask ask, DeliveryState state)
    {
        var found = await rosters.AskEverywhereAsync(async scope => (await ledger.ListEndedAsync(scope, state, AtMost)).Select(row => (Scope: scope, Row: row)));
        return [.. found.SelectMany(rows => rows).Where(one => Permission.Covers(ask.Intent, ask.Asker, BranchOf(one.Scope, one.Row, ask.Roster))).OrderByDescending(one => one.Row.Due)];
    }

    /// <summary>What a button says of a row: the work and a mark that no other row about it has.</summary>
    public static string SubjectOf(Core.Outgoing.Delivery row) => $"{row.Work}/{MarkOf(row)}";

    public static string MarkOf(Core.Outgoing.Delivery row) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(row.Id)).AsSpan(0, 4));

    public static string NameOf(Core.Outgoing.Delivery row, Ask ask) => row.Recipient.Group is { } group
        ? SendingWords.In(ask.Language).Chat(ask.Roster.FindByGroup(group.Channel, group.Chat)?.NameIn(ask.Language) ?? group.Chat)
        : ask.Roster.NameOf(row.Recipient.Member, ask.Language);

    // A notice to several branches is the organisation's, but each chat and each person is a branch's care.
    private static string? BranchOf(Scope scope, Core.Outgoing.Delivery row, Roster roster) =>
        (row.Recipient.Group is { } group ? roster.FindByGroup(group.Channel, group.Chat)?.Id : roster.FindMember(row.Recipient.Member)?.Branch) ?? (scope == Scope.Org ? null : scope.ToString());
}
