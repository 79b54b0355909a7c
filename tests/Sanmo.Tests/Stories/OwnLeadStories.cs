using Sanmo.Core.Assignments;
using Sanmo.Core.Audit;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>"Remind me one day before and two hours before." Monday 23 November 2026, nine in the morning.</summary>
public sealed class OwnLeadStories(Stores stores)
{
    private const string Secretary = "user-id-0";
    private const string Zoe = "29:zoe";
    private const string Wu = "29:demo-e1012";
    private const string Feng = "29:demo-e1014";

    [Theory, OnEveryStore]
    public async Task A_member_hears_of_a_meeting_at_own_distances_and_everybody_else_as_usual(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var said = await institute.SayAsync(Zoe, "提前一天和两小时提醒我");
        Assert.Contains("提前 1 天、2 小时提醒您", said, StringComparison.Ordinal);
        Assert.Contains("[恢复默认提醒]", said, StringComparison.Ordinal);
        Assert.Contains("提前 1 天、2 小时", await institute.SayAsync(Zoe, "提醒设置"), StringComparison.Ordinal);
        var meeting = await MeetingStories.CreateAsync(institute, "周四下午3点开党员大会");

        await institute.TurnClockToAsync("2026-11-26T13:02:00+08:00");
        Assert.Contains("您设了这个提前量", await institute.SayAsync(Zoe, "为什么提醒我"), StringComparison.Ordinal);
        await institute.TurnClockToAsync("2026-11-26T15:05:00+08:00");

        Assert.Equal(["11-25 15:00", "11-26 13:00"], await HeardAsync(institute, "m-1010", meeting.Work.ToString()));
        Assert.Equal(["11-25 16:00", "11-26 14:00"], await HeardAsync(institute, "m-1014", meeting.Work.ToString()));
        Assert.Contains(institute.Platform.To(Zoe), one => one.Text.Contains("党员大会", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task A_deadline_is_told_once_more_and_never_less_and_as_usual_is_as_before(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Wu, "remind me two days before and three hours before");
        await GiveAsync(institute, "m-1012", 900);
        await GiveAsync(institute, "m-1014", 901);

        await institute.TurnClockToAsync("2026-12-04T09:00:00+08:00");
        var usual = await HeardAsync(institute, "m-1014", "RW-901");
        Assert.Equal([.. usual, "12-02 08:45"], (await HeardAsync(institute, "m-1012", "RW-900")).OrderBy(at => at == "12-02 08:45"));

        Assert.Contains("Back to the usual", await institute.SayAsync(Wu, "remind me as usual"), StringComparison.Ordinal);
        Assert.DoesNotContain("before", await institute.SayAsync(Wu, "reminder settings"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_meeting_moved_or_called_off_after_the_word_was_planned_is_not_spoken_of(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Zoe, "提前两小时提醒我");
        var meeting = await MeetingStories.CreateAsync(institute, "周四下午3点开党员大会");
        await institute.TurnClockToAsync("2026-11-26T12:50:00+08:00");
        await institute.SayAsync(Secretary, $"取消 {meeting.Work}");
        await institute.PressAsync(Secretary, "confirm");

        await institute.TurnClockToAsync("2026-11-26T14:00:00+08:00");

        Assert.Empty(await HeardAsync(institute, "m-1010", meeting.Work.ToString()));
    }

    [Theory, OnEveryStore("提前一天、半天、两小时和十分钟提醒我"), OnEveryStore("提前两分钟提醒我"), OnEveryStore("提前30天提醒我")]
    public async Task Too_many_or_too_far_is_said_with_what_goes(StoreKind kind, string line)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("5 分钟到 14 天", await institute.SayAsync(Feng, line), StringComparison.Ordinal);
        Assert.DoesNotContain("提前", await institute.SayAsync(Feng, "提醒设置"), StringComparison.Ordinal);
    }

    private static async Task GiveAsync(Institute institute, string member, int number) =>
        Assert.True(await institute.Works.Assignments.SaveAsync(null, new(number, "branch-1", $"材料{number}", null, [member], false, new(2026, 12, 4), [], AssignmentState.Open, null, "m-1007", 1, institute.Now), new Act("m-1007", "task.assign")));

    /// <summary>When a member was reminded of it.</summary>
    private static async Task<IEnumerable<string>> HeardAsync(Institute institute, string member, string work) =>
        (await institute.DeliveriesAsync()).Where(row => row.Recipient.Member == member && row.Work.ToString() == work && row is { State: Core.Outgoing.DeliveryState.Sent, Content: Core.Outgoing.Content.Reminder })
            .Select(row => row.Due.ToOffset(TimeSpan.FromHours(8)).ToString("MM-dd HH:mm", null)).Order();
}
