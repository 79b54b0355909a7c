using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>What somebody says while a question is open.</summary>
public sealed class AnsweringStories(Stores stores)
{
    private const string Secretary = "user-id-0";
    private const string Group = "19:group-1@thread.v2";

    [Theory, OnEveryStore]
    public async Task What_is_missing_is_asked_for_one_thing_at_a_time(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Equal("要通知什么内容？", await institute.SayAsync("29:demo-e1003", "发个通知"));
        Assert.StartsWith("发给哪个支部？", await institute.SayAsync("29:demo-e1003", "明天停电"), StringComparison.Ordinal);
        var preview = await institute.SayAsync("29:demo-e1003", "二支部");
        Assert.Contains("明天停电", preview, StringComparison.Ordinal);
        Assert.Contains("1 个群", preview, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_correction_changes_the_pending_command_and_keeps_the_rest(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Secretary, "周三下午3点通知一支部：带党徽");

        var moved = await institute.SayAsync(Secretary, "不是，是下周");
        Assert.Contains("12月2日（周三） 15:00", moved, StringComparison.Ordinal);
        Assert.Contains("带党徽", moved, StringComparison.Ordinal);

        Assert.Contains("11月27日（周五） 15:00", await institute.SayAsync(Secretary, "周五"), StringComparison.Ordinal);
        Assert.Contains("12月12日（周六） 15:00", await institute.SayAsync(Secretary, "不对，12号"), StringComparison.Ordinal);
        Assert.Contains("12月12日（周六） 16:30", await institute.SayAsync(Secretary, "改成下午四点半"), StringComparison.Ordinal);
        Assert.Contains("12月12日（周六） 16:30", await institute.SayAsync(Secretary, "对"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_bare_no_asks_what_instead_and_the_next_line_is_the_correction(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Secretary, "tell branch 1 at 3pm on Wednesday: bring your badge");

        Assert.Contains("what", await institute.SayAsync(Secretary, "no, that's wrong"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Fri", await institute.SayAsync(Secretary, "make it Friday"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Silence_lets_a_question_expire_and_a_late_yes_does_nothing(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Secretary, "通知一支部：明天开会");
        institute.Clock.Advance(TimeSpan.FromMinutes(11));

        await institute.SayAsync(Secretary, "对");
        await institute.WorkAsync();
        Assert.DoesNotContain(institute.Platform.InGroup(Group), arrival => arrival.Text.Contains("明天开会", StringComparison.Ordinal));
        Assert.Contains("已经处理过", await institute.PressAsync(Secretary, "confirm"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_whole_new_command_takes_the_place_of_the_answer(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Secretary, "通知一支部：明天开会");

        Assert.Contains("您的安排", await institute.SayAsync(Secretary, "我这周有什么安排"), StringComparison.Ordinal);
        await institute.SayAsync(Secretary, "确认");
        await institute.WorkAsync();
        Assert.DoesNotContain(institute.Platform.InGroup(Group), arrival => arrival.Text.Contains("明天开会", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task A_day_number_that_answers_which_meeting_is_asked_about(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.StartsWith("哪个会议？", await institute.SayAsync(Secretary, "会议在哪开"), StringComparison.Ordinal);
        var asked = await institute.SayAsync(Secretary, "12号");
        Assert.Contains("[12月12日（周六）]\n[会议 M12]", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("还是日期", await institute.SayAsync(Secretary, "2"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_number_in_the_answer_does_not_change_the_language(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.StartsWith("哪一项整改？", await institute.SayAsync(Secretary, "整改到哪一步了"), StringComparison.Ordinal);
        Assert.Contains("整改", await institute.SayAsync(Secretary, "ZG-001"), StringComparison.Ordinal);
    }
}
