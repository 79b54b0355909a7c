using System.Text.Json;

namespace Sanmo.Bot.Channels.BotFramework.Wire;

/// <summary>The HTTP answer to an invoke: never an activity of its own.</summary>
/// <param name="Replies">Instead of a body: what was said to a message whose sender wants it in the answer.</param>
internal sealed record InvokeResponse(int Status, JsonElement? Body = null, ExpectedReplies? Replies = null);
