using Sanmo.Core.Audit;
using Sanmo.Core.Meetings;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>Decides and saves, and decides again as long as somebody else was first.</summary>
internal sealed class ChangeMeeting(MeetingStore meetings)
{
    /// <param name="tell">From the meeting after the step and the version it makes.</param>
    /// <returns>What was decided, and the meeting it was decided on.</returns>
    public async Task<(MeetingStep Step, Kept<Meeting> On)> RunAsync(Kept<Meeting> kept, Func<Meeting, MeetingStep> decide, Act act, Func<Meeting, long, IReadOnlyList<Core.Outgoing.Delivery>>? tell = null)
    {
        while (true)
        {
            var step = decide(kept.Value);
            if (step.After is not { } after || await meetings.SaveAsync(kept, after, act, tell?.Invoke(after, kept.Version + 1)))
                return (step, kept);
            kept = (await meetings.FindAsync(kept.Value.Number))!;
        }
    }
}
