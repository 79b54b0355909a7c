using System.Globalization;

namespace Sanmo.Bot.Features.Volunteering.Attending;

internal abstract partial class AttendanceWords
{
    private static readonly AttendanceWords Chinese = new Zh();

    private sealed class Zh : AttendanceWords
    {
        public override string Colon => "：";
        public override string NothingToCheckIn => "现在没有您可以签到的活动；签到从开始前一小时到结束。";
        public override string CheckOut => "签退";
        public override string NotOnTheList => "不在报名名单里，请找负责人";
        public override string NotCheckedIn => "还没有签到，请先签到";
        public override string NotNow => "现在不能签到";
        public override string Confirm => "确认";
        public override string NotYet => "先不确认";
        public override string WriteSummary => "写总结";
        public override string ConfirmHours => "确认时长";
        public override string ArchiveIt => "归档";
        public override string Correct => "更正";
        public override string LeaveAsIs => "不更正";
        public override string AskToCorrect => "申请更正最近一次";
        public override string Hours => "小时";
        public override string Summary => "活动总结";
        public override string Evidence => "照片和材料链接";
        public override string RecordTitle => "志愿服务记录";
        public override string TableTitle => "志愿服务时长";
        public override string InSeries => "系列活动";
        public override string OneOffs => "单次活动";
        public override string BranchRecordOnly => "这是支部记录，不是正式的志愿服务证明；路途时间不计。";
        public override string WhatIsOpen => "看看可以报名的活动";
        public override string WhoseClaim => "请说明是谁的更正申请，例如“不更正时长V2 周明 原因”。";
        public override string OpensAt(string when) => $"{when} 开始签到";
        public override string TooLate(string organiser) => $"签到时间已过，请联系负责人{organiser}补登";
        public override string Signed(bool leaves, string clock, bool before) => $"{(before ? "之前已" : "✔ 已")}{(leaves ? "签退" : "签到")} {clock}";
        public override string SignedFor(int count, string title, bool leaves) => $"{title}：登记{(leaves ? "签退" : "签到")} {count} 人，已注明代办。";
        public override string HoursToBeConfirmed(decimal hours, string organiser) => $"约 {Number(hours)} 小时，待负责人{organiser}确认。";
        public override string SureOfHours(string title) => $"请确认 {title} 的服务时长：";
        public override string HoursConfirmed(string title, decimal total) => $"✔ {title} 的服务时长已确认，合计 {Number(total)} 小时，参加的同志会收到通知。";
        public override string HowToCorrect(string number) => $"更正某人的时长请说“更正时长{number} 姓名 2.5小时 原因”。";
        public override string Amount(decimal hours) => $"{Number(hours)} 小时";
        public override string? Clocks(string? came, string? left, string? by) => came is null ? null : $"{came}{(left is null ? "" : $"–{left}")}{(by is null ? "" : $"，由{by}代签")}";
        public override string NotSignedIn(string names) => $"没有签到：{names}";
        public override string HowManyHours(string name, string title) => $"{name}参加 {title} 应记多少小时？请写明原因。";
        public override string Corrected(string name, string title, decimal? before, decimal after) => $"✔ {name}在 {title} 的时长：{(before is { } was ? $"{Number(was)} → " : "")}{Number(after)} 小时，更正已留痕并将告知本人。";
        public override string Claimed(string title, decimal hours, string organiser) => $"✔ 已向{organiser}申请把您在 {title} 的时长更正为 {Number(hours)} 小时。";
        public override string ClaimRefused(string name, string title) => $"{name}在 {title} 的时长维持不变，将告知本人。";
        public override string Record(string? name, string days, decimal hours, int times) => $"{name ?? "您"} {days} 志愿服务 {times} 次，已确认 {Number(hours)} 小时。";
        public override string Branch(string whose, string days, decimal hours, int served, int members) => $"{whose} {days}：{members} 人中 {served} 人参加，已确认 {Number(hours)} 小时。";
        public override string ClaimOpen(decimal hours, decimal asked) => $"{Number(hours)} 小时，申请更正为 {Number(asked)} 小时";
        public override string CorrectedTimes(int times) => $"（更正过 {times} 次）";
        public override string Unconfirmed(decimal hours) => $"约 {Number(hours)} 小时，待确认";
        public override string Times(int count) => $"{count} 次";
        public override string Activities(int count) => $"{count} 个";
        public override string WhatCameOfIt(string title) => $"{title} 做了什么、效果如何？写几句总结，可附照片或材料链接。";
        public override string Summarised(string title, int links) => $"✔ {title} 的总结已保存{(links > 0 ? $"，附材料 {links} 份" : "")}。";
        public override string Archived(string title, int people, decimal hours) => $"✔ {title} 已归档：{people} 人参加，合计 {Number(hours)} 小时。";
        public override string CreditedNews(string title, decimal hours) => $"感谢参加 {title}，为您记入志愿服务 {Number(hours)} 小时。如有出入可以申请更正。";
        public override string CorrectedNews(string title, decimal hours, string by, string reason) => $"您在 {title} 的服务时长现在是 {Number(hours)} 小时（{by}更正，原因：{reason}）。";
        public override string ClaimedNews(string name, string title, decimal? hours, decimal asked, string reason) => $"{name}申请更正 {title} 的时长：{(hours is { } was ? $"{Number(was)} → " : "")}{Number(asked)} 小时，原因：{reason}。";
        public override string ClaimRefusedNews(string title, string reason) => $"您在 {title} 的服务时长维持不变，原因：{reason}。";

        private static string Number(decimal hours) => hours.ToString("0.#", CultureInfo.InvariantCulture);
    }
}
