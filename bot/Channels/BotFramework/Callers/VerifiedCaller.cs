namespace Sanmo.Bot.Channels.BotFramework.Callers;

/// <summary>What a checked token proves.</summary>
/// <param name="ServiceUrl">The connector it speaks for.</param>
/// <param name="Endorsements">Of the key that really signed it.</param>
/// <param name="IsService">The directory vouches for the platform's service; such a token names a connector only if it wants to.</param>
/// <param name="Anonymous">Nothing is proved: development on one machine.</param>
internal sealed record VerifiedCaller(string? ServiceUrl, IReadOnlyList<string>? Endorsements, bool Anonymous, bool IsService = false)
{
    public const string Item = "BotFramework.Caller";
}
