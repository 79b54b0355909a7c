using Sanmo.Core.Members;

namespace Sanmo.Core.Meetings;

/// <summary>Who was due and who came, by member id; those invited without a vote never count.</summary>
/// <param name="VotersDue">Of those due, how many hold a vote.</param>
internal sealed record Attendance(IReadOnlyList<string> Due, IReadOnlyList<string> Present, IReadOnlyList<string> OnLeave, IReadOnlyList<string> Absent, int VotersDue, int VotersPresent)
{
    public static Attendance Of(Meeting meeting, Roster roster)
    {
        var signed = meeting.SignedIn.Select(one => one.Member).ToHashSet();
        var present = meeting.Attendees.Where(signed.Contains).ToList();
        var onLeave = meeting.Attendees.Where(member => !signed.Contains(member) && meeting.IsExcused(member)).ToList();
        return new(meeting.Attendees, present, onLeave, [.. meeting.Attendees.Except(present).Except(onLeave)], meeting.Attendees.Count(Votes), present.Count(Votes));

        // Somebody who has left the roster was a voter when the meeting was called: the count must not grow easier by that.
        bool Votes(string member) => roster.FindMember(member)?.HoldsVote != false;
    }
}
