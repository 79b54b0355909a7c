using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;

namespace Sanmo.Tests.Understanding;

public class OrderTests
{
    [Fact]
    public void Every_example_of_an_order_is_understood_when_said_to_the_bot()
    {
        var missed = EveryOrder.All.SelectMany(order => order.Examples, (order, text) => (order.Intent, text, Read: Said.ToTheBot(text).Intent)).Where(one => one.Read != one.Intent).ToList();
        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    [Fact]
    public void Overheard_in_a_group_an_order_is_not_taken() =>
        Assert.All(EveryOrder.All.SelectMany(order => order.Examples), text => Assert.DoesNotContain(EveryOrder.All, order => order.Intent == Said.InGroup(text).Intent));

    [Fact]
    public void An_order_has_a_name_of_its_own_and_a_phrase_belongs_to_one_order_or_says_which_by_its_number()
    {
        Assert.DoesNotContain(EveryOrder.All, order => Intent.All.Contains(order.Intent));
        Assert.All(EveryOrder.All, order => Assert.All(order.Says, phrase => Assert.Equal(phrase.ToLowerInvariant(), phrase)));
    }
}
