using Microsoft.Extensions.DependencyInjection;
using Moq;
using Sanmo.Bot.Channels;
using Sanmo.Bot.Delivery;
using Sanmo.Bot.Replies;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using Sanmo.Tests.State.Fixtures;
using Sanmo.Tests.Stories;
using Row = Sanmo.Core.Outgoing.Delivery;

namespace Sanmo.Tests.Delivering;

public sealed class DeliverDueTests(Stores stores)
{
    [Theory, OnEveryStore]
    public async Task A_platform_that_says_later_gets_the_message_at_that_time_and_once(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        institute.Platform.Troubles.Enqueue(new(SendOutcome.RetryLater, RetryAt: institute.Now.AddMinutes(7), Reason: "429"));
        await SendNoticeAsync(institute);
        Assert.Empty(Arrived(institute));

        await institute.TurnClockToAsync(institute.Now.AddMinutes(5).ToString("O"));
        Assert.Empty(Arrived(institute));
        await institute.TurnClockToAsync(institute.Now.AddMinutes(5).ToString("O"));

        Assert.Single(Arrived(institute));
        Assert.Equal(2, Assert.Single(await NoticesAsync(institute)).Attempts);
    }

    [Theory, OnEveryStore]
    public async Task A_message_that_may_have_arrived_is_doubtful_and_not_sent_again(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        institute.Platform.Troubles.Enqueue(new(SendOutcome.Doubtful, Reason: "no answer"));
        await SendNoticeAsync(institute);

        await institute.TurnClockToAsync(institute.Now.AddMinutes(30).ToString("O"));

        Assert.Empty(Arrived(institute));
        Assert.Equal(DeliveryState.Doubtful, Assert.Single(await NoticesAsync(institute)).State);
    }

    [Theory, OnEveryStore]
    public async Task A_sender_that_dies_while_sending_to_a_group_leaves_a_doubtful_row_and_no_second_message(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync("user-id-0", "通知一支部：明天开会");
        await institute.PressAsync("user-id-0", "confirm");
        await institute.UndoTimePassesUnsaidAsync();
        var claimed = Assert.Single(await institute.Ledger.ClaimAsync(Scope.Of("branch-1"), institute.Now, 10, TimeSpan.FromMinutes(1), "dead"));
        Assert.True(await institute.Ledger.BeginAsync(claimed, claimed.Delivery with { State = DeliveryState.Sending, Attempts = 1 }));

        await institute.TurnClockToAsync(institute.Now.AddMinutes(10).ToString("O"));

        Assert.Empty(Arrived(institute));
        Assert.Equal(DeliveryState.Doubtful, Assert.Single(await NoticesAsync(institute)).State);
    }

    [Theory, OnEveryStore]
    public async Task A_platform_is_called_once_for_a_notice_to_one_group(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var platform = new Mock<IChannel>(MockBehavior.Strict);
        platform.Setup(channel => channel.Serves("msteams")).Returns(true);
        platform.Setup(channel => channel.SendAsync(It.Is<Address>(to => to.Conversation == "19:group-1@thread.v2"), It.Is<Reply>(reply => reply.Buttons!.Count == 1), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new SendResult(SendOutcome.Sent, "1"));
        await institute.SayAsync("user-id-0", "通知一支部：明天开会");
        await institute.PressAsync("user-id-0", "confirm");
        await institute.UndoTimePassesUnsaidAsync();
        var deliver = ActivatorUtilities.CreateInstance<DeliverDue>(institute.Services, ActivatorUtilities.CreateInstance<DeliverTo>(institute.Services, (IEnumerable<IChannel>)[platform.Object]));

        Assert.Equal(1, await deliver.RunAsync(CancellationToken.None));
        Assert.Equal(0, await deliver.RunAsync(CancellationToken.None));

        platform.Verify(channel => channel.SendAsync(It.IsAny<Address>(), It.IsAny<Reply>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Theory, OnEveryStore]
    public async Task A_person_gets_once_more_what_was_under_way_when_the_sender_died_and_is_told_that_it_may_be_a_repeat(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-23T08:00:00+08:00");
        institute.Clock.Advance(TimeSpan.FromMinutes(46));
        await institute.ReleaseAsync();
        var claimed = (await institute.Ledger.ClaimAsync(Scope.Of("branch-1"), institute.Now, 50, TimeSpan.FromMinutes(1), "dead")).First(claim => claim.Delivery.Recipient == Recipient.OfMember("m-1010"));
        Assert.True(await institute.Ledger.BeginAsync(claimed, claimed.Delivery with { State = DeliveryState.Sending, Attempts = 1 }));

        await institute.TurnClockToAsync(institute.Now.AddMinutes(10).ToString("O"));

        Assert.Single(institute.Platform.To("29:zoe"), arrival => arrival.Text.Contains("可能重复", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Planned", 0, true, true)]
    [InlineData("Planned", 0, false, true)]
    [InlineData("Sending", 1, true, true)]
    [InlineData("Sending", 2, true, false)]
    [InlineData("Sending", 1, false, false)]
    public void Only_a_person_gets_a_message_that_may_be_the_second_and_only_once(string began, int attempts, bool person, bool maySend)
    {
        var state = Enum.Parse<DeliveryState>(began);
        var to = person ? Recipient.OfMember("m-1010") : Recipient.OfGroup("msteams", "19:group-1@thread.v2");
        var row = new Row("id", Content.Reminder, new(Core.Agenda.WorkKind.Meeting, 1), 1, Stage.BeforeStart, 0, to, Lane.Reminder, default, default, default, state, attempts);

        Assert.Equal(maySend, DecideRecovery.MaySend(row));
    }

    private static IEnumerable<Arrival> Arrived(Institute institute) => institute.Platform.Arrivals.Where(arrival => arrival.Text.Contains("明天开会", StringComparison.Ordinal));

    private static async Task SendNoticeAsync(Institute institute)
    {
        await institute.SayAsync("user-id-0", "通知一支部：明天开会");
        await institute.PressAsync("user-id-0", "confirm");
        await institute.UndoTimePassesAsync();
    }

    private static async Task<IReadOnlyList<Row>> NoticesAsync(Institute institute) => [.. (await institute.DeliveriesAsync()).Where(row => row.Content == Content.Notice)];
}
