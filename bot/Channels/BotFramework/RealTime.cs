namespace Sanmo.Bot.Channels.BotFramework;

/// <summary>The clock of the outside world: tokens end and platforms lose patience by it, even while a demonstration runs a week in minutes.</summary>
internal sealed record RealTime(TimeProvider Clock);
