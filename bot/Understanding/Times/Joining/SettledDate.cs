namespace Sanmo.Bot.Understanding.Times.Joining;

/// <param name="From">First date.</param>
/// <param name="To">Last date, included.</param>
internal readonly record struct SettledDate(DateOnly From, DateOnly To, DateUnit Unit, Assumed Assumed, Doubt Doubt, (DateOnly From, DateOnly To)? Other);
