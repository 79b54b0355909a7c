using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Rendering;

internal static class ToneColours
{
    public static string? TextColour(this Tone tone) => tone switch
    {
        Tone.Good => "good",
        Tone.Blue => "accent",
        Tone.Yellow => "warning",
        Tone.Red => "attention",
        _ => null,
    };

    public static string ContainerStyle(this Tone tone) => tone.TextColour() ?? "emphasis";
}
