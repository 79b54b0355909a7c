namespace Sanmo.Bot.Replies;

/// <summary>What is said, in no platform's markup. Texts are plain: a channel escapes whatever its markup would read.</summary>
/// <param name="Summary">One line that stands for the whole on a phone's lock screen.</param>
/// <param name="Own">
/// Of a card that everybody sees: the answer to this button is what a reader sees in its place, where the channel can show that. It is pressed in their name when they
/// look, so it must only look itself; few clients and few readers get it, so nothing may depend on it.
/// </param>
/// <param name="Footnote">Why this was said and how to change it, in small print.</param>
internal sealed record Reply(
    string Summary,
    string? Title = null,
    Tone Tone = Tone.Neutral,
    IReadOnlyList<Block>? Blocks = null,
    IReadOnlyList<Field>? Fields = null,
    IReadOnlyList<Button>? Buttons = null,
    string? Footnote = null,
    Button? Own = null)
{
    public static Reply Of(string text) => new(text);
}
