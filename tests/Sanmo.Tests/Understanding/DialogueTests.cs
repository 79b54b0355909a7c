using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Dialogue;

namespace Sanmo.Tests.Understanding;

public class DialogueTests
{
    private static readonly Slots Committee = new() { MeetingType = "committee", Start = At(2026, 12, 2, 15, 30), End = At(2026, 12, 2, 16, 30) };

    [Theory]
    [InlineData("对")]
    [InlineData("确认")]
    [InlineData("好的")]
    [InlineData("嗯，发吧")]
    [InlineData("没错！")]
    [InlineData("yes")]
    [InlineData("Yes, send it")]
    [InlineData("ok go ahead")]
    public void A_yes_confirms_what_was_echoed(string text) => Assert.Equal(AnswerKind.Confirmed, Answer(Confirm(), text).Kind);

    [Theory]
    [InlineData("取消")]
    [InlineData("算了")]
    [InlineData("不要了，取消吧")]
    [InlineData("never mind")]
    [InlineData("No, cancel it")]
    public void Dropping_words_drop_the_command(string text) => Assert.Equal(AnswerKind.Dropped, Answer(Confirm(), text).Kind);

    [Theory]
    [InlineData("不对")]
    [InlineData("不是")]
    [InlineData("no")]
    [InlineData("that's wrong")]
    public void A_bare_no_asks_for_what_instead(string text) => Assert.Equal(AnswerKind.Rejected, Answer(Confirm(), text).Kind);

    [Theory]
    [InlineData("不是，是下周四", 2026, 12, 3)]
    [InlineData("不对，周五", 2026, 11, 27)]
    [InlineData("改成12月9号", 2026, 12, 9)]
    [InlineData("no, make it Friday", 2026, 11, 27)]
    public void A_corrected_day_keeps_the_hour_and_the_length(string text, int year, int month, int day)
    {
        var answer = Answer(Confirm(), text);
        Assert.Equal(AnswerKind.Filled, answer.Kind);
        Assert.Equal(At(year, month, day, 15, 30), answer.Slots.Start);
        Assert.Equal(At(year, month, day, 16, 30), answer.Slots.End);
        Assert.Equal("committee", answer.Slots.MeetingType);
    }

    [Theory]
    [InlineData("下午四点吧")]
    [InlineData("不对，是16:00")]
    [InlineData("no, at 4pm")]
    public void A_corrected_hour_keeps_the_day(string text) => Assert.Equal(At(2026, 12, 2, 16, 0), Answer(Confirm(), text).Slots.Start);

    [Theory]
    [InlineData("周五", "date", "2026-11-27")]
    [InlineData("下周二", "date", "2026-12-01")]
    [InlineData("on Friday", "date", "2026-11-27")]
    public void A_day_answers_when(string text, string slot, string value)
    {
        var answer = Answer(new(Intent.MeetingCreate, new() { MeetingType = "group" }, SlotNames.Start, [], Said.Monday), text);
        Assert.Equal(AnswerKind.Filled, answer.Kind);
        Assert.Contains($"\"{slot}\":\"{value}\"", WriteSlots.AsJson(answer.Slots), StringComparison.Ordinal);
    }

    [Fact]
    public void An_hour_after_a_day_makes_the_moment()
    {
        var answer = Answer(new(Intent.MeetingCreate, new() { Date = new(2026, 11, 27), MeetingType = "group" }, SlotNames.Start, [], Said.Monday), "下午三点半");
        Assert.Equal(At(2026, 11, 27, 15, 30), answer.Slots.Start);
        Assert.Null(answer.Slots.Date);
    }

    [Theory]
    [InlineData("12号")]
    [InlineData("12")]
    [InlineData("ZG-012")]
    [InlineData("第十二项")]
    [InlineData("item twelve")]
    public void A_number_answers_which_item(string text) => Assert.Equal("12", Answer(Asking(Intent.RectSubmit, SlotNames.Item), text).Slots.Item);

    [Theory]
    [InlineData("家里有事", "家里有事")]
    [InlineData("因为要出差", "要出差")]
    [InlineData("I'm on a business trip", "on a business trip")]
    public void Free_words_answer_why(string text, string reason) => Assert.Equal(reason, Answer(Asking(Intent.LeaveRequest, SlotNames.Reason), text).Slots.Reason);

    [Fact]
    public void Whatever_is_said_is_the_notice_when_the_notice_is_asked_for() =>
        Assert.Equal("明天下午三点开支委会，请准时参加", Answer(Asking(Intent.NoticeBroadcast, SlotNames.Content), "明天下午三点开支委会，请准时参加").Slots.Content);

