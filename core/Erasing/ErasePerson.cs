using System.Text;
using System.Text.Json;
using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Backups;
using Sanmo.Core.Feeds;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using StackExchange.Redis;
using Role = Sanmo.Core.Members.Role;

namespace Sanmo.Core.Erasing;

/// <summary>
/// Takes out of the state who a person was. What they did stays under their id, so that counts and the audit trail hold; the id leads to no name any more.
/// Each step may be repeated: who runs it again after a crash finishes it.
/// </summary>
internal sealed class ErasePerson(RedisConnection redis, MemberStore members, RosterCache rosters, WorkStores works, WishStore wishes, AgendaReader agenda, CalendarFeeds feeds, RewriteAudit audit, TimeProvider time)
{
    public const string NeutralName = "已离开的同志", NeutralNameEn = "a former member";

    /// <param name="reallyDo">Otherwise only tells what would be done.</param>
    public async Task<Erasure> RunAsync(Member member, string by, bool reallyDo)
    {
        var now = time.GetUtcNow();
        var entries = await agenda.ReadAsync(member.Id, DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
        var inTheWay = entries.Where(entry => entry.Part is AgendaPart.Do or AgendaPart.Verify || entry.Part == AgendaPart.TakePart && entry.At > now).ToList();
        var meetings = (await works.Meetings.ListAllAsync()).Where(kept => kept.Value.State == MeetingState.Planned && kept.Value.Start > now && kept.Value.Everybody.Contains(member.Id)).ToList();
        var personal = await FindPersonalAsync(member);
        var wished = await wishes.FindAsync(Scope.Org, member.Id) is not null;
        var lines = await audit.CountAsync(Scope.Org, [$"Member/{member.Id}", $"Wishes/{member.Id}"]);
        List<(string, long)> done =
        [
            ("name, staff number, Party group and language of the member record", 1), ("linked accounts", member.Accounts.Count), ("wishes about reminders", wished ? 1 : 0),
            ("coming meetings they are due at", meetings.Count), ("agenda entries", entries.Count), ("calendar feed", await feeds.HasAsync(member.Id) ? 1 : 0),
            ("sign-ins, chats, questions and references of their accounts", personal.Keys.Count + personal.Fields.Count), ("lines of the audit trail that hold their record, pseudonymised and chained anew", lines),
        ];
        var result = new Erasure(member, inTheWay, [.. done.Where(one => one.Item2 > 0)], await FindMentionsAsync(member));
        if (!reallyDo || inTheWay.Count > 0)
            return result;

        var act = new Act(by, "member.erase", "taken out on request or after the time it was kept for");
        foreach (var meeting in meetings)
            await works.Meetings.ChangeAsync(meeting.Value.Number, kept => kept with { Attendees = [.. kept.Attendees.Where(one => one != member.Id)], Invitees = kept.Invitees is null ? null : [.. kept.Invitees.Where(one => one != member.Id)] }, act);
        await feeds.RevokeAsync(member.Id);
        if (wished)
            await wishes.ChangeAsync(member.Id, _ => ReminderWishes.NoneOf(member.Id), act);
        await Task.WhenAll(personal.Keys.Select(key => redis.Database.KeyDeleteAsync(key)));
        await Task.WhenAll(personal.Fields.Select(field => redis.Database.HashDeleteAsync(Keys.References, field)).Append(redis.Database.HashDeleteAsync(Keys.LastUsed, member.Id)));
        await Task.WhenAll((await rosters.GetAsync()).Scopes.Select(scope => redis.Database.KeyDeleteAsync(Keys.Agenda(scope, member.Id))));
        while (await members.FindAsync(Scope.Org, member.Id) is { } kept && kept.Value.Kind != MemberKind.Former && !await members.SaveAsync(kept, Neutral(kept.Value), act))
        {
        }

        // Last, so that the line of the erasure itself is the end of the new chain.
        await audit.RunAsync(Scope.Org, "Member", member.Id, Pseudonymous);
        await audit.RunAsync(Scope.Org, "Wishes", member.Id, _ => JsonSerializer.Serialize(ReminderWishes.NoneOf(member.Id), CoreJson.Relaxed.ReminderWishes));
        return result;
    }

    private static Member Neutral(Member member) => new(member.Id, $"former-{member.Id}", NeutralName, NeutralNameEn, member.Branch, [Role.Member], null, [], MemberKind.Former);

    private static string Pseudonymous(string after) => after.Length == 0 ? after : JsonSerializer.Serialize(Neutral(JsonSerializer.Deserialize(after, CoreJson.Relaxed.Member)!), CoreJson.Relaxed.Member);

    private async Task<(IReadOnlyList<string> Keys, IReadOnlyList<RedisValue> Fields)> FindPersonalAsync(Member member)
    {
        string[] accounts = [.. member.Accounts.SelectMany(account => new[] { account.Id, account.AadObjectId }).Where(one => !string.IsNullOrEmpty(one))!];
        var keys = new List<string>();
        foreach (var key in await ListKeys.OfAsync(redis.Database.Multiplexer))
            if (key.StartsWith("sanmo:{chat:", StringComparison.Ordinal) && Array.Exists(accounts, account => key.Contains(account, StringComparison.Ordinal))
                || (key.StartsWith(Keys.WebSession("").ToString(), StringComparison.Ordinal) || key.StartsWith(Keys.SignIn("").ToString(), StringComparison.Ordinal)) && await IsOfAsync(key, member.Id))
                keys.Add(key);
        var fields = (await redis.Database.HashGetAllAsync(Keys.References)).Where(entry => Array.Exists(accounts, account => entry.Name.ToString().Contains(account, StringComparison.Ordinal) || entry.Value.ToString().Contains(account, StringComparison.Ordinal)));
        return (keys, [.. fields.Select(entry => entry.Name)]);
    }

    private async Task<bool> IsOfAsync(string key, string member)
    {
        var value = await redis.Database.StringGetAsync(key);
        return !value.IsNull && JsonSerializer.Deserialize(((ReadOnlyMemory<byte>)value).Span, CoreJson.Relaxed.WebSession)?.Member == member;
    }

    private async Task<IReadOnlyList<WorkRef>> FindMentionsAsync(Member member)
    {
        string[] names = [.. new[] { member.Name, member.NameEn, member.EmployeeNo }.OfType<string>().Where(name => name.Length > 1)];
        var found = new List<WorkRef>();
        foreach (var scope in (await rosters.GetAsync()).Scopes)
            foreach (var kind in Enum.GetValues<WorkKind>())
                foreach (var entry in await redis.Database.HashGetAllAsync(Keys.Documents(scope, kind.ToString())))
                    if (Encoding.UTF8.GetString(Packed.Unpack(entry.Value).Span) is var text && Array.Exists(names, name => text.Contains(name, StringComparison.Ordinal)) && WorkRef.TryParse(entry.Name, out var work))
                        found.Add(work);
        return [.. found.OrderBy(work => work.Kind).ThenBy(work => work.Number)];
    }
}
