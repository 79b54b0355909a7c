using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.WebConsole;

/// <summary>What the bot will say by itself.</summary>
internal sealed class ReadForecast(PendingReminders pending, WorkStores works)
{
    /// <summary>Soonest first.</summary>
    public async Task<IReadOnlyList<ForecastLine>> UntilAsync(Member member, Roster roster, DateTimeOffset until) =>
        [.. (await Task.WhenAll(Sight.Scopes(member, roster).Select(scope => OfAsync(scope, roster, until)))).SelectMany(lines => lines).OrderBy(line => line.Reminder.Due)];

    private async Task<IReadOnlyList<ForecastLine>> OfAsync(Scope scope, Roster roster, DateTimeOffset until)
    {
        var reminders = await pending.ForecastAsync(scope, until);
        var found = await works.FindAsync(scope, reminders.Select(reminder => reminder.Work));
        var lines = new List<ForecastLine>();
        foreach (var reminder in reminders)
        {
            if (!found.TryGetValue(reminder.Work, out var work))
                continue;
            var answered = work is Notice notice ? await works.Notices.ListAnsweredAsync(notice) : new HashSet<string>();
            lines.Add(new(reminder, TitleOf(work), ExpandAudience.Of(reminder, work, roster, answered)));
        }

        return lines;
    }

    private static string TitleOf(object work) => work switch
    {
        Meeting meeting => meeting.Title,
        Assignment assignment => assignment.Title,
        RectificationItem item => item.Problem,
        VolunteerActivity activity => activity.Title,
        Notice notice => notice.Title,
        _ => "",
    };
}
