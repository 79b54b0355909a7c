using Microsoft.Extensions.Options;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Calendars;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Reminders;

/// <summary>Puts a reminder off, silences some or all of them for a while, or lets them come again. The limits stay where they are.</summary>
internal sealed class SnoozeReminder(PutOff putOff, WishStore wishes, AgendaReader agenda, WorkStores works, WorkCalendar calendar, LocalZone zone, IOptions<ReminderOptions> options)
{
    private const int ShownAtMost = 6;

    public Task<Answer> AskAsync(Ask ask, CancellationToken cancel) => ask.Slots.Mode switch
    {
        "mute" => MuteAsync(ask),
        "unmute" => UnmuteAsync(ask),
        _ => putOff.AskAsync(ask),
    };

    private async Task<Answer> MuteAsync(Ask ask)
    {
        var words = ReminderWords.In(ask.Language);
        var until = SnoozeTime.SilentUntil(ask, calendar);
        if (until <= ask.Now)
            return new(new(words.PutOffToPast(DateWords.In(ask.Language).Moment(until.Value))), Personal: true);
        var silence = MuteTarget.Of(ask, until);
        if (silence.IsOfEverything && until is null)
            return new(new(words.MuteHowLong, Buttons: HowLong(ask)), Personal: true);
        if (silence.Work is { } work && await FindAsync(work) is null)
            return new(new(words.NoSuchWork(words.Name(work))), Personal: true);

        await wishes.ChangeAsync(ask.Asker.Id, wish => wish.With(silence, ask.Now), new Act(ask.Asker.Id, ask.Intent));
        var coming = (await agenda.ReadAsync(ask.Asker.Id, ask.Now, until ?? ask.Now.AddDays(30))).Where(entry => entry.At >= ask.Now && silence.Covers(entry.Work)).ToList();
        var blocks = coming.Count == 0 ? null : new List<Block> { new Paragraph(words.StillComes, Strong: true), new Lines([.. coming.Take(ShownAtMost).Select(entry => Agenda.ShowEntry.As(entry, ask.Now, ask.Language))]) };
        if (coming.Count > ShownAtMost)
            blocks!.Add(new Paragraph(words.AndMore(coming.Count - ShownAtMost)));
        return new(new(words.Muted(words.NameOf(silence), until is { } end ? Ends(end, ask) : null), Tone: Tone.Good, Blocks: blocks,
            Buttons: [new(words.Resume, ask.Intent, silence.Work?.ToString(), Values: Values("unmute", MuteTarget.ScopeOf(silence.Kind)))], Footnote: words.StillUrgent), Personal: true);
    }

    private async Task<Answer> UnmuteAsync(Ask ask)
    {
        var words = ReminderWords.In(ask.Language);
        var target = MuteTarget.Of(ask, null);
        if (ask.Value("what") == "later")
            return new(new(await putOff.TakeBackAsync(ask, target.Work) > 0 ? words.NotPutOff : words.NothingMuted), Personal: true);
        var before = await wishes.GetAsync(ask.Asker.Id);
        var meant = before.Silences.Where(silence => silence.Lasts(ask.Now) && (target.IsOfEverything || silence.IsSameAs(target) || target.Work is { } work && silence.Covers(work))).ToList();
        if (meant.Count == 0)
            return new(new(await putOff.TakeBackAsync(ask, target.Work) > 0 ? words.NotPutOff : words.NothingMuted), Personal: true);

        var names = JoinNames.In(ask.Language, meant.Select(words.NameOf));
        if (SnoozeTime.SilentUntil(ask, calendar) is { } from && from > ask.Now)
        {
            await wishes.ChangeAsync(ask.Asker.Id, wish => meant.Aggregate(wish, (kept, silence) => kept.With(silence with { Until = from }, ask.Now)), new Act(ask.Asker.Id, ask.Intent));
            return new(new(words.Muted(names, Ends(from, ask)), Tone: Tone.Good, Footnote: words.StillUrgent), Personal: true);
        }

        await wishes.ChangeAsync(ask.Asker.Id, wish => meant.Aggregate(wish, (kept, silence) => kept.Without(silence)), new Act(ask.Asker.Id, ask.Intent));
        var today = zone.At(ask.Today, before.DigestAt ?? options.Value.DigestAt);
        var next = calendar.IsWorkday(ask.Today) && today > ask.Now ? today : zone.At(calendar.AddWorkdays(ask.Today, 1), before.DigestAt ?? options.Value.DigestAt);
        await putOff.LetGoAsync(ask.Asker.Id, work => meant.Exists(silence => silence.Covers(work)), next, ask.Now);
        return new(new(words.Resumed(names, DateWords.In(ask.Language).Moment(zone.Local(next))), Tone: Tone.Good), Personal: true);
    }

