using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sanmo.Core.Audit;
using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Erasing;

/// <summary>Puts something neutral in the place of what the audit lines of one document held, and chains them anew: who did what and when stays, and so does the proof.</summary>
internal sealed class RewriteAudit(RedisConnection redis)
{
    public async Task<long> CountAsync(Scope scope, IReadOnlyCollection<string> documents) => (await ReadAsync(scope)).Count(line => documents.Contains(line.Line.Document));

    /// <param name="neutral">From what a line held to what it holds from now on; pure.</param>
    public async Task RunAsync(Scope scope, string kind, string id, Func<string, string> neutral)
    {
        while (true)
        {
            var lines = (await ReadAsync(scope)).Where(line => line.Line.Document == $"{kind}/{id}").ToList();
            if (lines.Count == 0)
                return;
            var (previous, fresh) = ("", new List<(long Index, RedisValue Before, AuditLine After)>());
            foreach (var (index, kept, line) in lines)
            {
                var after = AuditLine.Chain(previous, line.At, new(line.By, line.Action, line.Note), line.Document, line.Version, neutral(line.After));
                fresh.Add((index, kept, after));
                previous = after.Hash;
            }

            if (await FindAsync(scope, kind, id, previous) is not { } document || await AllOrNothing.WriteAsync(redis.Database, save =>
            {
                save.AddCondition(Condition.HashEqual(Keys.Documents(scope, kind), id, document.Before));
                foreach (var (index, before, after) in fresh)
                {
                    save.AddCondition(Condition.ListIndexEqual(Keys.Audit(scope), index, before));
                    _ = save.ListSetByIndexAsync(Keys.Audit(scope), index, Packed.Pack(JsonSerializer.SerializeToUtf8Bytes(after, CoreJson.Relaxed.AuditLine)));
                }

                _ = save.HashSetAsync(Keys.Documents(scope, kind), id, document.After);
            }))
                return;
        }
    }

    /// <summary>The document as it is kept, and with another last hash.</summary>
    private async Task<(RedisValue Before, RedisValue After)?> FindAsync(Scope scope, string kind, string id, string hash)
    {
        var before = await redis.Database.HashGetAsync(Keys.Documents(scope, kind), id);
        if (before.IsNull || JsonNode.Parse(Packed.Unpack(before).Span) is not JsonObject document)
            return null;
        document["auditHash"] = hash;
        return (before, Packed.Pack(Encoding.UTF8.GetBytes(document.ToJsonString(CoreJson.Relaxed.Options))));
    }

    private async Task<IReadOnlyList<(long Index, RedisValue Kept, AuditLine Line)>> ReadAsync(Scope scope) =>
        [.. (await redis.Database.ListRangeAsync(Keys.Audit(scope))).Select((line, index) => ((long)index, line, AuditTrail.Read(line)))];
}
