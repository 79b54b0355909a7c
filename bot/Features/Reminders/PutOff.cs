using System.Globalization;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Reminders;

/// <summary>Says one reminder again later; the others of its chain, and other people's, keep their times.</summary>
internal sealed class PutOff(DeliveryLedger ledger, RosterCache rosters, WorkStores works, WorkCalendar calendar, LocalZone zone)
{
    private static readonly TimeSpan _remembered = TimeSpan.FromDays(3);

    public async Task<Answer> AskAsync(Ask ask)
    {
        var words = ReminderWords.In(ask.Language);
        var rows = await FindAsync(ask);
        if (rows.Count == 0)
            return new(new(words.NothingToPutOff), Personal: true);
        var subject = rows.Select(row => row.Delivery.Work).Distinct().ToList() is [var only] ? only.ToString() : null;
        if (SnoozeTime.Again(ask, calendar) is not { } at)
            return new(new(words.AgainWhen, Buttons: SnoozeButtons.Ladder(subject, ask.Language)), Personal: true);
        if (at <= ask.Now)
            return new(new(words.PutOffToPast(DateWords.In(ask.Language).Moment(at)), Buttons: SnoozeButtons.Ladder(subject, ask.Language)), Personal: true);

        var limits = new List<(WorkRef Work, LimitOf Limit)>();
        foreach (var (scope, row) in rows)
            if (LimitOf.Work(await works.FindAsync(scope, row.Work), row.Step, zone) is { } limit && limit.At > ask.Now)
                limits.Add((row.Work, limit));
        if (ask.Value("past") is null && limits.Where(one => one.Limit.At < at).OrderBy(one => one.Limit.At).Select(one => ((WorkRef Work, LimitOf Limit)?)one).FirstOrDefault() is { } passed)
            return new(BeyondLimit(passed.Work, passed.Limit, at, subject, ask), Personal: true);

        foreach (var scope in rows.GroupBy(row => row.Scope))
            await ledger.PlanAsync(scope.Key, [.. scope.Select(row => Later(row.Delivery, at, rows.Count > 1, ask.Now))]);
        var names = JoinNames.In(ask.Language, rows.Select(row => words.Name(row.Delivery.Work)).Distinct());
        var next = limits.Count == 0 ? null : Said(limits.MinBy(one => one.Limit.At).Limit, ask);
        return new(new(words.PutOffTo(names, DateWords.In(ask.Language).Moment(at), next), Tone: Tone.Good,
            Buttons: [new(words.NotAfterAll, Intent.ReminderSnooze, subject, Values: new Dictionary<string, string> { ["mode"] = "unmute", ["what"] = "later" })], Footnote: words.OnlyThisOne), Personal: true);
    }

    /// <summary>Takes back what was put off and has not come yet.</summary>
    /// <returns>How many.</returns>
    public async Task<int> TakeBackAsync(Ask ask, WorkRef? work)
    {
        var taken = 0;
        foreach (var (scope, row) in await WaitingAsync(ask.Asker.Id))
            if ((work is null || row.Work == work) && await ledger.MoveAsync(scope, row.Id, waiting => waiting with { State = DeliveryState.Withdrawn }, ask.Now))
                taken++;
        return taken;
    }

    /// <summary>What was put off and has not come yet.</summary>
    public async Task<IReadOnlyList<(Scope Scope, Core.Outgoing.Delivery Delivery)>> WaitingAsync(string member) =>
        [.. (await RowsAsync(member)).Where(row => row.Delivery.State == DeliveryState.Planned && row.Delivery.Id.Contains(HoldBack.PutOffMark, StringComparison.Ordinal)).OrderBy(row => row.Delivery.Due)];

    /// <summary>What a silence holds back comes with the next digest.</summary>
    public async Task LetGoAsync(string member, Func<WorkRef, bool> covered, DateTimeOffset due, DateTimeOffset now)
    {
        foreach (var (scope, row) in await RowsAsync(member))
            if (row is { State: DeliveryState.Planned, Reason: HoldBack.Muted } && covered(row.Work) && row.Due > due)
                await ledger.MoveAsync(scope, row.Id, waiting => waiting with { Due = due }, now);
    }

