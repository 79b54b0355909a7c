using Microsoft.Extensions.Options;
using Sanmo.Bot.Channels;
using Sanmo.Bot.Replies;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;
using Sanmo.Core.Telemetry;

namespace Sanmo.Bot.Delivery;

/// <summary>What is due to one recipient, in order: re-reads, waits its turn, writes that it sends, sends, writes how it ended.</summary>
internal sealed class DeliverTo(
    DeliveryLedger ledger,
    Compose compose,
    TakeTurn turns,
    HoldExcess excess,
    HoldMuted muted,
    PlanReport report,
    LastUsed lastUsed,
    IEnumerable<IChannel> channels,
    LocalZone zone,
    TimeProvider time,
    Random chance,
    IOptions<DeliveryOptions> options,
    IOptions<OrganisationOptions> organisation,
    ILogger<DeliverTo> log,
    Reached? reached = null,
    LeaveOut? leaveOut = null)
{
    private const string NobodyThere = "nobody has opened this chat yet";
    private const string NoAccount = "no linked account; the member sends the bot \"link account\" with number and name";

    private readonly IReadOnlyList<IChannel> _channels = [.. channels];

    public async Task RunAsync(IReadOnlyList<ClaimedDelivery> rows, Roster roster, CancellationToken cancel)
    {
        DateTimeOffset? notBefore = null;
        // Digest lines of one reader become one message; everything else is a message of its own.
        foreach (var message in rows.GroupBy(row => row.Delivery is { Lane: Lane.Digest, State: DeliveryState.Planned } ? "" : row.Delivery.Id))
        {
            // What waits is leased to us for a while; what is begun is finished, or it would be doubtful.
            if (cancel.IsCancellationRequested)
                return;
            notBefore = await DeliverAsync([.. message], roster, notBefore);
        }
    }

    /// <returns>Before when the recipient's next message makes no sense, as far as we know.</returns>
    private async Task<DateTimeOffset?> DeliverAsync(List<ClaimedDelivery> rows, Roster roster, DateTimeOffset? notBefore)
    {
        var recipient = rows[0].Delivery.Recipient;
        var language = roster.FindMember(recipient.Member)?.Language ?? organisation.Value.Language;
        var replies = await ComposeAsync(rows, roster, language);
        if (replies.Count == 0)
            return notBefore;
        if (FindAddress.Of(recipient, roster, _channels, recipient.Member is { } person ? await lastUsed.FindAsync(person) : null) is not { } address || _channels.FirstOrDefault(channel => channel.Serves(address.Channel)) is not { } platform)
        {
            await EndAsync(replies.Keys, row => row.Delivery with { State = DeliveryState.Failed, Reason = NoAccount }, roster);
            return notBefore;
        }

        if (leaveOut is not null && await leaveOut(address))
        {
            await EndAsync(replies.Keys, row => row.Delivery with { State = DeliveryState.Silent, Reason = NobodyThere }, roster);
            return notBefore;
        }

        if (notBefore is { } soon)
            return await PutOffAsync(replies.Keys, address, soon);
        // Both at once, one round trip: a turn that is taken for what is held after all is a small waste.
        var (counted, turn) = (excess.FindAsync([.. replies.Keys.Select(row => row.Delivery)]), turns.FindWaitAsync(address));
        await Task.WhenAll(counted, turn);
        if (await counted is { } nextDigest)
        {
            if (nextDigest == DateTimeOffset.MaxValue)
            {
                await EndAsync(replies.Keys, row => row.Delivery with { State = DeliveryState.Failed, Reason = HoldExcess.OverTheTop }, roster);
                return null;
            }

            await EndAsync(replies.Keys, row => row.Delivery with { State = DeliveryState.Planned, Due = nextDigest, Lane = Lane.Digest, Reason = "held: enough for one day" }, roster);
            return null;
        }

        if (await turn is { } until)
        {
            await excess.ForgetAsync([.. replies.Keys.Select(row => row.Delivery)]);
            return await PutOffAsync(replies.Keys, address, until);
        }

        return await SendAsync(replies, address, platform, language, roster);
    }

    private async Task<Dictionary<ClaimedDelivery, Reply>> ComposeAsync(List<ClaimedDelivery> rows, Roster roster, string language)
    {
        var replies = new Dictionary<ClaimedDelivery, Reply>();
        var wish = await muted.FindWishAsync(rows[0].Delivery.Recipient);
        foreach (var row in rows)
        {
            var now = time.GetUtcNow();
            if (!DecideRecovery.MaySend(row.Delivery))
                await EndAsync([row], _ => row.Delivery with { State = DeliveryState.Doubtful, Reason = "the sender went away while sending" }, roster);
            else if (muted.Find(row.Delivery, wish, now) is { } held)
                await EndAsync([row], _ => held, roster);
            else if (await compose.OfAsync(row.Scope, row.Delivery, roster, now) is { } reply)
                replies[row] = SayLate.If(reply, row.Delivery, zone.Local(now), options.Value.LateMinutes, language);
            else
                await EndAsync([row], _ => row.Delivery with { State = DeliveryState.Silent, Reason = row.Delivery.Content == Content.Reminder && now > row.Delivery.UsefulUntil ? PlanReport.TooLate : null }, roster);
        }

        return replies;
    }

    private async Task<DateTimeOffset?> SendAsync(Dictionary<ClaimedDelivery, Reply> replies, Address address, IChannel platform, string language, Roster roster)
    {
        var leasedUntil = time.GetUtcNow() + TimeSpan.FromSeconds(options.Value.LeaseSeconds);
        var mine = await Task.WhenAll(replies.Keys.Select(row => ledger.BeginAsync(row, row.Delivery with { State = DeliveryState.Sending, Attempts = row.Delivery.Attempts + 1 }, leasedUntil)));
        var begun = replies.Keys.Zip(mine).Where(row => row.Second).Select(row => row.First).ToList();
        begun.ForEach(_ => reached?.Invoke(DeliveryStep.Begun));
        if (begun.Count == 0)
            return null;
        using var trace = Measures.Traces.StartActivity("deliver", System.Diagnostics.ActivityKind.Client);
        trace?.SetTag("sanmo.channel", platform.Name).SetTag("sanmo.rows", begun.Count);
        var message = MergeDigest.Of([.. begun.Select(row => replies[row])], language);
        var result = await platform.SendAsync(address, message, CancellationToken.None);
        reached?.Invoke(DeliveryStep.Sent);
        trace?.SetTag("sanmo.outcome", result.Outcome.ToString());
        await EndAsync(begun, row => DecideResult.Of(row.Delivery, result, time.GetUtcNow(), options.Value.MaxAttempts, chance), roster, message);
        reached?.Invoke(DeliveryStep.Ended);
        if (result.Outcome == SendOutcome.Sent)
            return null;
        log.LogWarning("Delivery {Delivery} ended as {Outcome}: {Reason}", begun[0].Delivery.Id, result.Outcome, result.Reason);
        if (result.Outcome != SendOutcome.Doubtful)
            await excess.ForgetAsync([.. begun.Select(row => row.Delivery)]);
        if (result.RetryAt is { } retryAt)
            await turns.HoldAsync(address, retryAt);
        return result.RetryAt;
    }

    private async Task<DateTimeOffset?> PutOffAsync(IEnumerable<ClaimedDelivery> rows, Address address, DateTimeOffset until)
    {
        await Task.WhenAll(rows.Select(row => ledger.EndAsync(row, row.Delivery.PutOff(until), time.GetUtcNow())));
        return until + turns.StepOf(address);
    }

    private Task EndAsync(IEnumerable<ClaimedDelivery> rows, Func<ClaimedDelivery, Core.Outgoing.Delivery> end, Roster roster, Reply? sent = null) => Task.WhenAll(rows.Select(async row =>
    {
        var after = end(row);
        var shows = sent is not null && ComposeCard.Is(after) ? Fingerprint.Of(sent) : null;
        if (!await ledger.EndAsync(row, after, time.GetUtcNow(), shows))
            return;
        MeasureDelivery.Ended(after, time.GetUtcNow());
        await report.IfTroubleAsync(row.Scope, after, roster);
    }));
}
