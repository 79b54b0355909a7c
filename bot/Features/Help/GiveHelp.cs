using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;

namespace Sanmo.Bot.Features.Help;

/// <summary>What this reader can ask, by role, with words that work.</summary>
internal static class GiveHelp
{
    private static readonly string[] _everybody = [Intent.ScheduleQuery, Intent.TaskMine, Intent.MeetingNext, Intent.LeaveRequest, Intent.RectDetails, Intent.RectOverdue, Intent.VolList, Intent.VolSignup, Intent.NoticeAck, Intent.ReminderSnooze, Intent.LanguageSwitch];
    private static readonly string[] _leading = [Intent.MeetingCreate, Intent.MeetingReschedule, Intent.NoticeBroadcast, Intent.NoticeUnacked, Intent.NudgeSend, NoticeOrders.List, OfficeOrders.History, OfficeOrders.HandOver, Intent.GroupBind];

    public static Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = HelpWords.In(ask.Language);
        if (ask.Member is not { } member)
            return Task.FromResult(new Answer(Members.InviteToLink.In(ask.Language, ask.Place.IsGroup)));
        if (ask.Slots.Topic is { } topic && words.Example(topic) is { } example)
            return Task.FromResult(Answer.Of(words.SayThis(example)));
        var leading = _leading.Where(intent => Permission.Of(intent, member) != Reach.None).ToList();
        var blocks = new List<Block> { new Lines([.. _everybody.Select(intent => Row(intent, words))]) };
        if (leading.Count > 0)
            blocks.AddRange([new Paragraph(words.ForSecretaries, Strong: true), new Lines([.. leading.Select(intent => Row(intent, words))])]);
        return Task.FromResult(new Answer(new(words.Title(member.NameIn(ask.Language)), words.Title(member.NameIn(ask.Language)), Blocks: blocks,
            Buttons: [new(words.What(Intent.ScheduleQuery), Intent.ScheduleQuery), new(words.What(Intent.TaskMine), Intent.TaskMine), new(words.What(Intent.MeetingNext), Intent.MeetingNext)],
            Footnote: words.InGroups)));
    }

    private static Line Row(string intent, HelpWords words) => new(words.What(intent), words.Example(intent) ?? "");
}