    private async Task<List<(Scope Scope, Core.Outgoing.Delivery Delivery)>> RowsAsync(string member) =>
        [.. (await rosters.AskEverywhereAsync(async scope => (scope, rows: await ledger.ListAsync(scope)))).SelectMany(pair => pair.rows.Where(row => row.Recipient == Recipient.OfMember(member)).Select(row => (pair.scope, row)))];

    /// <summary>The last reminders of what is named, else all of the last message.</summary>
    private async Task<List<(Scope Scope, Core.Outgoing.Delivery Delivery)>> FindAsync(Ask ask)
    {
        var sent = (await RowsAsync(ask.Asker.Id))
            .Where(row => row.Delivery is { State: DeliveryState.Sent, Content: Content.Reminder, SentAt: { } at } && ask.Now - at <= _remembered && row.Delivery.Stage != Stage.WindowClosed)
            .OrderByDescending(row => row.Delivery.SentAt).ToList();
        if (WorkOfSlots.Of(ask.Slots) is { } work)
            sent = [.. sent.Where(row => row.Delivery.Work == work).Take(1)];
        else if (MuteTarget.KindOf(ask) is { } kind)
            sent = [.. sent.Where(row => row.Delivery.Work.Kind == kind).Take(1)];
        else if (sent.Count > 0)
            sent = [.. sent.Where(row => row.Delivery.MessageId == sent[0].Delivery.MessageId && row.Delivery.SentAt == sent[0].Delivery.SentAt)];
        var open = new List<(Scope, Core.Outgoing.Delivery)>();
        foreach (var (scope, row) in sent)
            if (await works.FindAsync(scope, row.Work) is { } one && StillTrue.Of(one, row.Chain, row.Stage, row.Step, row.Recipient.Member, row.Audience))
                open.Add((scope, row));
        return open;
    }

    private static Core.Outgoing.Delivery Later(Core.Outgoing.Delivery row, DateTimeOffset at, bool several, DateTimeOffset now) => new(
        string.Create(CultureInfo.InvariantCulture, $"{row.Id.Split(HoldBack.PutOffMark)[0]}{HoldBack.PutOffMark}{at.ToUniversalTime():yyyyMMddHHmm}"),
        Content.Reminder, row.Work, row.Chain, row.Stage, row.Step, row.Recipient, several ? Lane.Digest : Lane.Reminder, now, at, at.AddDays(1), Audience: row.Audience);

    private Reply BeyondLimit(WorkRef work, LimitOf limit, DateTimeOffset at, string? subject, Ask ask)
    {
        var (words, dates) = (ReminderWords.In(ask.Language), DateWords.In(ask.Language));
        var buttons = new List<Button>();
        if (limit.Before(ask.Now, zone) is { } before)
            buttons.Add(new(dates.Moment(before), Intent.ReminderSnooze, subject ?? work.ToString(), Kind: ButtonKind.Primary, Values: At(before, null)));
        if (!limit.TakesPlace)
            buttons.Add(new(words.StillThen, Intent.ReminderSnooze, subject ?? work.ToString(), Values: At(at, "yes")));
        return new(words.BeyondLimit(words.Name(work), dates.Moment(at), Said(limit, ask)), Tone: Tone.Yellow, Buttons: buttons);

        static Dictionary<string, string> At(DateTimeOffset moment, string? past)
        {
            var values = new Dictionary<string, string> { ["mode"] = "snooze", [SnoozeTime.Exact] = moment.ToString("O", CultureInfo.InvariantCulture) };
            if (past is not null)
                values["past"] = past;
            return values;
        }
    }

    private string Said(LimitOf limit, Ask ask) => limit.Day is { } day ? DateWords.In(ask.Language).Day(day) : DateWords.In(ask.Language).Moment(zone.Local(limit.At));
}
