using Sanmo.Bot.Channels;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Meetings;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>One message in a group for one thing: it changes in place, wherever the change came from.</summary>
public sealed class CardStories(Stores stores)
{
    private const string Secretary = "user-id-0";
    private const string Group = "19:group-1@thread.v2";
    private static readonly Scope _branch = Scope.Of("branch-1");

    [Theory, OnEveryStore]
    public async Task The_notice_in_the_group_counts_who_confirms_in_private(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var notice = await SendAsync(institute);
        Assert.Contains("0/7", Shown(institute), StringComparison.Ordinal);

        await institute.PressAsync("29:zoe", Intent.NoticeAck, notice);
        await institute.WorkAsync();
        Assert.Contains("0/7", Shown(institute), StringComparison.Ordinal);
        await LaterAsync(institute, 2);

        Assert.Contains("1/7", Shown(institute), StringComparison.Ordinal);
        Assert.Single(institute.Platform.InGroup(Group));
    }

    [Theory, OnEveryStore]
    public async Task Several_changes_of_a_moment_are_one_edit_and_none_is_none(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var notice = await SendAsync(institute);
        await LaterAsync(institute, 5);
        Assert.Empty(institute.Platform.Edits);

        foreach (var account in new[] { "29:zoe", "29:demo-e1011", "29:demo-e1012" })
            await institute.PressAsync(account, Intent.NoticeAck, notice);
        await LaterAsync(institute, 2);
        Assert.Contains("3/7", Assert.Single(institute.Platform.Edits).Text, StringComparison.Ordinal);

        await institute.PressAsync("29:zoe", Intent.NoticeAck, notice);
        await LaterAsync(institute, 60);
        Assert.Single(institute.Platform.Edits);
    }

