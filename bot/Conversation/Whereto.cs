namespace Sanmo.Bot.Conversation;

/// <summary>
/// <c>Here</c> is the chat the words came from; <c>Privately</c> the sender's own chat with the bot;
/// <c>InPlace</c> replaces the card whose button was pressed, for everybody; <c>ToPresser</c> only for who pressed it.
/// </summary>
internal enum Whereto { Here, Privately, InPlace, ToPresser }
