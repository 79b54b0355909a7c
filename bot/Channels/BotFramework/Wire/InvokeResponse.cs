using System.Text.Json;

namespace Sanmo.Bot.Channels.BotFramework.Wire;

/// <summary>The HTTP answer to an invoke: never an activity of its own.</summary>
internal sealed record InvokeResponse(int Status, JsonElement? Body = null);
