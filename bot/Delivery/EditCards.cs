using Microsoft.Extensions.Options;
using Sanmo.Bot.Channels;
using Sanmo.Bot.Replies;
using Sanmo.Core.Agenda;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Delivery;

/// <summary>Messages in groups that show a piece of work change in place when the work does. An edit may be repeated, so it needs no row of the ledger.</summary>
internal sealed class EditCards(
    PostedCards cards, ComposeCard compose, TakeTurn turns, RosterCache rosters, Pause pause, IEnumerable<IChannel> channels, TimeProvider time, IOptions<DeliveryOptions> options, ILogger<EditCards> log)
{
    private static readonly TimeSpan _again = TimeSpan.FromSeconds(30);

    private readonly IReadOnlyList<IChannel> _channels = [.. channels];

    /// <returns>How many pieces of work were looked at.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var roster = await rosters.GetAsync();
        var scopes = await pause.LeaveOutAsync(roster.Scopes);
        var touched = (await Task.WhenAll(scopes.Select(scope => cards.ClaimAsync(scope, time.GetUtcNow(), options.Value.AtMost)))).SelectMany(claim => claim).ToList();
        await Parallel.ForEachAsync(touched, new ParallelOptions { MaxDegreeOfParallelism = options.Value.AtOnce }, async (one, _) =>
        {
            if (!cancel.IsCancellationRequested)
                await ShowAsync(one, roster);
        });
        return touched.Count;
    }

    private async Task ShowAsync(TouchedCards touched, Roster roster)
    {
        if (WorkRef.TryParse(touched.Work, out var work) && await compose.OfAsync(touched.Scope, work, roster, time.GetUtcNow()) is { } reply)
        {
            var shows = Fingerprint.Of(reply);
            foreach (var card in touched.Cards.Where(card => card.Shows != shows))
            {
                if (await EditAsync(touched, card, reply, shows, roster) is not { } later)
                    continue;
                await cards.PutOffAsync(touched, later);
                return;
            }
        }

        await cards.EndAsync(touched, time.GetUtcNow());
    }

    /// <returns>Null when the card shows it or is gone; otherwise when to try again.</returns>
    private async Task<DateTimeOffset?> EditAsync(TouchedCards touched, PostedCard card, Reply reply, string shows, Roster roster)
    {
        if (FindAddress.Of(card.Recipient, roster, _channels) is not { } address || _channels.FirstOrDefault(channel => channel.Serves(address.Channel)) is not { } platform)
            return null;
        if (await turns.FindWaitAsync(address) is { } wait)
            return wait;
        var result = await platform.UpdateAsync(address, card.MessageId, reply, CancellationToken.None);
        switch (result.Outcome)
        {
            case SendOutcome.Sent:
                await cards.ShowsAsync(touched, card with { Shows = shows });
                return null;
            case SendOutcome.RetryLater or SendOutcome.Doubtful:
                var later = result.RetryAt ?? time.GetUtcNow() + _again;
                if (result.RetryAt is not null)
                    await turns.HoldAsync(address, later);
                return later;
            default:
                log.LogInformation("The card of {Work} in {Recipient} is gone and not followed any more: {Reason}", touched.Work, card.Recipient, result.Reason);
                await cards.ForgetAsync(touched, card);
                return null;
        }
    }
}
