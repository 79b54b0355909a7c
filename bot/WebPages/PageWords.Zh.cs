using System.Globalization;

namespace Sanmo.Bot.WebPages;

internal abstract partial class PageWords
{
    private static readonly PageWords Chinese = new Zh();

    private sealed class Zh : PageWords
    {
        public override string Product => "支部小助手";
        public override string Broken => "页面出了点问题。";
        public override string Reload => "重新加载";
        public override string SignInTitle => "登录";
        public override string HowToSignIn => "请在与小助手的私聊里发“控制台”，它会给您一个只能用一次的登录链接。";
        public override string LinkOnce => "这个链接只能用一次，只登录您本人。按下面的按钮继续。";
        public override string SignInButton => "登录";
        public override string DirectoryButton => "用单位账号登录";
        public override string LinkGoneTitle => "链接已失效";
        public override string LinkGone => "这个链接用过了，或者过了时间。请在与小助手的私聊里再发一次“控制台”。";
        public override string UnknownTitle => "名册里没有您";
        public override string Unknown => "您的单位账号已确认，但名册里找不到对应的人。请联系支部书记或党委办公室。";
        public override string DirectoryFailedTitle => "没有登录成功";
        public override string DirectoryFailed(Signing.DirectoryFault fault) => fault switch
        {
            Signing.DirectoryFault.Away => "现在联系不上单位的登录服务。请过几分钟再试；着急时可以在与小助手的私聊里发“控制台”，用链接登录。",
            Signing.DirectoryFault.Declined => "登录被取消，或者单位的登录服务没有同意。要登录请再试一次；还不行请联系管理员。",
            Signing.DirectoryFault.Interrupted => "这次登录放得太久，或者是从别处开始的，所以没有接受。请从这里重新登录。",
            _ => "单位的登录服务给出的凭据不能接受，所以没有登录。请再试一次；还不行请把下面这行发给管理员。",
        };
        public override string ForTheOperator(string detail) => $"给管理员：{detail}";
        public override string SignInAgain => "重新登录";
        public override string NotForYouTitle => "这一页不对您开放";
        public override string NotForYou => "控制台供支部书记、副书记和党委使用。您自己的安排可以在聊天里问小助手。";
        public override string ToTheChat => "去聊天页";
        public override string ToTheConsole => "控制台";
        public override string SignOut => "退出登录";
        public override string OtherLanguage => "English";
        public override string FillIn(string label) => $"请填写“{label}”";
        public override string Choose => "请选择";
        public override string ProgressOf(int done, int total) => string.Create(CultureInfo.InvariantCulture, $"{done} / {total}");
        public override string DemoClock => "演示时钟";
        public override string StandStill => "暂停";
        public override string RealTime => "正常速度";
        public override string TimesAsFast(double speed) => string.Create(CultureInfo.InvariantCulture, $"{speed:0} 倍速");
        public override string PerSecond(double speed) => speed switch { 0 => "暂停", 1 => "实时", < 3600 => string.Create(CultureInfo.InvariantCulture, $"{speed / 60:0} 分/秒"), _ => string.Create(CultureInfo.InvariantCulture, $"{speed / 3600:0} 时/秒") };

        public override string Role(Core.Members.Role role) => role switch
        {
            Core.Members.Role.GroupLeader => "党小组组长",
            Core.Members.Role.Secretary => "支部书记",
            Core.Members.Role.DeputySecretary => "支部副书记",
            Core.Members.Role.CommitteeOffice => "党委办公室",
            Core.Members.Role.CommitteeSecretary => "党委书记",
            Core.Members.Role.CommitteeDeputy => "党委副书记",
            _ => "党员",
        };
        public override string SendForm => "提交";
        public override string CloseForm => "收起";
    }
}
