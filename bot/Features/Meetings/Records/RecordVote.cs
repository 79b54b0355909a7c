using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Records;

/// <summary>A vote at a meeting: recorded, with whether it passes and why, measured against those due.</summary>
internal sealed class RecordVote(FindMeetings find, ChangeMeeting change)
{
    private static readonly TimeSpan _lately = TimeSpan.FromDays(7);

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = AttendanceWords.In(ask.Language);
        var (kept, instead) = await find.OneAsync(ask, meeting => MayRun.Keep(ask.Intent, ask.Asker, meeting),
            meeting => meeting.State != MeetingState.Cancelled && meeting.Start <= ask.Now && meeting.End > ask.Now - _lately);
        if (kept is null)
            return instead!;
        var said = ReadVote.Of(ask.Slots.Content ?? "", kept.Value.Type);
        if (said.Yes is not { } yes)
            return Answer.Of(words.VoteHow);

        Vote Count(Meeting meeting)
        {
            var count = Attendance.Of(meeting, ask.Roster);
            return new(said.Matter, said.Ballot, yes, said.No, said.Abstain, count.VotersDue, said.Present ?? count.VotersPresent, ask.Asker.Id, ask.Now);
        }

        var (step, on) = await change.RunAsync(kept, meeting => MeetingSteps.RecordVote(meeting, Count(meeting), ask.Now), new(ask.Asker.Id, ask.Intent, said.Matter));
        var vote = Count(on.Value);
        return step.Outcome switch
        {
            MeetingOutcome.Changed => new(new(
                words.VoteOutcome(vote.Passes), $"{on.Value.Work} {on.Value.Title}", vote.Passes ? Tone.Good : Tone.Yellow,
                [
                    new Facts([new(words.Matter, vote.Matter ?? words.NotNamed), new(words.Votes, words.VoteFigures(vote.Yes, vote.No, vote.Abstain)), new(words.Due, words.Voters(vote.Due)), new(words.Present, words.Voters(vote.Present))]),
                    new Paragraph(words.WhyAttendance(vote.MayOpen, vote.Present, Quorum.Needed(vote.Ballot).Least(vote.Due), vote.Due)),
                    new Paragraph(words.WhyVotes(Quorum.Passes(vote.Yes, vote.Due), vote.Yes, Share.MoreThanHalf.Least(vote.Due), vote.Due)),
                ],
                Buttons: [UndoChange.Button(on.Value.Work, on.Version + 1, ask.Language)], Footnote: words.Denominator), Personal: true),
            MeetingOutcome.BadCount => Answer.Of(words.BadCount(vote.Yes + vote.No + vote.Abstain, vote.Present, vote.Due)),
            _ => Answer.Of(MeetingWords.In(ask.Language).Refusal(step.Outcome, on.Value.Work.ToString())),
        };
    }
}
