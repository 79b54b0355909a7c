using Sanmo.Bot.Replies;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Meetings.Records;

/// <summary>Who is due, there, on leave and absent, by name: for those alone who keep the record. What follows from an absence is nobody's to compute here; pure.</summary>
internal static class ShowAttendance
{
    public static Reply As(Meeting meeting, DateTimeOffset now, string language, Roster roster)
    {
        var words = AttendanceWords.In(language);
        var count = Attendance.Of(meeting, roster);
        var blocks = new List<Block>
        {
            new Facts(
            [
                new(words.Due, words.DueCount(count.Due.Count, count.VotersDue)),
                new(words.Present, words.PresentCount(count.Present.Count, count.VotersPresent)),
                new(words.OnLeave, words.People(count.OnLeave.Count)),
                new(now < meeting.End ? words.NotYetHere : words.Absent, words.People(count.Absent.Count)),
            ]),
        };
        if (count.Present.Count > 0 && Quorum.Usual(meeting.Type) is { } ballot)
            blocks.Add(new Paragraph(words.Reached(Quorum.MayOpen(ballot, count.VotersPresent, count.VotersDue), Quorum.Needed(ballot).Least(count.VotersDue), count.VotersDue)));
        else if (count.Present.Count > 0 && meeting.Type == MeetingType.Group && !Share.HalfOrMore.IsReached(count.Present.Count, count.Due.Count))
            blocks.Add(new Paragraph(words.FewerThanHalf));
        Add(words.Present, count.Present, member => meeting.SignedIn.First(one => one.Member == member) is var one && one.By is { } by ? words.SignedBy(roster.NameOf(by, language)) : null);
        Add(words.OnLeave, count.OnLeave, member => meeting.LeaveOf(member)!.Reason);
        Add(now < meeting.End ? words.NotYetHere : words.Absent, count.Absent, member => meeting.LeaveOf(member) is { State: not LeaveState.Withdrawn } leave ? words.LeaveState(leave.State, leave.Reason) : null);
        Add(words.Invited, [.. (meeting.Invitees ?? []).Where(member => meeting.SignedIn.Any(one => one.Member == member))], _ => null);
        return new(words.Summary(count.Present.Count, count.Due.Count), $"{meeting.Work} {meeting.Title}", Tone.Blue, blocks, Footnote: words.Private);

        void Add(string label, IReadOnlyList<string> members, Func<string, string?> remark)
        {
            if (members.Count > 0)
                blocks.AddRange([new Paragraph($"{label} ({members.Count})", Strong: true), new Paragraph(JoinNames.In(language, members.Select(member => remark(member) is { } said ? words.With(roster.NameOf(member, language), said) : roster.NameOf(member, language))))]);
        }
    }
}
