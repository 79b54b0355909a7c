using Sanmo.Core.Agenda;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;

namespace Sanmo.Tests.Reminders;

public sealed class HoldBackTests
{
    private static readonly DateTimeOffset _now = Desk.At("11-23 08:45");
    private static readonly DateTimeOffset _monday = Desk.At("11-30 08:45");
    private static readonly WorkRef _item = new(WorkKind.RectificationItem, 12);

    [Theory]
    [InlineData("ThreeDaysBefore", "Owner", "Digest", true)]
    [InlineData("LateOneWorkday", "Owner", "Digest", true)]
    [InlineData("LateOneWorkday", "BranchSecretary", "Digest", true)]
    [InlineData("Assigned", "Owner", "Reminder", true)]
    [InlineData("OnTheDay", "Owner", "Digest", false)]
    [InlineData("BeforeStart", "Attendees", "Reminder", false)]
    [InlineData("WindowClosing", "Unanswered", "Reminder", false)]
    [InlineData("Announced", "Attendees", "Urgent", false)]
    public void With_everything_muted_what_is_urgent_or_of_the_day_still_comes(string stage, string audience, string lane, bool held) =>
        Assert.Equal(held, Of(Row(stage, audience, lane), new(null, null, Desk.At("11-28 00:00"))) is not null);

    [Theory]
    [InlineData("Owner", true)]
    [InlineData("BranchSecretary", false)]
    [InlineData("Office", false)]
    [InlineData("Leader", false)]
    public void Muting_one_item_does_not_stop_what_its_delay_tells_those_above(string audience, bool held) =>
        Assert.Equal(held, Of(Row("LateThreeWorkdays", audience, "Reminder"), new(_item.Kind, _item, Desk.At("11-28 00:00"))) is not null);

    [Fact]
    public void What_was_held_joins_the_next_digest_after_it()
    {
        var held = Of(Row("LateOneWorkday", "Owner", "Digest"), new(null, null, Desk.At("11-28 00:00")))!;

        Assert.Equal((DeliveryState.Planned, Lane.Digest, _monday), (held.State, held.Lane, held.Due));
        Assert.True(held.UsefulUntil > _monday);
    }

    [Fact]
    public void What_warns_of_a_start_that_is_over_by_then_is_not_said_late()
    {
        var row = Row("PreviousWorkday", "Attendees", "Reminder") with { Work = new(WorkKind.Meeting, 5), UsefulUntil = Desk.At("11-24 15:00") };

        Assert.Equal(DeliveryState.Silent, Of(row, new(null, null, Desk.At("11-28 00:00")))!.State);
    }

    [Fact]
    public void A_mute_that_is_over_or_of_something_else_holds_nothing_and_one_without_end_lets_nothing_pass()
    {
        var row = Row("LateOneWorkday", "Owner", "Digest");

        Assert.Null(Of(row, new(null, null, _now)));
        Assert.Null(Of(row, new(WorkKind.Meeting, null, null)));
        Assert.Null(Of(row, new(_item.Kind, new(WorkKind.RectificationItem, 13), null)));
        Assert.Equal(DeliveryState.Silent, Of(row, new(WorkKind.RectificationItem, null, null))!.State);
        Assert.Null(Of(row with { Id = row.Id + "~202611231000" }, new(null, null, null)));
    }

    private static Delivery? Of(Delivery row, Silence silence) => HoldBack.Of(row, new("m-3", [silence]), _now, _ => _monday);

    private static Delivery Row(string stage, string audience, string lane) => new(
        $"{_item}@1:{stage}/0:{audience}>member:m-3", Content.Reminder, _item, 1, Enum.Parse<Stage>(stage), 0, Recipient.OfMember("m-3"), Enum.Parse<Lane>(lane), _now, _now, _now.AddDays(1), Audience: Enum.Parse<Audience>(audience));
}
