using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

internal abstract partial class VolunteerWords
{
    private static readonly VolunteerWords Chinese = new Zh();

    private sealed class Zh : VolunteerWords
    {
        public override string When => "时间";
        public override string MeetAt => "集合";
        public override string Where => "地点";
        public override string Organiser => "负责人";
        public override string Places => "名额";
        public override string SignUpBy => "报名截止";
        public override string SignedUp => "已报名";
        public override string SignUp => "报名";
        public override string SignUpAgain => "重新报名";
        public override string Withdraw => "退出";
        public override string Stay => "不退了";
        public override string TellCoordinator => "来不了，告诉负责人";
        public override string TakeSeat => "接受名额";
        public override string PassOn => "让给下一位";
        public override string InviteFree => "邀请有空的同志";
        public override string IntoMyCalendar => "加入我的日历";
        public override string Undo => "撤销报名";
        public override string Title => "志愿活动";
        public override string SignUpClosed => "报名已截止";
        public override string HowToSignUp => "回复“报名V5”参加，“退出V5”退出。";
        public override string Nothing => "最近没有可以参加的志愿活动。";
        public override string NoSuch => "没有找到这个志愿活动，可以说编号，例如“报名V5”。";
        public override string OpenNow => "正在报名";
        public override string Space => "";
        public override string NothingIn(string days) => $"{days}没有可以参加的志愿活动。";
        public override string HowMany(int count) => $"共 {count} 个志愿活动";
        public override string SignUpFor(string number) => $"报名 {number}";
        public override string WhichOne(int count) => $"有 {count} 个活动符合，您指哪一个？";
        public override string WhoIs(string name) => $"“{name}”对不上唯一的一位党员，请说全名。";

        public override string Left(int? left) => left switch
        {
            null => "名额不限",
            <= 0 => "已满，可候补",
            _ => $"剩 {left} 个名额",
        };

        public override string Count(int seated, int? capacity, int waiting) =>
            $"{(capacity is null ? $"已报名 {seated} 人" : $"{seated}/{capacity} 人")}{(waiting > 0 ? $"，候补 {waiting} 人" : "")}";

        public override string Mine(bool seated, int? placeInLine) => seated ? " · 您已报名" : placeInLine is { } place ? $" · 您候补第 {place} 位" : "";

        public override string Outcome(SignUpOutcome outcome, string title, string when, int? place) => outcome switch
        {
            SignUpOutcome.Seated => $"✔ 已报名：{title}，{when}。",
            SignUpOutcome.Waiting => $"{title}（{when}）名额已满，您排在候补第 {place} 位；有人退出会按顺序递补并通知您。",
            SignUpOutcome.AlreadySeated => $"✔ 您之前已经报名：{title}，{when}。",
            SignUpOutcome.AlreadyWaiting => $"您已在候补名单：{title}，{when}，第 {place} 位。",
            SignUpOutcome.NotInvited => $"{title} 只对部分支部开放，您所在支部不在其中。",
            SignUpOutcome.Closed => $"{title} 的报名已经截止，需要参加请联系负责人。",
            SignUpOutcome.Over => $"{title}（{when}）已经开始或结束了。",
            _ => $"{title} 现在不能报名。",
        };

        public override string Short(SignUpOutcome outcome, int? place) => outcome switch
        {
            SignUpOutcome.Seated => "✔ 已报名",
            SignUpOutcome.Waiting or SignUpOutcome.AlreadyWaiting => $"候补第 {place} 位",
            SignUpOutcome.AlreadySeated => "之前已报名",
            SignUpOutcome.NotInvited => "所在支部不在开放范围",
            SignUpOutcome.Closed => "报名已截止",
            _ => "不能报名",
        };

        public override string SignedUpFor(string count, string title, string when) => $"{title}，{when}：登记了 {count} 人，已通知本人。";
        public override string Clash(string other, string when) => $"注意时间冲突：您还有 {other}（{when}）。";
        public override string NotSignedUp(string? title) => title is null ? "没有找到您报名的这个活动。" : $"您没有报名 {title}，不用退出。";
        public override string SomebodyWaits(string title, string? name) => $"{(name is null ? "有人" : $"{name}")}正在候补 {title}，退出后名额会先留给候补的同志。确定退出吗？";
        public override string Gone(string title, string when) => $"✔ 已退出：{title}，{when}。";
        public override string Removed(string name, string title, string when) => $"✔ 已为{name}退出：{title}，{when}，已通知本人。";
        public override string NextOffered(int count, string until) => $"空出的名额已为候补{(count == 1 ? "第一位" : $"前 {count} 位")}保留到{until}，并已通知。";
        public override string PassedOn(string title, string when) => $"✔ 已让出：{title}，{when}。";
        public override string WhyRemove(string name, string title) => $"请说明把{name}移出 {title} 的原因，本人会看到。";
        public override string SeatIsYours(string title, string until) => $"{title}：有名额空出来了，为您保留到{until}。请选择接受，或让给下一位。";
        public override string OfferOver(string title) => $"{title}：为您保留的名额已到期，转给了下一位。想参加可以重新报名。";
        public override string TakenOff(string title, string? name, string? reason) => $"{title}：{name}把您移出了报名名单{(reason is null ? "" : $"，原因：{reason}")}。有疑问请直接联系对方。";
        public override string NextTold(int count) => $"已由候补递补 {count} 人并通知。";
        public override string OrganiserTold(string name) => $"报名已截止，已告知负责人{name}。";
        public override string Seated(int count) => $"已报名（{count}）";
        public override string HeldFor(string name, string until) => $"为{name}保留名额到{until}";
        public override string InLine(int count) => $"候补（{count}，按先后顺序）";
        public override string YouHaveASeat(string title) => $"{title}：您已有名额，请按时参加；来不了请提前退出。";
        public override string YouWait(string title, int place) => $"{title}：您在候补名单第 {place} 位。";
        public override string YouAreOut(string title) => $"{title}：您已不在报名名单里；如有疑问请联系负责人。";
        public override string SomebodyLeft(string title, int seated, int waiting) => $"{title}：报名截止后有人退出，现有 {seated} 人，候补 {waiting} 人。";
    }
}