    [Theory]
    [InlineData("二支部", "branch-2")]
    [InlineData("2", "branch-2")]
    [InlineData("全部", "all")]
    [InlineData("the office branch", "branch-office")]
    public void A_branch_is_named_or_numbered(string text, string branch) =>
        Assert.Equal([branch], Answer(Asking(Intent.NoticeBroadcast, SlotNames.Branch), text).Slots.Branch!);

    [Theory]
    [InlineData("2")]
    [InlineData("第二个")]
    [InlineData("②")]
    [InlineData("12月3日")]
    [InlineData("the second one")]
    public void A_choice_is_taken_by_number_or_label(string text)
    {
        var pending = new PendingQuestion(Intent.MeetingDetails, Slots.Empty, SlotNames.WhichMeeting,
            [new("会议20", new() { MeetingId = "20" }), new("12月3日", new() { Date = new(2026, 12, 3) })], Said.Monday);
        var answer = Answer(pending, text);
        Assert.Equal(AnswerKind.Filled, answer.Kind);
        Assert.Equal(new DateOnly(2026, 12, 3), answer.Slots.Date);
    }

    [Fact]
    public void A_choice_between_readings_takes_its_intent()
    {
        var pending = new PendingQuestion(Intent.None, Slots.Empty, SlotNames.Confirmation, [new("查会议", Slots.Empty, Intent.MeetingNext), new("请假", Slots.Empty, Intent.LeaveRequest)], Said.Monday);
        Assert.Equal(Intent.LeaveRequest, Answer(pending, "2").Intent);
    }

    [Theory]
    [InlineData("谁还没回复收到", Intent.NoticeUnacked)]
    [InlineData("帮助", Intent.Help)]
    [InlineData("报名3号活动", Intent.VolSignup)]
    [InlineData("what's overdue", Intent.RectOverdue)]
    public void A_whole_command_takes_the_place_of_an_answer(string text, string intent)
    {
        var answer = Answer(Confirm(), text);
        Assert.Equal(AnswerKind.NewCommand, answer.Kind);
        Assert.Equal(intent, answer.Instead!.Intent);
    }

    [Fact]
    public void The_same_command_about_another_thing_is_a_new_one()
    {
        var pending = new PendingQuestion(Intent.RectExtend, new() { Item = "12" }, SlotNames.NewLimit, [], Said.Monday);
        Assert.Equal(AnswerKind.NewCommand, Answer(pending, "14号整改延期到12月15日").Kind);
        var same = Answer(pending, "延到12月15日");
        Assert.Equal(AnswerKind.Filled, same.Kind);
        Assert.Equal(new DateOnly(2026, 12, 15), same.Slots.Due);
        Assert.Equal("12", same.Slots.Item);
    }

    [Theory]
    [InlineData("哈哈哈")]
    [InlineData("今天天气真好")]
    [InlineData("lol")]
    public void Chatter_is_no_answer(string text) => Assert.Equal(AnswerKind.NotAnAnswer, Answer(Confirm(), text).Kind);

    [Theory]
    [InlineData("对")]
    [InlineData("确认发送")]
    [InlineData("yes")]
    [InlineData("send")]
    public void Without_a_question_a_yes_is_chatter(string text) => Assert.Equal(Intent.None, Said.InGroup(text).Intent is Intent.NoticeAck ? Intent.None : Said.InGroup(text).Intent);

    [Fact]
    public void Every_command_asks_for_what_it_lacks_in_order()
    {
        Assert.Equal(SlotNames.Item, Required.FirstMissing(Intent.RectExtend, Slots.Empty));
        Assert.Equal(SlotNames.NewLimit, Required.FirstMissing(Intent.RectExtend, new() { Item = "12" }));
        Assert.Null(Required.FirstMissing(Intent.RectVerify, new() { Item = "12", Decision = "pass" }));
        Assert.Equal(SlotNames.Reason, Required.FirstMissing(Intent.RectVerify, new() { Item = "12", Decision = "return" }));
    }

    private static Answer Answer(PendingQuestion pending, string text) => Said.InAnswerTo(pending, text);

    private static PendingQuestion Confirm() => new(Intent.MeetingCreate, Committee, SlotNames.Confirmation, [], Said.Monday);

    private static PendingQuestion Asking(string intent, string slot) => new(intent, Slots.Empty, slot, [], Said.Monday);

    private static DateTimeOffset At(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, TimeSpan.FromHours(8));
}
