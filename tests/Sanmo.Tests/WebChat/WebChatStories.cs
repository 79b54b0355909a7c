using System.Globalization;
using Sanmo.Bot.Channels.WebChat;
using Sanmo.Bot.Channels.WebChat.Keeping;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Delivery;
using Sanmo.Bot.Replies;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.WebChat;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.WebChat;

public sealed class WebChatStories(Stores stores)
{
    private const string Secretary = "m-1007";
    private const string Other = "m-1011";
    private const string Group = "group-branch-1";

    [Theory, OnEveryStore]
    public async Task Two_people_in_one_group_see_each_others_words_and_the_bots(StoreKind kind)
    {
        await using var pages = await ChatPages.OpenAsync(stores, kind);

        await pages.SayAsync(Secretary, Group, "大家早上好");
        await pages.SayAsync(Other, Group, "早上好，书记");
        await pages.SayAsync(Other, Group, "@支部小助手 帮助");

        var (one, two) = (await pages.TextAsync(Secretary, Group), await pages.TextAsync(Other, Group));
        Assert.Equal(one, two);
        Assert.StartsWith("大家早上好\n早上好，书记\n@支部小助手 帮助\n", one, StringComparison.Ordinal);
        Assert.Equal(4, (await pages.ReadAsync(Other, Group)).Count);
    }

    [Theory, OnEveryStore]
    public async Task What_is_personal_is_answered_in_the_private_chat_and_the_group_gets_a_pointer(StoreKind kind)
    {
        await using var pages = await ChatPages.OpenAsync(stores, kind);

        await pages.SayAsync(Other, Group, "@支部小助手 我这周有什么安排？");

        Assert.Contains("私聊", (await pages.ReadAsync(Secretary, Group))[^1].Reply!.Summary, StringComparison.Ordinal);
        Assert.NotEmpty(await pages.ReadAsync(Other, WebChatPlace.PrivateOf(Other)));
        Assert.Empty(await pages.ReadAsync(Secretary, WebChatPlace.PrivateOf(Secretary)));
    }

    [Theory, OnEveryStore]
    public async Task A_notice_arrives_in_the_room_and_its_card_counts_in_place_as_people_press_received(StoreKind kind)
    {
        await using var pages = await ChatPages.OpenAsync(stores, kind);
        await pages.SayAsync(Secretary, Group, "@支部小助手 通知一支部：明天下午3点到二楼会议室开会");
        Assert.Contains("1 个群", await pages.TextAsync(Secretary, Group), StringComparison.Ordinal);
        await pages.PressAsync(Secretary, Group, "发送");
        pages.Clock.Advance(News.TimeToUndo);
        await pages.WorkAsync();
        var before = (await pages.ReadAsync(Other, Group)).Count;

        await pages.PressAsync(Other, Group, "收到");
        await pages.PressAsync("m-1008", Group, "收到");

        var card = (await pages.ReadAsync(Secretary, Group)).Single(message => message.Reply?.Blocks?.OfType<Progress>().Any() == true);
        Assert.Equal((2, 7), (card.Reply!.Blocks!.OfType<Progress>().Single().Done, card.Reply.Blocks!.OfType<Progress>().Single().Total));
        Assert.NotNull(card.EditedAt);
        // What the bot says to who pressed is theirs alone.
        Assert.Equal(before + 1, (await pages.ReadAsync(Other, Group)).Count);
        Assert.Equal(before, (await pages.ReadAsync(Secretary, Group)).Count);
    }

    [Theory, OnEveryStore]
    public async Task People_are_written_to_where_they_spoke_last_and_on_the_page_before_they_ever_did(StoreKind kind)
    {
        await using var pages = await ChatPages.OpenAsync(stores, kind);
        var (roster, channels) = (await pages.Get<RosterCache>().GetAsync(), new Bot.Channels.IChannel[] { pages.Teams, pages.Get<WebChatChannel>() });

        Assert.Equal("sanmo", await ChannelOfAsync());
        await pages.Get<TurnRunner>().RunAsync(new("msteams", "a:zhao", "a:zhao", false, new("29:demo-e1011", null, null), "帮助", true, null, "1", "zh", pages.Clock.GetUtcNow()), CancellationToken.None);
        Assert.Equal("msteams", await ChannelOfAsync());
        await pages.SayAsync(Other, WebChatPlace.PrivateOf(Other), "帮助");
        Assert.Equal("sanmo", await ChannelOfAsync());

        async Task<string> ChannelOfAsync() => FindAddress.Of(Recipient.OfMember(Other), roster, channels, await pages.Get<LastUsed>().FindAsync(Other))!.Channel;
    }

    [Theory, OnEveryStore]
    public async Task A_room_counts_what_somebody_has_not_read_and_keeps_a_few_hundred_messages(StoreKind kind)
    {
        await using var pages = await ChatPages.OpenAsync(stores, kind);
        for (var i = 1; i <= RoomMessages.Kept + 5; i++)
            await pages.Messages.AddAsync(Group, new(0, Secretary, default, i.ToString(CultureInfo.InvariantCulture), null));

        Assert.Equal("6", (await pages.ReadAsync(Other, Group))[0].Text);
        Assert.Equal(RoomMessages.Kept, (await pages.ReadAsync(Other, Group)).Count);
        await pages.Messages.MarkReadAsync(Group, Other);
        await pages.SayAsync(Secretary, Group, "还有一件事");
        Assert.Equal(1, await pages.Messages.CountUnreadAsync(Group, Other));
        Assert.Equal(0, await pages.Messages.CountUnreadAsync(Group, Secretary));
    }

    [Theory, OnEveryStore]
    public async Task A_room_is_greeted_once_by_whoever_comes_first(StoreKind kind)
    {
        await using var pages = await ChatPages.OpenAsync(stores, kind);
        var roster = await pages.Get<RosterCache>().GetAsync();
        var people = await Task.WhenAll(pages.PersonAsync(Secretary), pages.PersonAsync(Other));

        await Task.WhenAll(people.Select(person => pages.Get<Converse>().WelcomeAsync(person, RoomsOf.Member(person, roster, "zh")[0], "zh", CancellationToken.None)));

        Assert.Single(await pages.ReadAsync(Other, Group));
    }

    [Theory]
    [InlineData("@支部小助手 下次会议", "下次会议", true)]
    [InlineData("@支部小助手下次会议", "下次会议", true)]
    [InlineData("when is it, @Branch Assistant?", "when is it, ?", true)]
    [InlineData("@sanmo help", "help", true)]
    [InlineData("@bottle help", "@bottle help", false)]
    [InlineData("收到", "收到", false)]
    public void A_mention_is_found_and_taken_out(string text, string rest, bool mentioned) => Assert.Equal((rest, mentioned), ReadMention.In(text));

    [Fact]
    public async Task Only_those_of_a_branch_and_the_committee_are_in_its_group()
    {
        await using var pages = await ChatPages.OpenAsync(stores, StoreKind.Embedded);
        var roster = await pages.Get<RosterCache>().GetAsync();

        Assert.Equal(["group-branch-1", "private-m-1011"], RoomsOf.Member(await pages.PersonAsync(Other), roster, "zh").Select(room => room.Id));
        Assert.Equal(7, RoomsOf.Member(await pages.PersonAsync("m-1003"), roster, "zh").Count);
    }
}
