using System.Globalization;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Commands;

/// <summary><c>forecast</c>: what will be said, to whom and why, as it stands now.</summary>
internal static class Forecast
{
    public static Task<int> RunAsync(string[] args, int days, CancellationToken cancel) => WithState.RunAsync(args, async services =>
    {
        var (pending, works, zone) = (services.GetRequiredService<PendingReminders>(), services.GetRequiredService<WorkStores>(), services.GetRequiredService<LocalZone>());
        var roster = await services.GetRequiredService<RosterCache>().GetAsync();
        var until = services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(days);
        var count = 0;
        foreach (var scope in roster.Scopes)
            foreach (var reminder in await pending.ForecastAsync(scope, until))
            {
                var work = await works.FindAsync(scope, reminder.Work);
                IReadOnlySet<string> answered = work is Notice notice ? (await works.Notices.ListAnswersAsync(notice)).Select(answer => answer.Member).ToHashSet() : new HashSet<string>();
                var people = work is null ? [] : ExpandAudience.Of(reminder, work, roster, answered);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{zone.Local(reminder.Due):yyyy-MM-dd ddd HH:mm}  {reminder.Work,-7} {reminder.Stage,-18} {reminder.Lane,-8} {reminder.Audience} ({people.Count}): {string.Join(", ", people.Take(5).Select(person => roster.FindMember(person.Member)?.Name ?? person.ToString()))}{(people.Count > 5 ? ", …" : "")}  because {WhyReminder.Of(reminder)}"));
                count++;
            }

        Console.WriteLine($"{count} reminders in the next {days} days.");
        return 0;
    }, cancel);
}
