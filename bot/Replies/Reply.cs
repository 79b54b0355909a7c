namespace Sanmo.Bot.Replies;

/// <summary>What is said, in no platform's markup. Texts are plain: a channel escapes whatever its markup would read.</summary>
/// <param name="Summary">One line that stands for the whole on a phone's lock screen.</param>
/// <param name="Footnote">Why this was said and how to change it, in small print.</param>
internal sealed record Reply(
    string Summary,
    string? Title = null,
    Tone Tone = Tone.Neutral,
    IReadOnlyList<Block>? Blocks = null,
    IReadOnlyList<Field>? Fields = null,
    IReadOnlyList<Button>? Buttons = null,
    string? Footnote = null)
{
    public static Reply Of(string text) => new(text);
}