    [Theory, OnEveryStore]
    public async Task A_change_while_an_edit_is_under_way_is_shown_afterwards(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var notice = await SendAsync(institute);
        await LaterAsync(institute, 5);
        await institute.PressAsync("29:zoe", Intent.NoticeAck, notice);
        institute.Clock.Advance(TimeSpan.FromSeconds(2));
        var cards = institute.Get<PostedCards>();
        var taken = Assert.Single(await cards.ClaimAsync(_branch, institute.Now, 10));
        Assert.Empty(await cards.ClaimAsync(_branch, institute.Now, 10));

        await institute.PressAsync("29:demo-e1011", Intent.NoticeAck, notice);
        await cards.EndAsync(taken, institute.Now);
        await LaterAsync(institute, 2);

        Assert.Contains("2/7", Shown(institute), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task An_editor_that_dies_leaves_the_edit_to_another_one(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var notice = await SendAsync(institute);
        await LaterAsync(institute, 5);
        await institute.PressAsync("29:zoe", Intent.NoticeAck, notice);
        institute.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Single(await institute.Get<PostedCards>().ClaimAsync(_branch, institute.Now, 10));

        await LaterAsync(institute, 5);
        Assert.Contains("0/7", Shown(institute), StringComparison.Ordinal);
        await LaterAsync(institute, 120);

        Assert.Contains("1/7", Shown(institute), StringComparison.Ordinal);
    }

    [Theory]
    [OnEveryStore("RetryLater")]
    [OnEveryStore("Doubtful")]
    public async Task A_platform_that_is_busy_or_silent_is_asked_again(StoreKind kind, string outcome)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var notice = await SendAsync(institute);
        await LaterAsync(institute, 5);
        await institute.PressAsync("29:zoe", Intent.NoticeAck, notice);
        institute.Platform.Troubles.Enqueue(new(Enum.Parse<SendOutcome>(outcome), RetryAt: outcome == "RetryLater" ? institute.Now.AddSeconds(40) : null));

        await LaterAsync(institute, 10);
        Assert.Contains("0/7", Shown(institute), StringComparison.Ordinal);
        await LaterAsync(institute, 31);

        Assert.Contains("1/7", Shown(institute), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_card_that_somebody_deleted_is_not_followed_any_more(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var notice = await SendAsync(institute);
        institute.Platform.Delete(Group, "1");

        await institute.PressAsync("29:zoe", Intent.NoticeAck, notice);
        await LaterAsync(institute, 5);

        Assert.Empty(await institute.Get<PostedCards>().ListAsync(_branch, notice));
        Assert.Empty(institute.Platform.Edits);
        Assert.Single(institute.Platform.InGroup(Group));
    }

    [Theory, OnEveryStore]
    public async Task A_meeting_is_announced_by_its_card_which_shows_where_it_is_and_that_it_is_cancelled(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var meeting = Meeting(institute);
        Assert.True(await institute.Works.Meetings.SaveAsync(null, meeting, new Act("m-1007", "meeting.create")));
        await institute.WorkAsync();
        var announced = Assert.Single(institute.Platform.InGroup(Group), arrival => arrival.Text.Contains("碰头会", StringComparison.Ordinal)).Text;
        Assert.Contains("11月26日", announced, StringComparison.Ordinal);
        Assert.Contains("[请假]", announced, StringComparison.Ordinal);

        await institute.Works.Meetings.ChangeAsync(meeting.Number, old => old with { Place = "三楼" }, new Act("m-1007", "meeting.reschedule"));
        await LaterAsync(institute, 2);
        Assert.Contains("三楼", Shown(institute, "碰头会"), StringComparison.Ordinal);

        await institute.Works.Meetings.ChangeAsync(meeting.Number, old => old with { State = MeetingState.Cancelled }, new Act("m-1007", "meeting.cancel"));
        await LaterAsync(institute, 2);
        Assert.Contains("已取消", Shown(institute, "碰头会"), StringComparison.Ordinal);
        Assert.DoesNotContain("[请假]", Shown(institute, "碰头会"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task An_activity_in_the_group_can_be_joined_there_and_counts_who_signs_up_in_private(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, "2026-11-23T08:00:00+08:00");
        await institute.TurnClockToAsync("2026-11-25T12:00:00+08:00");
        var row = (await institute.DeliveriesAsync()).First(row => row is { Work.Kind: WorkKind.VolunteerActivity, Stage: Stage.Announced or Stage.PlacesLeft, State: DeliveryState.Sent } && row.Recipient == Recipient.OfGroup("msteams", Group));
        var activity = (await institute.Works.Activities.FindAsync(row.Work.Number))!.Value;
        Assert.Contains("[报名]", Shown(institute, activity.Title), StringComparison.Ordinal);
        var taken = activity.Participants.Count();

        var newcomer = (await institute.RosterAsync()).InBranch("branch-1").Where(member => activity.SignUps.All(signUp => signUp.Member != member.Id)).SelectMany(member => member.Accounts).First(account => account is { Channel: "msteams", Id: not "" });

        await institute.PressAsync(newcomer.Id, Intent.VolSignup, activity.Work.ToString());
        await LaterAsync(institute, 2);

        Assert.Contains($"{taken + 1}/{activity.Capacity}", Shown(institute, activity.Title), StringComparison.Ordinal);
    }

    private static Meeting Meeting(Institute institute) => new(
        900, "branch-1", MeetingType.Committee, "碰头会", null, new(2026, 11, 26, 15, 0, 0, TimeSpan.FromHours(8)), new(2026, 11, 26, 16, 0, 0, TimeSpan.FromHours(8)), "二楼", false, "m-1007", null, ["m-1010"], [], MeetingState.Planned, 1, institute.Now);

    private static string Shown(Institute institute, string about = "开会") => Assert.Single(institute.Platform.Showing(Group), message => message.Text.Contains(about, StringComparison.Ordinal)).Text;

    private static Task LaterAsync(Institute institute, int seconds) => institute.TurnClockToAsync(institute.Now.AddSeconds(seconds).ToString("O"));

    private static async Task<string> SendAsync(Institute institute)
    {
        await institute.SayAsync(Secretary, "通知一支部：明天下午3点开会");
        await institute.PressAsync(Secretary, "confirm");
        await institute.UndoTimePassesAsync();
        return (await institute.DeliveriesAsync()).Single(row => row.Content == Content.Notice).Work.ToString();
    }
}
