using Sanmo.Core.Audit;
using Sanmo.Core.Branches;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.DeliveringHost;

/// <summary>Four branches with three chats and three people each, and notices to all of one branch; each start goes on where the last one died.</summary>
internal sealed class PlanNotices(MemberStore members, BranchStore branches, NoticeStore notices, TimeProvider time, Errand errand, DieAtStep step)
{
    private const int Branches = 4, Each = 3;
    private static readonly Act _act = new("test", "plan");

    public async Task RunAsync()
    {
        for (var b = 0; b < Branches; b++)
        {
            await branches.SaveAsync(null, new($"branch-{b}", $"{b}", null, [], [.. Enumerable.Range(0, Each).Select(i => new GroupBinding("test", $"chat-{b}-{i}", null))]), _act);
            foreach (var i in Enumerable.Range(0, Each))
                await members.SaveAsync(null, new($"m-{b}-{i}", $"{b}{i}", "m", null, $"branch-{b}", [Role.Member], null, [new("test", $"person-{b}-{i}", null)]), _act);
        }

        for (var number = await FindNextAsync(); number <= errand.Notices; number++)
        {
            var now = time.GetUtcNow();
            var branch = number % Branches;
            var notice = new Notice(number, "t", "t", [$"branch-{branch}"], [], false, null, "m-0-0", null, now, NoticeState.Sent, 1, now);
            var everybody = Enumerable.Range(0, Each).SelectMany(i => new[] { Recipient.OfGroup("test", $"chat-{branch}-{i}"), Recipient.OfMember($"m-{branch}-{i}") });
            await notices.SaveAsync(null, notice, _act, [.. everybody.Select(to => new Delivery(
                $"{notice.Work}@1:notice>{to}", Content.Notice, notice.Work, 1, null, 0, to, number % 3 == 0 ? Lane.Reminder : Lane.Reply, now, now, now.AddDays(365)))]);
            step.Reach("Planned");
        }
    }

    private async Task<int> FindNextAsync()
    {
        var kept = await Task.WhenAll(Enumerable.Range(0, Branches).Select(branch => notices.ListAsync(Scope.Of($"branch-{branch}"))));
        return kept.SelectMany(list => list).Select(notice => notice.Value.Number).DefaultIfEmpty(0).Max() + 1;
    }
}
