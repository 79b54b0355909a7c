namespace Sanmo.Bot.Replies;

internal enum FieldKind { Text, LongText, Number, Date, Time, Choice }
