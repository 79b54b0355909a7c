using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Agenda;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using StackExchange.Redis;

namespace Sanmo.Core.Notices;

internal sealed class NoticeStore(RedisConnection redis, RosterCache roster, LeadTimes leadTimes, TimeProvider time)
    : WorkStore<Notice>(redis, roster, time)
{
    protected override WorkKind Work => WorkKind.Notice;
    protected override JsonTypeInfo<Kept<Notice>> Json => CoreJson.Relaxed.KeptNotice;
    protected override string IdOf(Notice value) => value.Work.ToString();
    protected override Scope ScopeOf(Notice value) => value.Scope;

    protected override IEnumerable<AgendaLine> AgendaOf(Notice value) =>
        value is { State: NoticeState.Sent, NeedAck: true } ? value.Recipients.Select(member =>
            new AgendaLine(member, new(value.Work, value.Round - 1, AgendaPart.Acknowledge, value.AckDeadline ?? value.ScheduledAt.AddDays(7), null, false, value.Title, null))) : [];

    protected override IReadOnlyList<Reminder> PlanOf(Notice value) => leadTimes.For(value);

    protected override Task<IReadOnlySet<string>> FindDoneAsync(Notice value) => ListAnsweredAsync(value);

    protected override Condition NobodyElseIsDone(Notice value, IReadOnlySet<string> done) => Condition.HashLengthEqual(Answers(value), done.Count);

    /// <summary>Writes one person's answer and takes the notice off that person's agenda.</summary>
    /// <param name="version">The answer is given to this version of the notice only; null for whichever.</param>
    /// <returns>False when the answer was there already, the first one stays; or when the notice has changed since.</returns>
    public Task<bool> AcknowledgeAsync(Notice notice, Acknowledgement answer, long? version = null) => AllOrNothing.WriteAsync(Database, save =>
    {
        if (version is { } seen)
            save.AddCondition(Condition.HashEqual(Keys.Versions(notice.Scope), $"{Kind}/{notice.Work}", seen));
        save.AddCondition(Condition.HashNotExists(Answers(notice), answer.Member));
        _ = save.HashSetAsync(Answers(notice), answer.Member, JsonSerializer.SerializeToUtf8Bytes(answer, CoreJson.Relaxed.Acknowledgement));
        _ = save.HashDeleteAsync(Keys.Agenda(notice.Scope, answer.Member), AgendaEntry.FieldOf(notice.Work, AgendaPart.Acknowledge, notice.Round - 1));
        PostedCards.Touch(save, notice.Scope, notice.Work.ToString(), Clock.GetUtcNow());
    });

    /// <summary>Every answer of the present round so far, earliest first.</summary>
    public async Task<IReadOnlyList<Acknowledgement>> ListAnswersAsync(Notice notice) =>
        [.. (await Database.HashValuesAsync(Answers(notice)))
            .Select(value => JsonSerializer.Deserialize(((ReadOnlyMemory<byte>)value).Span, CoreJson.Relaxed.Acknowledgement)!)
            .OrderBy(answer => answer.At)];

    /// <summary>The members who have answered in the present round.</summary>
    public async Task<IReadOnlySet<string>> ListAnsweredAsync(Notice notice) =>
        (await Database.HashKeysAsync(Answers(notice))).Select(member => member.ToString()).ToHashSet();

    private static RedisKey Answers(Notice notice) => Keys.Acknowledgements(notice.Scope, notice.Round == 1 ? notice.Work.ToString() : $"{notice.Work}/{notice.Round}");

    protected override Notice Restored(Notice? before, Notice now, DateTimeOffset at) =>
        (before ?? now with { State = NoticeState.Recalled }) with { ScheduleVersion = now.ScheduleVersion + 1, ScheduledAt = at };
}
