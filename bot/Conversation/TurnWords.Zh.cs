using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Times;

namespace Sanmo.Bot.Conversation;

internal abstract partial class TurnWords
{
    private static readonly TurnWords Chinese = new Zh();

    private sealed class Zh : TurnWords
    {
        public override string Apology(string trace) => $"抱歉，刚才出了点问题，这次没有办成，什么都没有改动。请稍后再试；如果还不行，把编号 {trace} 告诉管理员。";
        public override string Unclear => "没完全看懂。您是想：";
        public override string NothingClear => "没有看懂。可以发“帮助”看看我能做什么。";
        public override string YouAreWelcome => "不客气，有事随时说。";
        public override string NotYet(string what) => $"“{what}”现在还不能在群聊里办，请先按原来的方式办理。发“帮助”看看我能做什么。";
        public override string Dropped => "好的，已取消，什么都没有发出。";
        public override string WhatInstead => "好的，请说要改成什么；不办了请说“取消”。";
        public override string FilesForWhat(int count) => $"收到 {count} 个文件，但不知道用在哪里。作为整改佐证的话，请把文件和“ZG-012 完成”放在同一条消息里发给我。";
        public override string NoLongerAsked => "这个问题已经处理过或过了时间，请重新说一遍。";
        public override string ChooseHint => "点按钮，或回复 1、2；不办了请说“取消”。";
        public override string OtherTimeHint => "也可以直接说别的时间；不办了请说“取消”。";
        public override string DropIt => "取消";
        public override string NoticeNumber(string number) => $"通知 {number}";
        public override string Numbered(string prefix, string number) => prefix == "M" ? $"会议 M{number}" : $"志愿活动 {prefix}{number}";
        public override string InYear(int year, string day) => $"{year}年{day}";

        public override string WhichReading(Doubt why, string said) => why switch
        {
            Doubt.NearMidnight => $"现在刚过零点，“{said}”是指哪一天？",
            Doubt.WeekdayDisagrees => $"“{said}”的日期和星期对不上，是哪一天？",
            Doubt.DayOrNumber => $"“{said}”是指编号，还是日期？",
            Doubt.WeekdayOrBranch => $"“{said}”可以有两种理解，您是指：",
            Doubt.NoSuchDate => $"没有“{said}”这个日期，您是指下面这一天吗？",
            _ => said.Length == 0 ? "这个时间已经过去了，请换一个时间。" : $"“{said}”已经过去了，您是指下面这个时间吗？",
        };

        public override string WelcomeGroup(string? branch) => branch is null
            ? "大家好，我是支部小助手。请书记 @我 说“绑定到某支部”，之后本群就能收到通知和提醒。"
            : $"大家好，我是支部小助手，这里是{branch}的群。@我 说“帮助”看看我能做什么；个人事项请私聊我。";
        public override string WelcomeMember(string name) => $"{name}，您好！可以直接问我“我这周有什么安排”，或发“帮助”。";

        public override string AskFor(string slot) => slot switch
        {
            SlotNames.Item => "哪一项整改？请说编号，例如 ZG-012。",
            SlotNames.Content => "要通知什么内容？",
            SlotNames.Branch => "发给哪个支部？例如“一支部”，或“全体”。",
            SlotNames.WhichMeeting => "哪个会议？可以说编号、日期或类型。",
            SlotNames.WhichActivity => "哪个志愿活动？可以说编号或名称。",
            SlotNames.Identity => "请把工号和姓名一起发给我，例如“E1003 王海燕”。",
            SlotNames.Language => "用中文还是英文？",
            SlotNames.Reason => "原因是什么？",
            SlotNames.NewTime => "改到什么时候？",
            SlotNames.NewLimit => "延到哪一天？",
            SlotNames.Persons => "是谁？请说姓名。",
            SlotNames.Due => "到哪一天为止？例如“12月20日前”。",
            SlotNames.Start => "什么时候？",
            SlotNames.Place => "在哪里？",
            SlotNames.Title => "叫什么名称？",
            SlotNames.Note => "目前进展如何？",
            SlotNames.Decision => "通过还是退回？",
            _ => "请再说具体一点。",
        };
    }
}
