using Sanmo.Bot.Understanding;
using Sanmo.Core.Meetings;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>Monday 23 November 2026, nine in the morning.</summary>
public sealed class SeriesStories(Stores stores)
{
    private const string Secretary = "user-id-0";
    private const string Group = "19:group-1@thread.v2";

    [Theory, OnEveryStore]
    public async Task A_rule_makes_the_meetings_of_half_a_year_and_a_holiday_moves_one_within_the_week(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var preview = await institute.SayAsync(Secretary, "每月第一个工作日下午3点支委会");
        Assert.Contains("每月第一个工作日 15:00", preview, StringComparison.Ordinal);
        Assert.Contains("12月1日（周二）", preview, StringComparison.Ordinal);
        Assert.Contains("2 | 1月4日（周一） | 1月1日（周五）是休息日，移到这天", preview, StringComparison.Ordinal);
        Assert.Empty(await SeriesAsync(institute));

        Assert.Contains("✔ 已安排 一支部支委会：每月第一个工作日 15:00，先排 6 次", await institute.SayAsync(Secretary, "确认"), StringComparison.Ordinal);
        var series = await SeriesAsync(institute);
        Assert.Equal(6, series.Count);
        Assert.Equal(new DateOnly(2027, 1, 1), series[1].Occurrence);
        Assert.Equal(new DateTime(2027, 1, 4, 15, 0, 0), series[1].Start.ToOffset(TimeSpan.FromHours(8)).DateTime);

        await institute.TurnClockToAsync("2026-11-23T09:05:00+08:00");
        Assert.Single(institute.Platform.InGroup(Group), arrival => arrival.Text.Contains("支委会 12月1日", StringComparison.Ordinal));
        Assert.DoesNotContain(institute.Platform.InGroup(Group), arrival => arrival.Text.Contains("支委会 1月4日", StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task One_is_moved_alone_or_with_all_later_ones(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var series = await MakeAsync(institute, "每周五下午4点党小组会", "29:demo-e1013");

        var preview = await institute.SayAsync("29:demo-e1013", $"{series[1].Work} 改到下午5点");
        Assert.Contains("只这一次", preview, StringComparison.Ordinal);
        Assert.Contains("[这次和以后各次]", preview, StringComparison.Ordinal);
        await institute.PressAsync("29:demo-e1013", "confirm");
        Assert.Equal([16, 17, 16], (await SeriesAsync(institute)).Take(3).Select(Hour));

        await institute.SayAsync("29:demo-e1013", $"{series[2].Work} 改到下午3点");
        Assert.Contains("这次和以后各次", await PressWholeAsync(institute, "29:demo-e1013", Intent.MeetingReschedule, series[2], new() { ["newDate"] = series[2].Start.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ["newTime"] = "15:00" }), StringComparison.Ordinal);
        Assert.Contains("一并处理", await institute.PressAsync("29:demo-e1013", "confirm"), StringComparison.Ordinal);
        var hours = (await SeriesAsync(institute)).Select(Hour).ToList();
        Assert.Equal([16, 17], hours.Take(2));
        Assert.All(hours.Skip(2), hour => Assert.Equal(15, hour));
    }

    [Theory, OnEveryStore]
    public async Task A_series_that_was_cancelled_is_not_continued_and_one_that_was_not_is(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var ended = await MakeAsync(institute, "每月5号下午2点主题党日");
        var kept = await MakeAsync(institute, "每月第一个工作日下午3点支委会");

        Assert.Contains("这次和以后各次", await PressWholeAsync(institute, Secretary, Intent.MeetingCancel, ended[0], []), StringComparison.Ordinal);
        await institute.PressAsync(Secretary, "confirm");
        institute.Clock.Advance(TimeSpan.FromDays(62));
        Assert.Equal(2, await institute.Get<ExtendSeries>().RunAsync(institute.Now));
        Assert.Equal(0, await institute.Get<ExtendSeries>().RunAsync(institute.Now));

        var all = await SeriesAsync(institute);
        Assert.All(all.Where(meeting => meeting.Series == ended[0].Number), meeting => Assert.Equal(MeetingState.Cancelled, meeting.State));
        Assert.Equal(kept.Count + 2, all.Count(meeting => meeting.Series == kept[0].Number));
    }

    [Theory, OnEveryStore]
    public async Task The_same_in_English(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        await institute.SayAsync(Secretary, "switch to English");

        var preview = await institute.SayAsync(Secretary, "committee meeting every Friday at 4 pm");
        Assert.Contains("every Friday 16:00", preview, StringComparison.Ordinal);
        Assert.Contains("Fri 27 Nov", preview, StringComparison.Ordinal);
        Assert.Contains("12 to begin with", await institute.SayAsync(Secretary, "yes"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task The_table_counts_what_was_held_and_an_exemption_with_its_reason_is_kept_and_ended(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var table = await institute.SayAsync(Secretary, "三会一课");
        Assert.Contains("2026年第4季度", table, StringComparison.Ordinal);
        Assert.Contains("第4季度 | 支部党员大会 | 已开 1 次", table, StringComparison.Ordinal);
        Assert.DoesNotContain("违", table, StringComparison.Ordinal);
        Assert.Contains("已记录", await institute.SayAsync(Secretary, "免开 党课 本季度：全体在外驻场"), StringComparison.Ordinal);
        Assert.Contains("免开（全体在外驻场）", await institute.SayAsync(Secretary, "三会一课"), StringComparison.Ordinal);
        Assert.Contains("6 个支部", await institute.SayAsync("29:demo-e1003", "三会一课"), StringComparison.Ordinal);
        Assert.Contains("支部书记", await institute.SayAsync("29:zoe", "免开 党课 本季度：全体在外驻场"), StringComparison.Ordinal);
        Assert.Contains("恢复", await institute.SayAsync(Secretary, "恢复 党课"), StringComparison.Ordinal);
        Assert.DoesNotContain("免开（", await institute.SayAsync(Secretary, "三会一课"), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Meeting>> MakeAsync(Institute institute, string line, string account = Secretary)
    {
        var known = (await SeriesAsync(institute)).Select(meeting => meeting.Number).ToHashSet();
        var preview = await institute.SayAsync(account, line);
        var done = await institute.PressAsync(account, "confirm");
        Assert.True(done.Contains('✔', StringComparison.Ordinal), $"{preview}\n---\n{done}");
        return [.. (await SeriesAsync(institute)).Where(meeting => !known.Contains(meeting.Number))];
    }

    private static Task<string> PressWholeAsync(Institute institute, string account, string action, Meeting meeting, Dictionary<string, string> values) =>
        institute.HearAsync(account, "", null, mentioned: false, new(action, meeting.Work.ToString(), null, null, "card-1", new Dictionary<string, string>(values) { ["scope"] = "series" }));

    private static async Task<IReadOnlyList<Meeting>> SeriesAsync(Institute institute) =>
        [.. (await institute.Works.Meetings.ListAllAsync()).Select(kept => kept.Value).Where(meeting => meeting.Series is not null).OrderBy(meeting => meeting.Occurrence)];

    private static int Hour(Meeting meeting) => meeting.Start.ToOffset(TimeSpan.FromHours(8)).Hour;
}
