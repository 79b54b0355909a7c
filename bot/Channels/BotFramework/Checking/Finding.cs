namespace Sanmo.Bot.Channels.BotFramework.Checking;

/// <summary>One thing that was looked at.</summary>
/// <param name="Cure">What to do; null when it is as it should be.</param>
internal sealed record Finding(string What, string? Cure = null)
{
    public bool IsGood => Cure is null;
}
