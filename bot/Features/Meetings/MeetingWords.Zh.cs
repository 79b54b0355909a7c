using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings;

internal abstract partial class MeetingWords
{
    private static readonly MeetingWords Chinese = new Zh();

    private sealed class Zh : MeetingWords
    {
        public override string When => "时间";
        public override string Type => "类型";
        public override string Where => "地点";
        public override string Online => "线上";
        public override string Host => "主持人";
        public override string Topics => "议题";
        public override string Attendees => "应到";
        public override string AskForLeave => "请假";
        public override string CancelledMark => "（已取消）";
        public override string People(int count) => $"{count} 人";
        public override string NoneComing(string? type) => Enum.TryParse<MeetingType>(type, ignoreCase: true, out var known) ? $"接下来没有安排{TypeName(known)}。" : "接下来没有需要您参加的会议。";
        public override string NoSuch(string? number) => number is null ? "没有找到这个会议。可以说会议编号、日期或类型，例如“会议5”“周五的党课”。" : $"没有 {number} 这个会议，或者您不在参会范围内。";
        public override string Several(int count) => $"找到 {count} 个会议，请说编号";

        public override string TypeName(MeetingType type) => type switch
        {
            MeetingType.General => "支部党员大会",
            MeetingType.Committee => "支部委员会",
            MeetingType.Group => "党小组会",
            MeetingType.Lecture => "党课",
            MeetingType.ThemeDay => "主题党日",
            MeetingType.OrgLife => "组织生活会",
            MeetingType.Appraisal => "民主评议党员",
            MeetingType.DemocraticLife => "民主生活会",
            MeetingType.Special => "对照党章党规找差距专题会",
            MeetingType.HeartTalk => "谈心谈话",
            MeetingType.Promotion => "推进会",
            _ => "会议",
        };
    }
}