    /// <summary>"Every day at half past nine": the hour of the own digest.</summary>
    public async Task<Answer> HourAsync(Ask ask, CancellationToken cancel)
    {
        var words = ReminderWords.In(ask.Language);
        if (ask.Slots.NewTime is not { } at)
            return new(new(words.WhichHour(Clock(options.Value.DigestAt))), Personal: true);
        if (at < options.Value.EarliestDigest || options.Value.QuietFrom != options.Value.QuietUntil && at >= options.Value.QuietFrom)
            return new(new(words.HourOutside(Clock(options.Value.EarliestDigest), Clock(options.Value.QuietFrom))), Personal: true);
        await wishes.ChangeAsync(ask.Asker.Id, wish => wish with { DigestAt = at == options.Value.DigestAt ? null : at }, new Act(ask.Asker.Id, ask.Intent, Clock(at)));
        return new(new(words.HourSet(Clock(at)), Tone: Tone.Good, Footnote: words.StillUrgent), Personal: true);
    }

    /// <summary>What is silenced and what was put off.</summary>
    public async Task<Answer> ListAsync(Ask ask, CancellationToken cancel)
    {
        var words = ReminderWords.In(ask.Language);
        var wish = await wishes.GetAsync(ask.Asker.Id);
        var silences = wish.Silences.Where(silence => silence.Lasts(ask.Now)).ToList();
        var later = await putOff.WaitingAsync(ask.Asker.Id);
        var rows = silences.Select(silence => new Line(words.NameOf(silence), silence.Until is { } until ? words.MutedUntil(Ends(until, ask)) : words.MutedUntilTold))
            .Concat(later.Select(row => new Line(words.Name(row.Delivery.Work), words.PutOffUntil(DateWords.In(ask.Language).Moment(zone.Local(row.Delivery.Due)))))).ToList();
        var hour = words.DigestHour(Clock(wish.DigestAt ?? options.Value.DigestAt));
        var leads = wish.LeadMinutes is { Count: > 0 } minutes ? new Block[] { new Paragraph(LeadWords.In(ask.Language).Now(SetLeads.Said(minutes, ask.Language))) } : [];
        return new(rows.Count == 0 ? new(words.NothingMuted, Blocks: [new Paragraph(hour), .. leads]) : new(words.MutedTitle(rows.Count), words.MutedTitle(rows.Count), Tone.Blue, [new Lines(rows), new Paragraph(hour), .. leads],
            Buttons: [new(words.ResumeAll, Intent.ReminderSnooze, Values: Values("unmute", null))], Footnote: words.StillUrgent), Personal: true);
    }

    private Task<object?> FindAsync(WorkRef work) => Sought(work.Kind, work.Number);

    private async Task<object?> Sought(WorkKind kind, int number) => kind switch
    {
        WorkKind.Meeting => (await works.Meetings.FindAsync(number))?.Value,
        WorkKind.Assignment => (await works.Assignments.FindAsync(number))?.Value,
        WorkKind.RectificationItem => (await works.Items.FindAsync(number))?.Value,
        WorkKind.VolunteerActivity => (await works.Activities.FindAsync(number))?.Value,
        WorkKind.AnnualTarget => (await works.Targets.FindAsync(number))?.Value,
        _ => (await works.Notices.FindAsync(number))?.Value,
    };

    private List<Button> HowLong(Ask ask)
    {
        var words = ReminderWords.In(ask.Language);
        var monday = ask.Today.AddDays(7 - ((int)ask.Today.DayOfWeek + 6) % 7);
        return [Button(words.ForToday, ask.Today.AddDays(1)), Button(words.ForTomorrow, ask.Today.AddDays(2)), Button(words.ForTheWeek, monday)];

        Button Button(string label, DateOnly resumes) => new(label, ask.Intent, Values: new Dictionary<string, string>
        {
            ["mode"] = "mute",
            [SnoozeTime.Exact] = zone.Local(zone.StartOf(resumes)).ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        });
    }

    private static Dictionary<string, string> Values(string mode, string? scope)
    {
        var values = new Dictionary<string, string> { ["mode"] = mode };
        if (scope is not null)
            values["scope"] = scope;
        return values;
    }

    /// <summary>Midnight is the end of the day before.</summary>
    private string Ends(DateTimeOffset until, Ask ask)
    {
        var local = zone.Local(until);
        return local.TimeOfDay == TimeSpan.Zero ? ReminderWords.In(ask.Language).TheWholeOf(DateWords.In(ask.Language).Day(DateOnly.FromDateTime(local.DateTime).AddDays(-1))) : DateWords.In(ask.Language).Moment(local);
    }

    private static string Clock(TimeOnly at) => at.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
