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
    protected override void Also(ITransaction save, Branch? before, Branch after) => OwnedOnce.Write(save, Keys.Groups, Fields(before), Fields(after), after.Id);

    private static List<string> Fields(Branch? branch) =>
        [.. (branch?.Groups ?? []).Select(group => Roster.AccountField(group.Channel, group.ConversationId))];
}
