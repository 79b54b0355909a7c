using System.Text.Json.Serialization.Metadata;
using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Core.Members;

internal sealed class MemberStore(RedisConnection redis, TimeProvider time) : DocumentStore<Member>(redis, time)
{
    protected override string Kind => "Member";
    protected override JsonTypeInfo<Kept<Member>> Json => CoreJson.Relaxed.KeptMember;
    protected override string IdOf(Member value) => value.Id;
    protected override Scope ScopeOf(Member value) => Scope.Org;

    // One account can never belong to two people, however many link it at once.
    protected override void Also(ITransaction save, Member? before, Member after)
    {
        var (old, now) = (Fields(before), Fields(after));
        foreach (var field in now.Except(old))
        {
            save.AddCondition(Condition.HashNotExists(Keys.Accounts, field));
            _ = save.HashSetAsync(Keys.Accounts, field, after.Id);
        }

        foreach (var field in old.Except(now))
            _ = save.HashDeleteAsync(Keys.Accounts, field);
        _ = save.StringIncrementAsync(Keys.RosterVersion);
    }

    private static List<string> Fields(Member? member) =>
    [
        .. (member?.Accounts ?? []).Where(account => account.Id != "").Select(account => Roster.AccountField(account.Channel, account.Id)),
        .. (member?.Accounts ?? []).Where(account => !string.IsNullOrEmpty(account.AadObjectId)).Select(account => Roster.AccountField("directory", account.AadObjectId!.ToUpperInvariant())),
    ];
}
