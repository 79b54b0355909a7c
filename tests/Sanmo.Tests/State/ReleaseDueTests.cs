using Sanmo.Core.Demo;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Organisation;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.State;

public sealed class ReleaseDueTests(Stores stores)
{
    private static readonly Scope _branch = Scope.Of("branch-1");

    [Theory, OnEveryStore]
    public async Task Every_reminder_of_a_week_is_released_once_with_two_releasers_at_once(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 2);
        var whole = DemoOrganisation.At(houses[0].Now, Desk.Calendar);
        await SaveAsync(houses[0], whole);
        var roster = await houses[0].Rosters.GetAsync();
        var until = houses[0].Now.AddDays(7);
        var expected = new SortedSet<string>(StringComparer.Ordinal);
        var instants = new SortedSet<DateTimeOffset>();
        foreach (var scope in roster.Scopes)
            foreach (var reminder in await houses[0].Pending.ForecastAsync(scope, until))
            {
                instants.Add(reminder.Due);
                var work = (await houses[0].Works.FindAsync(scope, reminder.Work))!;
                var answered = work is Notice notice ? await houses[0].Notices.ListAnsweredAsync(notice) : new HashSet<string>();
                expected.UnionWith(StillTrue.Of(work, reminder.Chain, reminder.Stage, reminder.Step, null, reminder.Audience)
                    ? ExpandAudience.Of(reminder, work, roster, answered).Select(recipient => $"{reminder.Id}>{recipient}") : []);
            }

        foreach (var due in instants.Where(due => due > houses[0].Now))
        {
            houses[0].Clock.SetUtcNow(due);
            await TickAsync(houses);
        }

