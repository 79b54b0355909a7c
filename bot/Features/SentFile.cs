namespace Sanmo.Bot.Features;

/// <summary>A photo or file that came with a message. Only what it is called and where the platform keeps it; the bot never fetches it.</summary>
/// <param name="Url">Null where the platform gives no address that lasts.</param>
internal sealed record SentFile(string Name, string ContentType, string? Url)
{
    /// <summary>In one line of text.</summary>
    public string Reference => Url is null ? Name : $"{Name} {Url}";
}
