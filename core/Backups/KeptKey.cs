using StackExchange.Redis;

namespace Sanmo.Core.Backups;

/// <summary>One key with everything in it, as it was at one instant.</summary>
/// <param name="Values">Of a string its one value; of a hash field, value, field, value…; of the others the members.</param>
/// <param name="Scores">Of a sorted set, one for each member.</param>
/// <param name="Expires">Unix milliseconds.</param>
internal sealed record KeptKey(string Key, RedisType Type, IReadOnlyList<RedisValue> Values, IReadOnlyList<double> Scores, long? Expires);
