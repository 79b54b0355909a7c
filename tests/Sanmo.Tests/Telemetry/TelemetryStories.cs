using System.Globalization;
using System.Text.RegularExpressions;
using Sanmo.Bot.Channels;
using Sanmo.Bot.Understanding;
using Sanmo.Tests.State.Fixtures;
using Sanmo.Tests.Stories;

namespace Sanmo.Tests.Telemetry;

/// <summary>A day of the institute, as it looks to whoever reads logs, figures and traces.</summary>
public sealed partial class TelemetryStories(Stores stores)
{
    private const string Secretary = "user-id-0", NoticeText = "请各位周五前交学习心得，联系人王海燕", Question = "我这周有什么安排，会议室钥匙在李建国那里";

    [Theory, OnEveryStore]
    public async Task Logs_at_debug_hold_no_name_no_words_and_no_secret(StoreKind kind)
    {
        using var logs = new HeardLogs();
        await using var institute = await Institute.OpenOverAsync(await stores.OpenAsync(kind), logs: logs);

        var secrets = await LiveADayAsync(institute);

        Assert.NotEmpty(logs.Lines);
        var roster = await institute.RosterAsync();
        string[] personal = [.. roster.Members.SelectMany(member => new[] { member.Name, member.NameEn }).OfType<string>(), NoticeText, "学习心得", "会议室钥匙", "发烧", .. secrets];
        Assert.All(logs.Lines, line => Assert.DoesNotContain(personal, one => line.Contains(one, StringComparison.Ordinal)));
    }

    [Theory, OnEveryStore]
    public async Task Figures_count_what_happens_under_a_few_plain_words(StoreKind kind)
    {
        using var heard = new HeardFigures();
        await using var institute = await Institute.OpenAsync(stores, kind);

        await LiveADayAsync(institute);

        Assert.Contains(heard.Of("sanmo.understanding"), figure => figure.Tags["intent"] == Intent.ScheduleQuery && figure.Tags["outcome"] == "Do");
        Assert.Contains(heard.Of("sanmo.understanding"), figure => figure.Tags["intent"] == "none" && figure.Tags["by"] == "button");
        Assert.Contains(heard.Of("sanmo.turn.duration"), figure => figure.Tags["outcome"] == "answered");
        Assert.Contains(heard.Of("sanmo.reminders.released"), figure => figure.Value > 0);
        Assert.Contains(heard.Of("sanmo.deliveries"), figure => figure.Tags["state"] == "Sent");
        Assert.Contains(heard.Of("sanmo.deliveries"), figure => figure.Tags["state"] == "Failed");
        Assert.Contains(heard.Of("sanmo.delivery.lateness"), figure => figure.Value >= 0);
        Assert.Contains(heard.Of("sanmo.state.duration"), figure => figure.Tags["operation"] == "save");
        // Labels are words of the program: no name, no text, no id of a person or a chat.
        var labels = heard.Figures.SelectMany(figure => figure.Tags.Values).Concat(heard.Traces.SelectMany(trace => trace.TagObjects.Select(tag => Convert.ToString(tag.Value, CultureInfo.InvariantCulture)))).Distinct().ToList();
        Assert.All(labels, label => Assert.Matches(PlainWord(), label!));
        Assert.DoesNotContain(labels, label => MemberId().IsMatch(label!));
        Assert.Contains(heard.Traces, trace => trace.OperationName == "turn");
        Assert.Contains(heard.Traces, trace => trace.OperationName == "deliver");
        Assert.Contains(heard.Traces, trace => trace.OperationName == "release");
    }

    /// <returns>Secrets that were given out.</returns>
    private static async Task<IReadOnlyList<string>> LiveADayAsync(Institute institute)
    {
        await institute.SayAsync(Secretary, Question);
        await institute.SayAsync("29:demo-e1011", "明天的会请假，发烧了");
        await institute.SayAsync("29:stranger", "绑定账号 张伟 E1012");
        await institute.PressAsync(Secretary, "no-such-action <张伟>");
        await institute.SayAsync(Secretary, $"通知一支部：{NoticeText}");
        await institute.PressAsync(Secretary, "confirm");
        institute.Platform.Troubles.Enqueue(new SendResult(SendOutcome.Refused, Reason: "403 Forbidden"));
        institute.Platform.Troubles.Enqueue(new SendResult(SendOutcome.Unreachable, Reason: "BotNotInConversationRoster"));
        await institute.TurnClockToAsync("2026-11-24T10:00:00+08:00");
        return [];
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]*$")]
    private static partial Regex PlainWord();

    [GeneratedRegex("^(m-)?[0-9]{3,}|^29:|^E[0-9]")]
    private static partial Regex MemberId();
}
