namespace Sanmo.Core.Reminders;

/// <summary>Several reminders about one thing for the same readers, missed while nobody was at work, become the last one; pure.</summary>
internal static class KeepLatest
{
    /// <returns>Those that are not said because a later one says it all.</returns>
    public static IReadOnlySet<string> Dropped(IEnumerable<Reminder> due) => due
        .GroupBy(reminder => (reminder.Work, reminder.Step, reminder.Audience))
        .SelectMany(about => about.OrderBy(reminder => reminder.Due).SkipLast(1))
        .Select(reminder => reminder.Id).ToHashSet();
}
