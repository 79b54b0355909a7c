using System.Globalization;

namespace Sanmo.Bot.Channels.WebChat;

internal abstract partial class WebChatWords
{
    private static readonly WebChatWords Chinese = new Zh();

    private sealed class Zh : WebChatWords
    {
        public override string BotName => "支部小助手";
        public override string Title => "聊天";
        public override string Rooms => "聊天列表";
        public override string PrivateChat => "与小助手私聊";
        public override string PeopleIn(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} 人和小助手");
        public override string Unread(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} 条未读");
        public override string YouAre => "您现在是";
        public override string BeSomebodyElse => "换一个人";
        public override string NewTab => "在新标签页里打开，就能同时是几个人";
        public override string FindPerson => "找人：姓名或工号";
        public override string WriteHere(bool group) => group ? "写给群里；要小助手回答，请 @支部小助手" : "直接写给小助手";
        public override string MessageField => "消息";
        public override string Send => "发送";
        public override string SendHint => "回车发送，Shift+回车换行，@ 提到人";
        public override string Mention => "提到谁";
        public override string Typing(IReadOnlyList<string> names) => $"{string.Join("、", names)}正在输入…";
        public override string Edited => "已更新";
        public override string OnlyYou => "只有您能看到";
        public override string Messages => "聊天内容";
        public override string Empty(bool group) => group ? "还没有消息。写点什么，或试试下面的话。" : "还没有消息。可以直接问：我这周有什么安排？";
        public override string Back => "返回聊天列表";
        public override string Try => "试试";
        public override IReadOnlyList<string> Suggestions(bool group, bool leads) => (group, leads) switch
        {
            (true, true) => ["@支部小助手 下次会议什么时候？", "@支部小助手 通知一支部：周五下午三点学习，请确认", "@支部小助手 谁还没确认？", "@支部小助手 有哪些志愿活动？"],
            (true, false) => ["@支部小助手 下次会议什么时候？", "@支部小助手 有哪些志愿活动？", "收到", "@支部小助手 帮助"],
            (false, true) => ["我这周有什么安排？", "有哪些逾期的整改？", "谁还没确认？", "帮助"],
            _ => ["我这周有什么安排？", "我有哪些任务？", "有哪些志愿活动？", "帮助"],
        };
    }
}
