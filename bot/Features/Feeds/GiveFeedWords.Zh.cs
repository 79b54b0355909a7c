namespace Sanmo.Bot.Features.Feeds;

internal abstract partial class GiveFeedWords
{
    private static readonly GiveFeedWords Chinese = new Zh();

    private sealed class Zh : GiveFeedWords
    {
        public override string Title => "日历订阅";
        public override string HasOne => "您的日历订阅已经开通。为了安全，地址只显示一次；需要时可以换一个新地址，旧地址随即失效。";
        public override string HasNone => "您还没有开通日历订阅。";
        public override string Stopped => "日历订阅已停用，原来的地址打不开了。";
        public override string IsYours => "知道这个地址的人都能看到您的日程，请不要转发。想停用就说“停用日历订阅”。";
        public override string Open => "打开日历";
        public override string NewOne => "换新地址";
        public override string Stop => "停用";
        public override string GetOne => "开通日历订阅";
        public override string NoPages => "日历订阅还没有开通。请管理员在设置里填写 Pages:Address（网页的地址）。";
        public override string Given(bool had) => (had ? "这是新的日历订阅地址，旧地址已失效。" : "这是您的日历订阅地址。") + "把它添加到日历软件的“订阅日历”里，会议、志愿活动和截止日期会自动更新。";
    }
}
