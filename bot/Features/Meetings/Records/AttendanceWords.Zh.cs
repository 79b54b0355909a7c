using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Records;

internal abstract partial class AttendanceWords
{
    private static readonly AttendanceWords Chinese = new Zh();

    private sealed class Zh : AttendanceWords
    {
        public override string SignInButton => "签到";
        public override string Sheet => "考勤表";
        public override string Due => "应到";
        public override string Present => "实到";
        public override string OnLeave => "请假";
        public override string Absent => "未到";
        public override string NotYetHere => "还没签到";
        public override string Invited => "列席";
        public override string Private => "只发给您。这里只记录到会情况，不作其他评价。";
        public override string FewerThanHalf => "到会不足一半。规定没有法定人数，请主持人酌定。";
        public override string NothingOnNow => "现在没有您可以签到的会议。会前 30 分钟起可以签到，也可以说编号，例如“会议签到 M5”。";
        public override string SignInWhom => "替谁签到？例如“代签 M5 王海燕”。";
        public override string People(int count) => $"{count} 人";
        public override string DueCount(int due, int voters) => voters == due ? $"{due} 人" : $"{due} 人（有表决权 {voters} 人）";
        public override string PresentCount(int present, int voters) => voters == present ? $"{present} 人" : $"{present} 人（有表决权 {voters} 人）";
        public override string Summary(int present, int due) => $"应到 {due} 人，实到 {present} 人";
        public override string Reached(bool reached, int least, int due) => reached ? $"有表决权的到会人数已达到要求（应到 {due} 人，至少 {least} 人）。" : $"有表决权的到会人数还不够：应到 {due} 人，至少要 {least} 人。";
        public override string SignedBy(string name) => $"{name}代签";
        public override string LeaveState(LeaveState state, string? reason) => (state switch
        {
            Core.Meetings.LeaveState.Requested => "请假未批复",
            Core.Meetings.LeaveState.Declined => "请假未批准",
            _ => "事后说明",
        }) + (reason is null ? "" : $"：{reason}");
        public override string With(string name, string remark) => $"{name}（{remark}）";
        public override string SignedIn(string? who, string meeting) => who is null ? $"✔ 已签到：{meeting}。" : $"✔ 已代{who}签到：{meeting}。";
        public override string Already(string? who, string meeting) => $"{who ?? "您"}之前已经签到：{meeting}。";
        public override string NotAmong(string? who, string meeting) => $"{who ?? "您"}不在 {meeting} 的参会范围内。";
        public override string Counts(int present, int due) => $"实到 {present}/{due}。";
        public override string TooEarly(string meeting, string from) => $"{meeting} 从 {from} 起可以签到。";
        public override string TooLate(string meeting, string keeper) => $"{meeting} 的签到时间已过，请联系{keeper}代签。";
        public override string ProxyNotYours(string host) => $"代签由主持人、记录人或书记来办，可以联系：{host}。";
        public override string Matter => "事项";
        public override string NotNamed => "未写明";
        public override string Votes => "票数";
        public override string VoteHow => "请写明票数，例如“表决 M5 同意9 反对1 弃权0：接收预备党员”。选举、接收党员请写出来，到会要求不同。";
        public override string Denominator => "到会和赞成都按应到会的有表决权党员人数计算。";
        public override string Voters(int count) => $"有表决权 {count} 人";
        public override string VoteFigures(int yes, int no, int abstain) => $"赞成 {yes}，反对 {no}，弃权 {abstain}";
        public override string VoteOutcome(bool passes) => passes ? "表决通过" : "表决未通过";
        public override string WhyAttendance(bool enough, int present, int least, int due) => enough ? $"到会：应到 {due} 人，至少 {least} 人，实到 {present} 人，可以表决。" : $"到会：应到 {due} 人，至少要 {least} 人，实到只有 {present} 人，不能进行表决。";
        public override string WhyVotes(bool enough, int yes, int least, int due) => enough ? $"赞成：应到 {due} 人，超过半数要 {least} 票，得 {yes} 票。" : $"赞成：应到 {due} 人，超过半数要 {least} 票，只有 {yes} 票。";
        public override string BadCount(int votes, int present, int due) => $"票数对不上：共 {votes} 票，有表决权的实到 {present} 人，应到 {due} 人。请核对，没有签到的可以先补签，或写明“实到人数”。";
    }
}
