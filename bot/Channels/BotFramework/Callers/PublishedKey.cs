using Microsoft.IdentityModel.Tokens;

namespace Sanmo.Bot.Channels.BotFramework.Callers;

/// <param name="Endorsements">The channels the key may speak for; null where the platform does not say.</param>
internal sealed record PublishedKey(JsonWebKey Key, IReadOnlyList<string>? Endorsements);
