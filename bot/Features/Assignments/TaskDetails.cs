using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Assignments;

/// <summary>Everything about an assignment; of a deployed one the table of its parts.</summary>
internal sealed class TaskDetails(FindAssignment find, Deployment deployment, MeetingStore meetings)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var (kept, refusal) = await find.ReadAsync(ask);
        if (kept is null)
            return refusal!;
        var manages = FindAssignment.MayManage(ask, kept.Value);
        if (!kept.Value.IsDeployed)
            return new(ShowAssignment.As(kept.Value, kept.Version, ask, manages), Personal: true);
        var parts = await deployment.CompleteAsync(kept.Value, ask.Roster);
        var held = kept.Value.Meeting is { } type ? (await meetings.ListAllAsync()).Select(one => one.Value).Where(meeting => meeting.Type == type && meeting.State != MeetingState.Cancelled && meeting.Start > kept.Value.ScheduledAt).ToList() : [];
        return new(ShowDeployment.As(kept.Value, kept.Version, [.. parts.Select(part => part.Value)], held, ask, manages), Personal: true);
    }
}
