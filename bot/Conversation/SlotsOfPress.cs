using Sanmo.Bot.Understanding;
using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Conversation;

/// <summary>A pressed button as the slots that the same wish would have in words; pure.</summary>
internal static class SlotsOfPress
{
    public static Slots Of(Press press)
    {
        if (!WorkRef.TryParse(press.Subject, out var work))
            return Slots.Empty;
        var number = work.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return work.Kind switch
        {
            WorkKind.Meeting => new() { MeetingId = number },
            WorkKind.Assignment => new() { AssignmentId = number },
            WorkKind.RectificationItem => new() { Item = number },
            WorkKind.VolunteerActivity => new() { ActivityId = number },
            _ => new() { NoticeId = number },
        };
    }
}
