namespace Sanmo.Bot.Replies;

/// <param name="Strong">Set for a heading inside the message.</param>
internal sealed record Paragraph(string Text, bool Strong = false) : Block;
