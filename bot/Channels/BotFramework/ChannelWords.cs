namespace Sanmo.Bot.Channels.BotFramework;

/// <summary>The few sentences the channel itself must say, because no feature can.</summary>
internal abstract partial class ChannelWords
{
    public static ChannelWords For(string? locale) => locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? new Zh() : new En();

    /// <param name="id">To be found in the log.</param>
    public abstract string Failed(string id);

    public abstract string TakesLonger { get; }

    public abstract string CannotWriteToYou { get; }

    /// <summary>On the button of a filled-in form.</summary>
    public abstract string Send { get; }
}
