namespace Sanmo.Bot.Replies;

internal enum ButtonKind { Plain, Primary, Destructive }
