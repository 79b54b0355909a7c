using Microsoft.IdentityModel.Tokens;

namespace Sanmo.Bot.Channels.BotFramework.Callers;

/// <param name="Issuer">Whose tokens the key may sign, with <c>{tenantid}</c> for any tenant; null where the platform does not say.</param>
/// <param name="Endorsements">The channels the key may speak for; null where the platform does not say.</param>
internal sealed record PublishedKey(JsonWebKey Key, IReadOnlyList<string>? Endorsements, string? Issuer = null);
