using Microsoft.Extensions.Options;
using Sanmo.Bot.Channels;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Delivery;

/// <summary>Whether a platform takes a message for a chat now, over all processes.</summary>
internal sealed class TakeTurn(SendPace pace, TimeProvider time, IOptions<DeliveryOptions> options)
{
    /// <returns>Null when the turn is taken; otherwise the instant at which to ask again.</returns>
    public Task<DateTimeOffset?> FindWaitAsync(Address address) => pace.TakeAsync(address.Channel, ChatOf(address), PaceOf(address).Limits(), time.GetUtcNow());

    /// <summary>The platform has said when it takes the chat's next message.</summary>
    public Task HoldAsync(Address address, DateTimeOffset until) => pace.HoldAsync(address.Channel, ChatOf(address), until, time.GetUtcNow());

    public TimeSpan StepOf(Address address) => PaceOf(address).Limits().Step;

    private PaceOptions PaceOf(Address address) => options.Value.Channels.GetValueOrDefault(address.Channel, options.Value.Pace);

    private static string ChatOf(Address address) => address.Conversation ?? $"account:{address.Account}";
}
