using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Meetings.Records;

/// <summary>A resolution with a person and a day becomes an assignment, told as every other.</summary>
internal sealed class AssignResolution(AssignmentStore assignments)
{
    public async Task<Assignment?> RunAsync(ReadResolution resolution, Meeting meeting, Ask ask)
    {
        if (!resolution.CanBeAssigned || resolution.Due < ask.Today)
            return null;
        var branches = resolution.Owners.Select(owner => ask.Roster.FindMember(owner)?.Branch).Distinct().ToList();
        var assignment = new Assignment(
            await assignments.NextNumberAsync(), branches is [{ } only] ? only : null, resolution.Task, MinutesWords.In(ask.GroupLanguage).FromMeeting($"{meeting.Work} {meeting.Title}"),
            resolution.Owners, false, resolution.Due!.Value, [], AssignmentState.Open, null, ask.Asker.Id, 1, ask.Now + News.TimeToUndo);
        await assignments.SaveAsync(null, assignment, new(ask.Asker.Id, ask.Intent, meeting.Work.ToString()));
        return assignment;
    }
}
