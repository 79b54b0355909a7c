using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Reminders;
using Sanmo.Bot.Replies;
using Sanmo.Core.Agenda;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Deliveries;

/// <summary>What the bot will say by itself in the next seven days, to whom and why, as it stands now.</summary>
internal sealed class ForecastReminders(PendingReminders pending, WorkStores works, RosterCache rosters)
{
    private const int Days = 7, Shown = 12;

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = SendingWords.In(ask.Language);
        var found = await rosters.AskEverywhereAsync(async scope => !Covers(ask, scope) ? [] : (await pending.ForecastAsync(scope, ask.Now.AddDays(Days))).Select(reminder => (Scope: scope, Reminder: reminder)));
        var coming = found.SelectMany(list => list).OrderBy(one => one.Reminder.Due).ToList();
        if (coming.Count == 0)
            return Answer.Of(words.NothingComing(Days));
        var lines = await Task.WhenAll(coming.Take(Shown).Select(one => LineAsync(one.Scope, one.Reminder, ask, words)));
        return new(new(words.Coming(coming.Count, Days), words.ComingTitle, Tone.Blue, [new Lines(lines)], Footnote: coming.Count > Shown ? words.More(coming.Count - Shown) : words.ComingHint), Personal: true);
    }

    private static bool Covers(Ask ask, Scope scope) =>
        ask.Slots.Branch is { Count: > 0 } named && named is not ["all"] && named is not ["mine"] && !named.Contains(scope.ToString()) ? false : Permission.Covers(ask.Intent, ask.Asker, scope == Scope.Org ? null : scope.ToString());

    private async Task<Line> LineAsync(Scope scope, Reminder reminder, Ask ask, SendingWords words)
    {
        var work = await works.FindAsync(scope, reminder.Work);
        IReadOnlySet<string> answered = work is Notice notice ? await works.Notices.ListAnsweredAsync(notice) : new HashSet<string>();
        var people = work is null ? [] : ExpandAudience.Of(reminder, work, ask.Roster, answered);
        return new(DateWords.In(ask.Language).Moment(reminder.Due.ToOffset(ask.Now.Offset)), $"{reminder.Work} → {words.To(Names(people, ask), people.Count)}", words.Because(ReminderWords.In(ask.Language).Because(reminder.Stage)));
    }

    private static List<string> Names(IReadOnlyList<Recipient> people, Ask ask) => [.. people.Take(3).Select(person => person.Group is { } group
        ? SendingWords.In(ask.Language).Chat(ask.Roster.FindByGroup(group.Channel, group.Chat)?.NameIn(ask.Language) ?? group.Chat)
        : ask.Roster.NameOf(person.Member, ask.Language))];
}
