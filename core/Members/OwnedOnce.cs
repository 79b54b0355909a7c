using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Members;

/// <summary>Things that can belong to one owner only, however many claim them at once; part of the owner's save.</summary>
internal static class OwnedOnce
{
    /// <param name="owners">Hash: thing → owner's id.</param>
    public static void Write(ITransaction save, RedisKey owners, IReadOnlyCollection<string> before, IReadOnlyCollection<string> after, string owner)
    {
        foreach (var thing in after.Except(before))
        {
            save.AddCondition(Condition.HashNotExists(owners, thing));
            _ = save.HashSetAsync(owners, thing, owner);
        }

        foreach (var thing in before.Except(after))
            _ = save.HashDeleteAsync(owners, thing);
        _ = save.StringIncrementAsync(Keys.RosterVersion);
    }
}
