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
    protected override void Also(ITransaction save, Member? before, Member after) => OwnedOnce.Write(save, Keys.Accounts, Fields(before), Fields(after), after.Id);

    private static List<string> Fields(Member? member) =>
    [
        .. (member?.Accounts ?? []).Where(account => account.Id != "").Select(account => Roster.AccountField(account.Channel, account.Id)),
        .. (member?.Accounts ?? []).Where(account => !string.IsNullOrEmpty(account.AadObjectId)).Select(account => Roster.AccountField("directory", account.AadObjectId!.ToUpperInvariant())),
    ];
}
