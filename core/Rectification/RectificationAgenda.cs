using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;

namespace Sanmo.Core.Rectification;

/// <summary>On whose agenda an item stands: the open steps on their doers', the whole on the owner's.</summary>
internal static class RectificationAgenda
{
    public static IEnumerable<AgendaLine> Of(RectificationItem item, LocalZone zone)
    {
        if (!item.IsOpen)
            yield break;
        for (var step = 0; step < item.Milestones.Count; step++)
            if (item.Milestones[step] is { DoneAt: null } milestone)
                yield return Line(milestone.Owner ?? item.Owner, step + 1, milestone.Due, $"{item.Problem}：{milestone.Title}");
        // The last step and the whole are one thing to the doer of both.
        if (item.Limit is { } due && !item.Milestones.Any(step => step.DoneAt is null && step.Due == due && (step.Owner ?? item.Owner) == item.Owner))
            yield return Line(item.Owner, 0, due, item.Problem);

        AgendaLine Line(string member, int step, DateOnly date, string title) =>
            new(member, new(item.Work, step, AgendaPart.Do, zone.EndOf(date), null, true, title, null));
    }
}
