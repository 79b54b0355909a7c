using System.Globalization;
using System.Text.Json;
using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Audit;
using Sanmo.Core.Branches;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Bench.Delivering;

/// <summary>Ten branches, a hundred people in each, and assignments with one reminder each; written in bulk where saving each by itself would take longer than the measurement.</summary>
internal sealed class SeedReminders(RedisConnection redis, MemberStore members, BranchStore branches)
{
    private const int Branches = 10, People = 1000, AtOnce = 2000;
    private static readonly Act _act = new("bench", "seed");

    public async Task PeopleAsync()
    {
        for (var b = 0; b < Branches; b++)
            await branches.SaveAsync(null, new(Branch(b), Branch(b), null, [], []), _act);
        await Task.WhenAll(Enumerable.Range(0, People).Select(i => members.SaveAsync(null, new(Member(i), Member(i), Member(i), null, Branch(i % Branches), [Role.Member], "en", [new("bench", Member(i), null)]), _act)));
    }

    /// <param name="works">The pieces of work are written as well, so that the reminders can be sent.</param>
    public async Task RemindersAsync(int count, Func<int, DateTimeOffset> due, bool works)
    {
        for (var from = 0; from < count; from += AtOnce)
        {
            var batch = Enumerable.Range(from, Math.Min(AtOnce, count - from)).GroupBy(i => i % Branches);
            await Task.WhenAll(batch.Select(branch => WriteAsync(Branch(branch.Key), [.. branch], due, works)));
        }
    }

    private Task<bool> WriteAsync(string branch, int[] numbers, Func<int, DateTimeOffset> due, bool works)
    {
        var (scope, save) = (Scope.Of(branch), redis.Database.CreateTransaction());
        if (works)
            _ = save.HashSetAsync(Keys.Documents(scope, nameof(WorkKind.Assignment)), [.. numbers.Select(number => new StackExchange.Redis.HashEntry(new WorkRef(WorkKind.Assignment, number).ToString(), Write(branch, number)))]);
        PendingReminders.Add(save, scope, numbers.Select(number => new Reminder(
            new(WorkKind.Assignment, number), 1, Stage.Assigned, 0, Audience.Owner, Lane.Reminder, due(number), due(number).AddDays(1))));
        return save.ExecuteAsync();
    }

    private static byte[] Write(string branch, int number) => JsonSerializer.SerializeToUtf8Bytes(
        new Kept<Assignment>(new(number, branch, "Hand in the list", null, [Member(number % People)], false, new(2036, 1, 1), [], AssignmentState.Open, null, Member(0), 1, DateTimeOffset.UnixEpoch), 1, [], ""), CoreJson.Relaxed.KeptAssignment);

    private static string Branch(int index) => string.Create(CultureInfo.InvariantCulture, $"branch-{index}");

    private static string Member(int index) => string.Create(CultureInfo.InvariantCulture, $"m-{index}");
}
