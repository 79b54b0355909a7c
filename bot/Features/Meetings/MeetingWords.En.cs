using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings;

internal abstract partial class MeetingWords
{
    private static readonly MeetingWords English = new En();

    private sealed class En : MeetingWords
    {
        public override string When => "When";
        public override string Type => "Type";
        public override string Where => "Where";
        public override string Online => "online";
        public override string Host => "Chair";
        public override string Topics => "Topics";
        public override string Attendees => "Due to attend";
        public override string AskForLeave => "Ask for leave";
        public override string CancelledMark => " (cancelled)";
        public override string People(int count) => count == 1 ? "1 person" : $"{count} people";
        public override string NoneComing(string? type) => Enum.TryParse<MeetingType>(type, ignoreCase: true, out var known) ? $"No {TypeName(known)} is coming up for you." : "No meeting is coming up for you.";
        public override string NoSuch(string? number) => number is null ? "I found no such meeting. Say its number, day or type, for example \"meeting 5\" or \"Friday's lecture\"." : $"There is no meeting {number}, or you are not among those invited.";
        public override string Several(int count) => $"{count} meetings found; say which number";

        public override string TypeName(MeetingType type) => type switch
        {
            MeetingType.General => "branch general meeting",
            MeetingType.Committee => "branch committee meeting",
            MeetingType.Group => "Party group meeting",
            MeetingType.Lecture => "Party lecture",
            MeetingType.ThemeDay => "themed Party day",
            MeetingType.OrgLife => "organisational-life meeting",
            MeetingType.Appraisal => "democratic appraisal",
            MeetingType.DemocraticLife => "democratic-life meeting",
            MeetingType.Special => "special meeting on finding gaps",
            MeetingType.HeartTalk => "heart-to-heart talk",
            MeetingType.Promotion => "promotion meeting",
            _ => "meeting",
        };
    }
}
