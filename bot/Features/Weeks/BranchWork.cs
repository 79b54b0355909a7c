using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Weeks;

/// <summary>Everything that is a branch's, as it is now.</summary>
/// <param name="Notices">With how many of those asked have answered.</param>
internal sealed record BranchWork(
    IReadOnlyList<Meeting> Meetings, IReadOnlyList<Assignment> Assignments, IReadOnlyList<RectificationItem> Items, IReadOnlyList<VolunteerActivity> Activities, IReadOnlyList<(Notice Notice, int Answered)> Notices)
{
    public static async Task<BranchWork> ReadAsync(WorkStores works, Scope scope)
    {
        var (meetings, assignments, items, activities, notices) = (works.Meetings.ListAsync(scope), works.Assignments.ListAsync(scope), works.Items.ListAsync(scope), works.Activities.ListAsync(scope), works.Notices.ListAsync(scope));
        var answered = await Task.WhenAll((await notices).Select(async kept => (kept.Value, (await works.Notices.ListAnsweredAsync(kept.Value)).Count(kept.Value.Recipients.Contains))));
        return new([.. (await meetings).Select(kept => kept.Value)], [.. (await assignments).Select(kept => kept.Value)], [.. (await items).Select(kept => kept.Value)], [.. (await activities).Select(kept => kept.Value)], answered);
    }
}
