using System.Text.Json;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Audit;

/// <summary>What was saved in a scope, by whom.</summary>
internal sealed class AuditTrail(RedisConnection redis)
{
    /// <summary>The last lines, oldest first.</summary>
    public async Task<IReadOnlyList<AuditLine>> ReadAsync(Scope scope, int atMost = int.MaxValue) =>
        [.. (await redis.Database.ListRangeAsync(Keys.Audit(scope), -(long)atMost)).Select(Read)];

    /// <summary>When the first thing was saved in a scope; null: nothing has been yet.</summary>
    public async Task<DateTimeOffset?> FindBeginningAsync(Scope scope) =>
        await redis.Database.ListGetByIndexAsync(Keys.Audit(scope), 0) is { IsNull: false } first ? Read(first).At : null;

    /// <summary>
    /// The lines that were changed, or before which one is missing; pure. What is cut off at the end shows only against the
    /// document, whose <see cref="Kept{T}.AuditHash"/> is its last line's.
    /// </summary>
    /// <param name="lines">All of a scope, oldest first.</param>
    public static IReadOnlyList<AuditLine> FindBroken(IEnumerable<AuditLine> lines) =>
        [.. lines.GroupBy(line => line.Document).SelectMany(document => document.Zip(
            // A line without the document is of the same save as the next.
            document.Select(line => (Next: line.After.Length == 0 ? line.Version : line.Version + 1, line.Hash)).Prepend((1, "")),
            (line, before) => (Line: line, Follows: line.Version == before.Next && line.Previous == before.Hash)))
            .Where(pair => !pair.Follows || !pair.Line.IsWhole).Select(pair => pair.Line)];

    /// <summary>A line as the store keeps it.</summary>
    public static AuditLine Read(StackExchange.Redis.RedisValue line) => JsonSerializer.Deserialize(Packed.Unpack(line).Span, CoreJson.Relaxed.AuditLine)!;
}
