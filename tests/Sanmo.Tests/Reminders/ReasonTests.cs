using Sanmo.Bot.Features.Reminders;
using Sanmo.Core.Reminders;

namespace Sanmo.Tests.Reminders;

public sealed class ReasonTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_forecast_has_a_reason_for_whatever_may_come(string language) =>
        Assert.All(Enum.GetValues<Stage>(), stage => Assert.NotEmpty(ReminderWords.In(language).Because(stage)));
}
