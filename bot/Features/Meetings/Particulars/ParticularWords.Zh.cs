namespace Sanmo.Bot.Features.Meetings.Particulars;

internal abstract partial class ParticularWords
{
    private static readonly ParticularWords Chinese = new Zh();

    private sealed class Zh : ParticularWords
    {
        public override string Edit => "修改地点等";
        public override string Open => "查看会议";
        public override string Begin => "会议开始";
        public override string End => "会议结束";
        public override string Actual => "实际时间";
        public override string Place => "地点";
        public override string Recorder => "记录人";
        public override string Host => "主持人";
        public override string Topics => "议题";
        public override string WhatToChange(string meeting) => $"要改 {meeting} 的什么？可以点“修改地点等”，或者说“M5 地点：三楼会议室”“M5 记录人：王海燕”。时间请说“改到……”。";
        public override string AlreadySo(string meeting) => $"{meeting} 本来就是这样，没有变动。";
        public override string Changed(string meeting, string parts) => $"✔ {meeting} 已改：{parts}，时间不变。";
        public override string Began(string meeting, string clock, string planned) => $"✔ 已记录：{meeting} {clock} 开始（原定 {planned}）。";
        public override string Ended(string meeting, string clock, string planned) => $"✔ 已记录：{meeting} {clock} 结束（原定 {planned}）。请在三个工作日内提交纪要。";
        public override string NotedBefore(string meeting, string clock) => $"{meeting} 已经记录为 {clock}。记错了请带上时间再说一次，例如“会议开始 M5 15:35”。";
        public override string NotYet(string meeting, string start) => $"{meeting} 原定 {start} 开始，还没到可以记录的时候。";
        public override string EndsBeforeItBegins(string meeting, string start) => $"{meeting} {start} 开始，结束要晚于开始。请带上时间再说一次。";
        public override string SinceClock(string start) => $"{start} 开始";
        public override string UntilClock(string end) => $"{end} 结束";
        public override string PlaceNews(string title, string when, string place) => $"地点变更：{title}（{when}）改在 {place}，时间不变。";
        public override string RecorderNews(string title, string when) => $"请您担任记录人：{title}（{when}）。会后三个工作日内提交纪要。";
        public override string HostNews(string title, string when) => $"请您主持：{title}（{when}）。会前 15 分钟我会把到会和请假情况发给您。";
    }
}
