using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Branches;

internal sealed class BranchStore(RedisConnection redis, TimeProvider time) : DocumentStore<Branch>(redis, time)
{
    protected override string Kind => "Branch";
    protected override JsonTypeInfo<Kept<Branch>> Json => CoreJson.Relaxed.KeptBranch;
    protected override string IdOf(Branch value) => value.Id;
    protected override Scope ScopeOf(Branch value) => Scope.Org;

    // One chat can never belong to two branches: a notice would reach the wrong people.
    protected override void Also(ITransaction save, Branch? before, Branch after)
    {
        var (old, now) = (Fields(before), Fields(after));
        foreach (var field in now.Except(old))
        {
            save.AddCondition(Condition.HashNotExists(Keys.Groups, field));
            _ = save.HashSetAsync(Keys.Groups, field, after.Id);
        }

        foreach (var field in old.Except(now))
            _ = save.HashDeleteAsync(Keys.Groups, field);
        _ = save.StringIncrementAsync(Keys.RosterVersion);
    }

    private static List<string> Fields(Branch? branch) =>
        [.. (branch?.Groups ?? []).Select(group => Roster.AccountField(group.Channel, group.ConversationId))];
}
