using System.Globalization;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Features;

/// <summary>The piece of work that a line or a button speaks of; the other way round than <see cref="SlotsOfPress"/>; pure.</summary>
internal static class WorkOfSlots
{
    /// <returns>Null when no piece of work is named.</returns>
    public static WorkRef? Of(Slots slots) => slots switch
    {
        { Item: { } item } => Ref(WorkKind.RectificationItem, item),
        { NoticeId: { } notice } => Ref(WorkKind.Notice, notice),
        { MeetingId: { } meeting } => Ref(WorkKind.Meeting, meeting),
        { ActivityId: { } activity } => Ref(WorkKind.VolunteerActivity, activity),
        { AssignmentId: { } assignment } => Ref(WorkKind.Assignment, assignment),
        { Code: { } target } => Ref(WorkKind.AnnualTarget, target),
        _ => null,
    };

    private static WorkRef? Ref(WorkKind kind, string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? new(kind, value) : null;
}
