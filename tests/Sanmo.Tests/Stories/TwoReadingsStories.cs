using Sanmo.Bot.Conversation;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>What can be read in two ways becomes two buttons.</summary>
public sealed class TwoReadingsStories(Stores stores)
{
    private const string Secretary = "user-id-0";
    private const string Group = "19:group-1@thread.v2";
    private const string AfterMidnight = "2026-11-25T00:30:00+08:00";

    [Theory, OnEveryStore]
    public async Task A_meeting_called_by_a_number_that_may_be_a_day_is_asked_about_and_a_button_settles_it(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var asked = await institute.SayAsync(Secretary, "20号会议详情");
        Assert.Contains("“20号会议”是指编号，还是日期？", asked, StringComparison.Ordinal);
        Assert.Contains("[会议 M20]\n[12月20日（周日）]", asked, StringComparison.Ordinal);

        var answered = await institute.PressAsync(Secretary, "choose", "1");
        Assert.DoesNotContain("还是日期", answered, StringComparison.Ordinal);
        Assert.NotEqual("", answered);
        Assert.Contains("已经处理过", await institute.PressAsync(Secretary, "choose", "1"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task The_number_and_the_day_lead_to_different_answers(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Secretary, "3号会议详情");
        var byNumber = await institute.SayAsync(Secretary, "1");
        await institute.SayAsync(Secretary, "3号会议详情");
        var byDay = await institute.SayAsync(Secretary, "第二个");

        Assert.Contains("M3", byNumber, StringComparison.Ordinal);
        Assert.DoesNotContain("M3", byDay, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task An_activity_called_by_its_number_is_not_asked_about_where_nothing_is_on_that_day(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var free = (await institute.Works.Activities.ListAllAsync()).Select(kept => kept.Value).First(activity => activity.Number <= 28);
        var busyDays = (await institute.Works.Activities.ListAllAsync()).Select(kept => DateOnly.FromDateTime(kept.Value.Start.DateTime)).ToList();
        var day = new DateOnly(2026, free.Number < 23 ? 12 : 11, free.Number);

        var said = await institute.SayAsync(Secretary, $"{free.Number}号活动都谁报名了");

        Assert.Equal(busyDays.Contains(day), said.Contains("还是日期", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task Just_past_midnight_tomorrow_may_be_either_day_and_the_words_of_a_button_settle_it(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, AfterMidnight);

        var asked = await institute.SayAsync(Secretary, "明天有什么安排");
        Assert.Contains("刚过零点", asked, StringComparison.Ordinal);
        Assert.Contains("[11月26日（周四）]\n[11月25日（周三）]", asked, StringComparison.Ordinal);

        var answered = await institute.SayAsync(Secretary, "11月25日（周三）");
        Assert.DoesNotContain("刚过零点", answered, StringComparison.Ordinal);
        Assert.Contains("11月25日", answered, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task In_the_morning_tomorrow_is_tomorrow(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.DoesNotContain("零点", await institute.SayAsync(Secretary, "明天有什么安排"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_weekday_that_is_not_that_dates_is_asked_about(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var asked = await institute.SayAsync(Secretary, "12月4日周四早上8点通知一支部：带党徽");
        Assert.Contains("日期和星期对不上", asked, StringComparison.Ordinal);
        Assert.Contains("[12月4日（周五） 08:00]", asked, StringComparison.Ordinal);

        var preview = await institute.SayAsync(Secretary, "1");
        Assert.Contains("12月4日（周五） 08:00", preview, StringComparison.Ordinal);
        Assert.Contains("带党徽", preview, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_time_that_is_past_is_asked_about_and_nothing_goes_out(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var asked = await institute.SayAsync(Secretary, "今天早上8点通知一支部：带党徽");
        await institute.WorkAsync();
        Assert.Contains("已经过去了", asked, StringComparison.Ordinal);
        Assert.Contains("[11月24日（周二） 08:00]\n[取消]", asked, StringComparison.Ordinal);
        Assert.Empty(institute.Platform.Arrivals);

        Assert.Contains("11月24日（周二） 09:30", await institute.SayAsync(Secretary, "明早9点半"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Dates_inside_a_notice_are_nobodys_question(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, AfterMidnight);

        Assert.Contains("12月4日周四", await institute.SayAsync(Secretary, "通知一支部：明天和12月4日周四交材料，20号会议照常"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task English_is_asked_in_english_and_a_bare_number_is_answered_in_english(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind, AfterMidnight);

        var asked = await institute.SayAsync("29:zoe", "what do I have tomorrow?");
        Assert.Contains("just past midnight", asked, StringComparison.Ordinal);
        Assert.Contains("Thu", asked, StringComparison.Ordinal);

        Assert.Contains("Your schedule", await institute.SayAsync("29:zoe", "2"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_button_of_an_earlier_question_settles_nothing(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.HearAsync(Secretary, "20号会议详情", null, mentioned: true, press: null, id: "first");
        await institute.SayAsync(Secretary, "20号会议详情");

        var press = new Press("choose", "1", null, "first", "card-1", new Dictionary<string, string>());
        Assert.Contains("已经处理过", await institute.HearAsync(Secretary, "", null, mentioned: false, press), StringComparison.Ordinal);
        Assert.DoesNotContain("已经处理过", await institute.SayAsync(Secretary, "1"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Nobody_else_in_the_group_can_answer_for_the_asker(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayInGroupAsync(Secretary, Group, "20号会议详情");

        Assert.Contains("已经处理过", await institute.PressAsync("29:zoe", "choose", "1", Group), StringComparison.Ordinal);
        Assert.Equal("", await institute.SayInGroupAsync("29:zoe", Group, "1", mention: false));
    }

    [Theory, OnEveryStore]
    public async Task A_meeting_for_an_hour_that_is_over_is_asked_about_and_a_new_hour_can_be_said(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var asked = await institute.SayAsync(Secretary, "今天上午8点开支委会");
        Assert.Contains("[11月24日（周二） 08:00]\n[取消]", asked, StringComparison.Ordinal);

        var echoed = await institute.SayAsync(Secretary, "今天下午4点");
        Assert.Contains("11月23日（周一） 16:00", echoed, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_day_that_does_not_exist_is_asked_about(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var asked = await institute.SayAsync(Secretary, "2月30日下午三点开党员大会");
        Assert.Contains("没有“2月30日", asked, StringComparison.Ordinal);
        Assert.Contains("[2027年2月28日（周日） 15:00]\n[取消]", asked, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_date_just_gone_by_is_not_silently_next_years(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var asked = await institute.SayAsync(Secretary, "11月20日下午三点开支委会");
        Assert.Contains("已经过去了", asked, StringComparison.Ordinal);
        Assert.Contains("[2027年11月20日（周六） 15:00]", asked, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_last_numeral_goes_to_the_weekday_or_to_the_branch(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var asked = await institute.SayAsync(Secretary, "下周一支部下午三点开支委会");
        Assert.Contains("两种理解", asked, StringComparison.Ordinal);
        Assert.Contains("[11月30日（周一） 15:00]\n[第一党支部", asked, StringComparison.Ordinal);
    }
}
