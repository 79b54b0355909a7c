using Sanmo.Core.Outgoing;

namespace Sanmo.Core.Reminders;

/// <summary>Something said at a fixed time of the week, the month or the quarter, about no single piece of work.</summary>
/// <param name="Day">The day it belongs to, which its id carries: once over any number of restarts.</param>
internal sealed record Occasion(Content Content, DateOnly Day, DateTimeOffset Due, DateTimeOffset UsefulUntil, Lane Lane);
