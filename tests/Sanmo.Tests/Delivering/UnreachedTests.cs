using Sanmo.Core.Agenda;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;

namespace Sanmo.Tests.Delivering;

public sealed class UnreachedTests
{
    [Theory]
    [InlineData("Failed", true)]
    [InlineData("Sent", false)]
    [InlineData("Sent Failed", true)]
    [InlineData("Failed Sent", false)]
    [InlineData("Failed Planned", true)]
    [InlineData("Silent", false)]
    public void The_last_message_that_was_tried_decides(string states, bool unreached)
    {
        var at = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));
        var rows = states.Split(' ').Select((state, hour) => new Delivery($"{hour}", Content.Reminder, new(WorkKind.Notice, 1), 1, Stage.WindowClosing, 0, Recipient.OfMember("m-1"), Lane.Reminder, at, at.AddHours(hour), at.AddDays(1), Enum.Parse<DeliveryState>(state)));

        Assert.Equal(unreached, Unreached.Of(rows).Contains("m-1"));
    }
}
