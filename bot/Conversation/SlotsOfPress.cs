using Sanmo.Bot.Understanding;
using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Conversation;

/// <summary>A pressed button as the slots that the same wish would have in words; pure.</summary>
internal static class SlotsOfPress
{
    public static Slots Of(Press press)
    {
        // A person after the number: whose part of it is meant.
        var (subject, person) = press.Subject?.Split('/', 2) is [var thing, var who] ? (thing, who) : (press.Subject, null);
        if (!WorkRef.TryParse(subject, out var work))
            return Slots.Empty;
        return OfWork(work) with { Persons = person is null ? null : [person] };
    }

    private static Slots OfWork(WorkRef work)
    {
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
