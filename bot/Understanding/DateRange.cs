namespace Sanmo.Bot.Understanding;

/// <summary>Local dates; both ends are included.</summary>
internal sealed record DateRange(DateOnly From, DateOnly To);
