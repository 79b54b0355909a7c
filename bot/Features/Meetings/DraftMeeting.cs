using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Branches;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>A meeting as it was asked for, with everything that was not said filled in by its type; pure.</summary>
/// <param name="Assumed">The clock time was not said and is proposed.</param>
/// <param name="Refusal">What to answer instead; the meeting is null then.</param>
internal sealed record DraftMeeting(Meeting? Meeting, bool Assumed, Answer? Refusal)
{
    private static readonly string[] _online = ["线上", "视频会", "腾讯会议", "钉钉会议", "网络会议", "online", "teams", "zoom", "video call"];

    public static DraftMeeting Of(Ask ask)
    {
        var words = MeetingWords.In(ask.Language);
        var slots = ask.Slots;
        var type = ReadType.Of(slots.MeetingType, $"{ask.Text} {slots.Title}");
        var whole = IsWhole(ask, type);
        var branches = whole && slots.Branch is null or ["all"] ? ask.Roster.Branches : NamedBranches.Of(ask);
        var branch = whole ? null : branches[0].Id;
        var partyGroup = type == MeetingType.Group ? ReadPartyGroup.In(ask.Text) ?? slots.Scope ?? ask.Asker.PartyGroup : null;
        if (type == MeetingType.Group && partyGroup is not null && !ask.Roster.InBranch(branch!).Any(member => member.PartyGroup == partyGroup))
            partyGroup = null;

        var host = Host(ask, type, branch, partyGroup);
        var start = slots.Start ?? Proposed(slots, ask.Now);
        var end = slots.End > start ? slots.End.Value : start.AddMinutes(slots.DurationMinutes ?? Convene.UsualMinutes(type));
        var place = ask.Value("place") ?? slots.Place;
        var online = IsOnline($"{ask.Text} {place}");
        string[] ids = [.. branches.Select(one => one.Id)];
        var attendees = type == MeetingType.HeartTalk ? Pair(ask) : Convene.Attendees(type, ids, whole, partyGroup, ask.Roster);
        var called = MeetingWords.In(ask.GroupLanguage).Called(type, whole ? null : BranchName(branches[0], ask.GroupLanguage), partyGroup);
        var title = ask.Value("title") ?? (type == MeetingType.Other ? slots.Title : null) ?? called;
        var meeting = new Meeting(
            0, branch, type, title, slots.Title is { } topic && topic != title ? topic : null, start, end, place, online, host, Recorder: null, attendees, [], MeetingState.Planned, 1, ask.Now,
            CreatedBy: ask.Asker.Id, PartyGroup: partyGroup, Invitees: Convene.Invitees(type, ids, ask.Roster) is { Count: > 0 } invited ? invited : null);

        if (!MayRun.Of(ask.Intent, ask.Asker, meeting))
            return new(null, false, Refuse.For(ask, everywhere: Permission.Of(ask.Intent, ask.Asker) >= Reach.Branch || branch != ask.Asker.Branch));
        if (type == MeetingType.HeartTalk && attendees.Count < 2)
            return new(null, false, Answer.Of(words.TalkWithWhom));
        if (attendees.Count == 0)
            return new(null, false, Answer.Of(words.NobodyToInvite(words.TypeName(type))));
        return new(meeting, slots.Start is null, null);
    }

    /// <summary>What is said of the place means a call and no room.</summary>
    public static bool IsOnline(string said) => _online.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The organisation's, when it is said, when several branches are named, or when the committee calls what is usually its own.</summary>
    private static bool IsWhole(Ask ask, MeetingType type) => ask.Slots.Branch switch
    {
        ["all"] => true,
        { Count: > 1 } => true,
        { Count: 1 } => false,
        _ => ask.Group is null && ask.Asker.ServesCommittee && type is MeetingType.DemocraticLife or MeetingType.Special or MeetingType.Promotion or MeetingType.Lecture or MeetingType.Other,
    };

    private static string Host(Ask ask, MeetingType type, string? branch, string? partyGroup)
    {
        Member? host = (branch, type) switch
        {
            (_, MeetingType.HeartTalk) => ask.Asker,
            (null, MeetingType.DemocraticLife or MeetingType.Special) => ask.Roster.Members.FirstOrDefault(member => member.Is(Role.CommitteeSecretary)),
            (null, _) => ask.Asker,
            (_, MeetingType.Group) => ask.Roster.InBranch(branch).FirstOrDefault(member => member.Is(Role.GroupLeader) && member.PartyGroup == partyGroup),
            _ when ask.Asker.LeadsBranch && ask.Asker.Branch == branch => ask.Asker,
            _ => ask.Roster.InBranch(branch).FirstOrDefault(member => member.Is(Role.Secretary)),
        };
        return (host ?? ask.Asker).Id;
    }

    private static string[] Pair(Ask ask) =>
    [
        ask.Asker.Id,
        .. ask.Roster.Members.Where(member => member.Id != ask.Asker.Id && (ask.Slots.Persons?.Contains(member.Id) == true
            || ask.Text.Contains(member.Name, StringComparison.Ordinal) || member.NameEn is { } name && ask.Text.Contains(name, StringComparison.OrdinalIgnoreCase))).Select(member => member.Id),
    ];

    // As people say it in a title; a full name is for documents.
    private static string BranchName(Branch branch, string language) => language != "en" && branch.Aliases.Count > 0 ? branch.Aliases[0] : branch.NameIn(language);

    private static DateTimeOffset Proposed(Slots slots, DateTimeOffset now) => new(slots.Date!.Value.ToDateTime(slots.Part switch
    {
        "morning" => new TimeOnly(9, 0),
        "noon" => new TimeOnly(12, 0),
        "evening" => new TimeOnly(19, 0),
        _ => new TimeOnly(15, 0),
    }), now.Offset);
}
