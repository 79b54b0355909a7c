using Sanmo.Bot.Replies;

namespace Sanmo.Bot.WebPages.Showing;

/// <summary>A reply to be shown, and what happens when one of its buttons is pressed.</summary>
public sealed class Card
{
    internal Card(Reply reply, string language, Func<Button, IReadOnlyDictionary<string, string>, Task>? press = null) => (Reply, Language, Press) = (reply, language, press);

    internal Reply Reply { get; }

    internal string Language { get; }

    /// <summary>Null shows the buttons as they were, without effect.</summary>
    internal Func<Button, IReadOnlyDictionary<string, string>, Task>? Press { get; }

    internal bool IsPlain => Reply is { Title: null, Blocks: null or { Count: 0 }, Fields: null or { Count: 0 }, Footnote: null, Tone: Tone.Neutral } && Reply.Buttons is null or { Count: 0 };
}
