using System.Text.Json;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Agenda;

/// <summary>One member's work over time.</summary>
internal sealed class AgendaReader(RedisConnection redis, RosterCache roster)
{
    /// <summary>What stands between two instants, both included, and what is past its limit and still open, by time. One round trip over all scopes.</summary>
    /// <param name="current">The roster of this turn, when it has just been read.</param>
    public async Task<IReadOnlyList<AgendaEntry>> ReadAsync(string member, DateTimeOffset from, DateTimeOffset until, Roster? current = null)
    {
        var answers = current is null
            ? await roster.AskEverywhereAsync(scope => redis.Database.HashValuesAsync(Keys.Agenda(scope, member)))
            : await Task.WhenAll(current.Scopes.Select(scope => redis.Database.HashValuesAsync(Keys.Agenda(scope, member))));
        return [.. answers.SelectMany(values => values)
            .Select(value => JsonSerializer.Deserialize(((ReadOnlyMemory<byte>)value).Span, CoreJson.Relaxed.AgendaEntry)!)
            .Where(entry => entry.At <= until && (entry.At >= from || entry.Until > from || !entry.TakesPlace))
            .OrderBy(entry => entry.At).ThenBy(entry => entry.Work.Kind).ThenBy(entry => entry.Work.Number).ThenBy(entry => entry.Step)];
    }
}
