using Sanmo.Core.Notices;
using Sanmo.Core.Redis;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.State;

public sealed class DialogTests(Stores stores)
{
    [Theory, OnEveryStore]
    public async Task A_message_is_new_once_over_all_processes(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 3);

        var first = await Task.WhenAll(Enumerable.Range(0, 30).Select(turn => houses[turn % 3].Seen.FirstTimeAsync("msteams", "chat-1", "message-1")));

        Assert.Single(first, seen => seen);
        Assert.True(await houses[0].Seen.FirstTimeAsync("msteams", "chat-2", "message-1"));
        Assert.True(await houses[0].Seen.FirstTimeAsync("webchat", "chat-1", "message-1"));
    }

    [Theory, OnEveryStore]
    public async Task A_message_whose_turn_failed_may_come_again(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        await house.Seen.FirstTimeAsync("msteams", "chat-1", "message-1");

        await house.Seen.ForgetAsync("msteams", "chat-1", "message-1");

        Assert.True(await house.Seen.FirstTimeAsync("msteams", "chat-1", "message-1"));
    }

    [Theory, OnEveryStore]
    public async Task Of_two_answers_at_once_one_counts(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 2);
        await houses[0].Questions.AskAsync("msteams", "chat-1", "u-1", "confirm", "{}");
        var asked = await houses[1].Questions.FindAsync("msteams", "chat-1", "u-1");

        Assert.Single(await Task.WhenAll(Enumerable.Range(0, 20).Select(turn => houses[turn % 2].Questions.TakeAsync("msteams", "chat-1", "u-1", turn < 10 ? asked : null))), took => took);
        Assert.Null(await houses[0].Questions.FindAsync("msteams", "chat-1", "u-1"));
    }

    [Theory, OnEveryStore]
    public async Task An_answer_does_not_settle_a_question_asked_after_it(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        await house.Questions.AskAsync("msteams", "chat-1", "u-1", "confirm", """{"first":1}""");
        var first = await house.Questions.FindAsync("msteams", "chat-1", "u-1");
        await house.Questions.AskAsync("msteams", "chat-1", "u-1", "confirm", """{"second":"二"}""");

        Assert.False(await house.Questions.TakeAsync("msteams", "chat-1", "u-1", first));

        Assert.Equal("""{"second":"二"}""", (await house.Questions.FindAsync("msteams", "chat-1", "u-1"))?.Content);
    }

    [Theory, OnEveryStore]
    public async Task A_question_is_one_persons_in_one_chat_and_expires_by_our_clock(StoreKind kind)
    {
        var house = await House.OpenAsync(stores, kind);
        await house.Questions.AskAsync("msteams", "chat-1", "u-1", "confirm", "{}");

        Assert.Null(await house.Questions.FindAsync("msteams", "chat-1", "u-2"));
        Assert.Null(await house.Questions.FindAsync("msteams", "chat-2", "u-1"));
        house.Clock.Advance(TimeSpan.FromMinutes(9.9));
        Assert.NotNull(await house.Questions.FindAsync("msteams", "chat-1", "u-1"));
        house.Clock.Advance(TimeSpan.FromMinutes(0.1));
        Assert.Null(await house.Questions.FindAsync("msteams", "chat-1", "u-1"));
    }

    [Theory, OnEveryStore]
    public async Task The_first_acknowledgement_stays_and_takes_the_notice_off_the_agenda(StoreKind kind)
    {
        var house = await NoticedAsync(kind);
        var notice = (await house.Notices.FindAsync(8))!.Value;

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(turn =>
            house.Notices.AcknowledgeAsync(notice, new("m-1", house.Now.AddSeconds(turn), AcknowledgedBy.Reply, $"收到 {turn}"))));

        var counted = Assert.Single(answers.Index(), entry => entry.Item).Index;
        Assert.Equal($"收到 {counted}", Assert.Single(await house.Notices.ListAnswersAsync(notice)).Text);
        Assert.Empty(await house.AgendaAsync("m-1"));
        Assert.Equal(["N8/Acknowledge/0"], await house.AgendaAsync("m-2"));
    }

    [Theory, OnEveryStore]
    public async Task A_new_deadline_does_not_ask_again_who_has_answered(StoreKind kind)
    {
        var house = await NoticedAsync(kind);
        await house.Notices.AcknowledgeAsync((await house.Notices.FindAsync(8))!.Value, new("m-1", house.Now, AcknowledgedBy.Button, null));

        await house.Notices.ChangeAsync(8, notice => notice with { AckDeadline = Desk.At("11-26 17:00"), ScheduleVersion = 2 }, House.Act);

        Assert.Empty(await house.AgendaAsync("m-1"));
        Assert.Equal(Desk.At("11-26 17:00"), Assert.Single(await house.Agendas.ReadAsync("m-2", house.Now, Desk.At("11-30 00:00"))).At);
    }

    [Theory, OnEveryStore]
    public async Task An_answer_that_comes_while_the_notice_is_saved_is_not_overlooked(StoreKind kind)
    {
        var houses = await House.OpenAsync(stores, kind, processes: 2);
        await houses[0].FillAsync();
        await houses[0].Notices.SaveAsync(null, Desk.Notice("11-23 09:00", "11-24 17:00") with { Recipients = [.. Enumerable.Range(0, 20).Select(number => $"m-{number}")] }, House.Act);
        var notice = (await houses[0].Notices.FindAsync(8))!.Value;

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(async () =>
        {
            await houses[number % 2].Notices.AcknowledgeAsync(notice, new($"m-{number}", houses[0].Now, AcknowledgedBy.Reply, null));
            if (number % 4 == 0)
                await houses[number % 2].Notices.ChangeAsync(8, kept => kept with { AckDeadline = kept.AckDeadline!.Value.AddMinutes(1) }, House.Act);
        })));

        for (var number = 0; number < 20; number++)
            Assert.False(await houses[0].Redis.Database.KeyExistsAsync(Keys.Agenda(notice.Scope, $"m-{number}")));
    }

    private async Task<House> NoticedAsync(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        await house.Notices.SaveAsync(null, Desk.Notice("11-23 09:00", "11-24 17:00"), House.Act);
        return house;
    }
}
