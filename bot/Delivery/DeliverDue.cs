using Microsoft.Extensions.Options;
using Sanmo.Bot.Channels;
using Sanmo.Bot.Replies;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Delivery;

/// <summary>One look at the ledger: claims, re-reads, sends, writes how it ended.</summary>
internal sealed class DeliverDue(
    DeliveryLedger ledger,
    RosterCache rosters,
    Compose compose,
    IEnumerable<IChannel> channels,
    TimeProvider time,
    IOptions<DeliveryOptions> options,
    IOptions<OrganisationOptions> organisation,
    ILogger<DeliverDue> log)
{
    private readonly IReadOnlyList<IChannel> _channels = [.. channels];

    /// <returns>How many rows were taken.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var roster = await rosters.GetAsync();
        var now = time.GetUtcNow();
        var fence = Guid.CreateVersion7(now).ToString("N");
        var lease = TimeSpan.FromSeconds(options.Value.LeaseSeconds);
        var claims = await Task.WhenAll(roster.Scopes.Select(scope => ledger.ClaimAsync(scope, now, options.Value.AtMost, lease, fence)));
        var rows = claims.SelectMany(claim => claim).ToList();
        // Digest lines of one reader become one message; everything else is a message of its own.
        var messages = rows.GroupBy(row => row.Delivery is { Lane: Lane.Digest, State: DeliveryState.Planned } ? row.Delivery.Recipient.ToString() : row.Delivery.Id);
        foreach (var recipient in messages.GroupBy(message => message.First().Delivery.Recipient))
            foreach (var message in recipient)
                await DeliverAsync([.. message], roster, cancel);
        return rows.Count;
    }

    private async Task DeliverAsync(List<ClaimedDelivery> rows, Roster roster, CancellationToken cancel)
    {
        var (due, replies) = (new List<ClaimedDelivery>(), new List<Reply>());
        foreach (var row in rows)
        {
            var now = time.GetUtcNow();
            if (!DecideRecovery.MaySend(row.Delivery))
                await ledger.EndAsync(row, row.Delivery with { State = DeliveryState.Doubtful, Reason = "the sender went away while sending" }, now);
            else if (await compose.OfAsync(row.Scope, row.Delivery, roster, now) is not { } reply)
                await ledger.EndAsync(row, row.Delivery with { State = DeliveryState.Silent }, now);
            else if (await ledger.BeginAsync(row, row.Delivery with { State = DeliveryState.Sending, Attempts = row.Delivery.Attempts + 1 }, now + TimeSpan.FromSeconds(options.Value.LeaseSeconds)))
            {
                due.Add(row);
                replies.Add(reply);
            }
        }

        if (due.Count == 0)
            return;
        var first = due[0].Delivery;
        var language = roster.FindMember(first.Recipient.Member)?.Language ?? organisation.Value.Language;
        var result = await SendAsync(first.Recipient, MergeDigest.Of(replies, language), roster, cancel);
        foreach (var row in due)
            await ledger.EndAsync(row, After(row.Delivery, result), time.GetUtcNow());
        if (result.Outcome != SendOutcome.Sent)
            log.LogWarning("Delivery {Delivery} ended as {Outcome}: {Reason}", first.Id, result.Outcome, result.Reason);
    }

    private async Task<SendResult> SendAsync(Recipient recipient, Reply reply, Roster roster, CancellationToken cancel)
    {
        if (FindAddress.Of(recipient, roster, _channels) is not { } address || _channels.FirstOrDefault(channel => channel.Serves(address.Channel)) is not { } channel)
            return new(SendOutcome.Unreachable, Reason: "no linked account; the member sends the bot \"link account\" with number and name");
        return await channel.SendAsync(address, reply, cancel);
    }

    private Core.Outgoing.Delivery After(Core.Outgoing.Delivery delivery, SendResult result)
    {
        var now = time.GetUtcNow();
        var tried = delivery with { Attempts = delivery.Attempts + 1, Reason = result.Reason };
        return result.Outcome switch
        {
            SendOutcome.Sent => tried with { State = DeliveryState.Sent, SentAt = now, MessageId = result.MessageId },
            SendOutcome.RetryLater when tried.Attempts < options.Value.MaxAttempts => tried with { State = DeliveryState.Planned, Due = result.RetryAt ?? now.AddSeconds(Math.Pow(2, tried.Attempts)) },
            SendOutcome.Doubtful => tried with { State = DeliveryState.Doubtful },
            _ => tried with { State = DeliveryState.Failed },
        };
    }
}
