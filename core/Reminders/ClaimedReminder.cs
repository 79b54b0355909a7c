using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Reminders;

/// <param name="Kept">As it stands in the store: what a release is conditional on, whichever version of the product wrote it.</param>
/// <param name="Fence">Of the claim it was taken by.</param>
internal sealed record ClaimedReminder(Scope Scope, Reminder Reminder, RedisValue Kept, string Fence);
