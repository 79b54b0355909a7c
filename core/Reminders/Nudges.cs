using System.Text.Json;
using Microsoft.Extensions.Options;
using Sanmo.Core.Agenda;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Reminders;

/// <summary>Urging people in private about what they still owe: with a pause in between, and not without end.</summary>
internal sealed class Nudges(RedisConnection redis, News news, IOptions<ReminderOptions> options)
{
    /// <summary>The news' topic begins so; the count and who urges follow.</summary>
    public const string Topic = "nudged";

    /// <summary>Urges one person, if it may be now.</summary>
    /// <returns>What there is now, and whether this call did it.</returns>
    public async Task<(Nudge Nudge, bool Sent)> SendAsync(Scope scope, WorkRef work, int chain, int step, string member, string by, DateTimeOffset now)
    {
        while (true)
        {
            var kept = await redis.Database.HashGetAsync(Keys.Nudges(scope, work.ToString()), member);
            var before = kept.IsNull ? null : Read(kept);
            if (Nudge.NextAt(before, options.Value) is not { } next || next > now)
                return (before!, false);
            var after = new Nudge((before?.Count ?? 0) + 1, now, by);
            // No version: urging is no change of the thing that could be taken back.
            var row = news.ToMember(member, work, 0, chain, $"{Topic}#{after.Count}:{by}", now, step: step) with { Version = null };
            if (await AllOrNothing.WriteAsync(redis.Database, save =>
            {
                save.AddCondition(kept.IsNull ? Condition.HashNotExists(Keys.Nudges(scope, work.ToString()), member) : Condition.HashEqual(Keys.Nudges(scope, work.ToString()), member, kept));
                _ = save.HashSetAsync(Keys.Nudges(scope, work.ToString()), member, JsonSerializer.SerializeToUtf8Bytes(after, CoreJson.Relaxed.Nudge));
                DeliveryLedger.Plan(save, scope, row);
            }))
                return (after, true);
        }
    }

    /// <summary>Who was urged about it, by member id.</summary>
    public async Task<IReadOnlyDictionary<string, Nudge>> ListAsync(Scope scope, WorkRef work) =>
        (await redis.Database.HashGetAllAsync(Keys.Nudges(scope, work.ToString()))).ToDictionary(entry => entry.Name.ToString(), entry => Read(entry.Value));

    private static Nudge Read(RedisValue value) => JsonSerializer.Deserialize(((ReadOnlyMemory<byte>)value).Span, CoreJson.Relaxed.Nudge)!;
}
