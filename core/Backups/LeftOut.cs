using Sanmo.Core.Redis;
using Sanmo.Core.Redis.Embedded;
using StackExchange.Redis;

namespace Sanmo.Core.Backups;

/// <summary>What is not in a backup: secrets that open doors, and what is over in minutes anyway.</summary>
internal static class LeftOut
{
    private static readonly string[] _exactly = [Keys.PageKeys.ToString(), Keys.RestoreUnderWay.ToString(), Sentinel.Key];

    // Who is signed in signs in again; the pace starts anew; a turn that was under way is over.
    private static readonly string[] _beginnings = [Keys.WebSession("").ToString(), Keys.SignIn("").ToString(), Keys.Pace("").ToString(), Keys.PaceHold("").ToString()];

    public static bool Is(RedisKey key)
    {
        var name = key.ToString();
        return _exactly.Contains(name) || _beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal)) || (name.StartsWith("sanmo:{chat:", StringComparison.Ordinal) && name.EndsWith("}:turn", StringComparison.Ordinal));
    }
}
