using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;

namespace Sanmo.Bot.Features;

/// <param name="Reply">Null: the bot says nothing, because what was said was not for it after all.</param>
/// <param name="Personal">Not for the eyes of a group: said privately, and the group gets a pointer.</param>
/// <param name="Question">What the reply asks, so that the next line can answer it.</param>
/// <param name="Card">What the card whose button was pressed shows everybody from now on.</param>
internal sealed record Answer(Reply? Reply, bool Personal = false, PendingQuestion? Question = null, Reply? Card = null)
{
    public static Answer Silence { get; } = new((Reply?)null);

    public static Answer Of(string text) => new(Reply.Of(text));
}