        var rows = (await Task.WhenAll(roster.Scopes.Select(houses[0].Ledger.ListAsync))).SelectMany(list => list).ToList();
        Assert.InRange(rows.Count, 50, int.MaxValue);
        Assert.Equal(expected, rows.Select(row => row.Id).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.InRange(row.PlannedAt - row.Due, TimeSpan.Zero, TimeSpan.FromHours(1)));
        foreach (var scope in roster.Scopes)
        {
            Assert.Empty(await houses[0].Pending.ForecastAsync(scope, until));
            Assert.Equal(0, await houses[0].Redis.Database.SortedSetLengthAsync(Keys.RemindersLeased(scope)));
        }
    }

    [Theory, OnEveryStore]
    public async Task A_late_one_that_is_useless_by_now_becomes_a_row_that_can_only_be_listed(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await house.Meetings.SaveAsync(null, Desk.Meeting("11-26 15:00"), House.Act);

        house.Clock.SetUtcNow(Desk.At("11-26 15:01"));
        await house.Release.RunAsync(house.Now, 100);

        var rows = await house.Ledger.ListAsync(_branch);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(row.UsefulUntil < house.Now));
        Assert.DoesNotContain(rows, row => row.Stage == Stage.PreviousWorkday);
        Assert.Equal(["M5@1:MinutesMissing/0:BranchSecretary", "M5@1:MinutesMissing/0:Recorder"], await house.PendingIdsAsync());
    }

    [Theory, OnEveryStore]
    public async Task A_postponed_meeting_reminds_at_the_new_time_only(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await house.Meetings.SaveAsync(null, Desk.Meeting("11-24 15:00"), House.Act);
        house.Clock.SetUtcNow(Desk.At("11-24 10:00"));
        await house.Release.RunAsync(house.Now, 100);
        var before = (await house.Ledger.ListAsync(_branch)).Select(row => row.Id).ToHashSet();

        var start = Desk.At("11-26 10:00");
        await house.Meetings.ChangeAsync(5, meeting => meeting with { Start = start, End = start.AddHours(1), ScheduleVersion = 2, ScheduledAt = house.Now }, House.Act);
        for (; house.Now < start; house.Clock.Advance(TimeSpan.FromMinutes(15)))
            await house.Release.RunAsync(house.Now, 100);

        var after = (await house.Ledger.ListAsync(_branch)).Where(row => !before.Contains(row.Id)).ToList();
        Assert.All(after, row => Assert.Equal(2, row.Chain));
        Assert.Equal(Desk.At("11-26 09:00"), Assert.Single(after, row => row.Stage == Stage.BeforeStart && row.Recipient.Member == "m-3").Due);
    }

    [Theory, OnEveryStore]
    public async Task A_submitted_item_is_brought_to_its_verifier(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await house.Items.SaveAsync(null, Desk.Immediate("11-30", "11-23 09:00"), House.Act);
        await house.Release.RunAsync(house.Now, 100);

        house.Clock.SetUtcNow(Desk.At("11-24 10:00"));
        await house.Items.ChangeAsync(12, item => item with { Status = RectificationStatus.PendingVerification, SubmittedAt = house.Now }, House.Act);
        await house.Release.RunAsync(house.Now, 100);

        Assert.Equal("member:m-9", Assert.Single(await house.Ledger.ListAsync(_branch), row => row.Stage == Stage.AwaitsVerification).Recipient.ToString());
    }

    [Theory, OnEveryStore]
    public async Task Leave_goes_to_who_decides_on_it_and_an_answered_notice_to_nobody(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await house.Meetings.SaveAsync(null, Desk.Meeting("11-26 15:00"), House.Act);
        await house.Notices.SaveAsync(null, Desk.Notice("11-23 09:00", "11-24 17:00"), House.Act);
        await house.Notices.AcknowledgeAsync((await house.Notices.FindAsync(8))!.Value, new("m-1", house.Now, AcknowledgedBy.Reply, null));
        await house.Meetings.ChangeAsync(5, meeting => meeting with { Leaves = [new("m-2", "出差", LeaveState.Requested, house.Now)] }, House.Act);

        await house.Release.RunAsync(house.Now, 100);
        house.Clock.SetUtcNow(Desk.At("11-24 15:00"));
        await house.Release.RunAsync(house.Now, 100);

        var rows = await house.Ledger.ListAsync(_branch);
        Assert.Equal("member:m-1", Assert.Single(rows, row => row.Stage == Stage.LeaveAsked).Recipient.ToString());
        Assert.Equal(["member:m-2"], rows.Where(row => row.Audience == Audience.Unanswered).Select(row => row.Recipient.ToString()).Distinct());
    }

    [Theory, OnEveryStore]
    public async Task With_nothing_due_a_look_is_one_claim_for_each_scope_in_one_round_trip(StoreKind kind)
    {
        var (database, held) = HeldDatabase.Over((await stores.OpenAsync(kind)).Database);
        var house = await new House(RedisConnection.Over(database), new(Desk.At("11-23 09:00"))).FillAsync();
        await house.Rosters.GetAsync();

        held.Hold();
        var looking = house.Release.RunAsync(house.Now, 100);
        var asked = held.Asked.ToArray();
        held.LetGo();

        Assert.Equal(0, await looking);
        Assert.Equal(["ScriptEvaluateAsync", "ScriptEvaluateAsync", "ScriptEvaluateAsync", "StringGetAsync"], asked.Order(StringComparer.Ordinal));
        Assert.Equal(asked, held.Asked);
    }

    [Theory, OnEveryStore]
    public async Task A_batch_loads_its_work_and_is_released_in_a_few_questions(StoreKind kind)
    {
        var (database, held) = HeldDatabase.Over((await stores.OpenAsync(kind)).Database);
        var house = await new House(RedisConnection.Over(database), new(Desk.At("11-23 09:00"))).FillAsync();
        for (var number = 1; number <= 30; number++)
            await house.Meetings.SaveAsync(null, Desk.Meeting("11-26 15:00") with { Number = number }, House.Act);
        await house.Rosters.GetAsync();

        held.Asked.Clear();
        Assert.Equal(30, await house.Release.RunAsync(house.Now, 100));

        // The roster twice, three claims, the work, the rows there are, and one transaction.
        Assert.Equal(8, held.Asked.Count);
        Assert.Equal(30, (await house.Ledger.ListAsync(_branch)).Count);
    }

    private static async Task TickAsync(IEnumerable<House> houses) =>
        await Task.WhenAll(houses.Select(house => Task.Run(async () =>
        {
            while (await house.Release.RunAsync(house.Now, 20) >= 20)
            {
            }
        })));

    private static async Task SaveAsync(House house, WholeOrganisation whole)
    {
        await Task.WhenAll(whole.Branches.Select(branch => house.Branches.SaveAsync(null, branch, House.Act)));
        await Task.WhenAll(whole.Members.Select(member => house.Members.SaveAsync(null, member, House.Act)));
        await Task.WhenAll(whole.Meetings.Select(meeting => house.Meetings.SaveAsync(null, meeting, House.Act)));
        await Task.WhenAll(whole.Assignments.Select(assignment => house.Assignments.SaveAsync(null, assignment, House.Act)));
        await Task.WhenAll(whole.Items.Select(item => house.Items.SaveAsync(null, item, House.Act)));
        await Task.WhenAll(whole.Activities.Select(activity => house.Activities.SaveAsync(null, activity, House.Act)));
        await Task.WhenAll(whole.Notices.Select(notice => house.Notices.SaveAsync(null, notice, House.Act)));
    }
}
