using System.Text.Json;
using Sanmo.Bot.Channels.BotFramework.Wire;

namespace Sanmo.Bot.Channels.BotFramework.Receiving;

/// <param name="Press">What was pressed and filled in, as a fingerprint.</param>
internal sealed record KeptAnswer(string? Press, int Status, JsonElement? Body)
{
    public InvokeResponse ToResponse() => new(Status, Body);
}
