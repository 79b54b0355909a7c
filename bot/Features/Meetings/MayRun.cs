using Sanmo.Bot.Features.Permissions;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>Who may set up, move and cancel which meeting: the domain's table, with a group leader's own group; pure.</summary>
internal static class MayRun
{
    public static bool Of(string intent, Member member, Meeting meeting) =>
        Permission.Covers(intent, member, meeting.Branch)
        || Permission.Of(intent, member) == Reach.Group && meeting.Type == MeetingType.Group && meeting.Branch == member.Branch
            && (meeting.PartyGroup == member.PartyGroup || meeting.Host == member.Id);

    /// <summary>Who keeps its record: the host, the recorder, and whoever may run it.</summary>
    public static bool Keep(string intent, Member member, Meeting meeting) => meeting.Host == member.Id || meeting.Recorder == member.Id || Of(intent, member, meeting);

    /// <summary>Everybody may see the organisation's meetings; a branch's are for its members, those invited, and the committee. A talk is for the two.</summary>
    public static bool See(Ask ask, Meeting meeting) =>
        meeting.Everybody.Contains(ask.Asker.Id) || meeting.Host == ask.Asker.Id
        || meeting.Type != MeetingType.HeartTalk && (meeting.Branch is null || meeting.Branch == ask.Asker.Branch || ask.Asker.ServesCommittee);
}
