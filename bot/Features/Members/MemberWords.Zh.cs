namespace Sanmo.Bot.Features.Members;

internal abstract partial class MemberWords
{
    private static readonly MemberWords Chinese = new Zh();

    private sealed class Zh : MemberWords
    {
        public override string Stranger => "我还不认识您的账号。请在私聊里发给我：“绑定账号 工号 姓名”，例如“绑定账号 E1003 王海燕”。工号和姓名要与花名册一致；对不上请找支部书记。";
        public override string Link => "绑定账号";
        public override string EmployeeNo => "工号";
        public override string Name => "姓名（与花名册一致）";
        public override string LinkInPrivate => "绑定账号请在私聊里发给我，不要在群里发工号。";
        public override string NoMatch => "工号和姓名对不上花名册。请两样都写，例如“绑定账号 E1003 王海燕”；仍然不行请找支部书记核对。";
        public override string Taken => "这个工号已经绑定了别的账号。如果是您换了账号，请支部书记先解除原来的绑定。";
        public override string TryAgain => "刚才有人同时修改了您的信息，请再发一次。";
        public override string NotLinked => "您还没有绑定账号。";
        public override string Unlinked => "已解除绑定。需要时再发“绑定账号 工号 姓名”。";
        public override string Switched => "好的，以后用中文。";
        public override string ShowMyWeek => "我的本周安排";
        public override string HelpButton => "能做什么";
        public override string AlreadyLinked(string name) => $"您的账号已绑定为{name}。要换人请先说“解除绑定”。";
        public override string Linked(string name, string branch) => $"{name}，您好！已绑定到{branch}。可以直接问“我这周有什么安排”。";

        public override string LinkTitle => "登录网页";
        public override string LinkGiven => "这是您的登录链接，点开就能进入聊天页和控制台。";
        public override string OpenPages => "打开网页";
        public override string LinkIsYours(int minutes) => $"链接只能用一次，{minutes} 分钟内有效，请不要转发。需要时再发“控制台”。";
        public override string NoPages => "网页还没有开通。请管理员在设置里填写 Pages:Address（网页的地址）。";
    }
}
