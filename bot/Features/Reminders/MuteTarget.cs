using Sanmo.Core.Agenda;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Reminders;

/// <summary>What somebody speaks of: one piece of work, one kind, or everything; pure.</summary>
internal static class MuteTarget
{
    public static WorkKind? KindOf(Ask ask) => ask.Slots.Scope switch
    {
        "meeting" => WorkKind.Meeting,
        "vol" => WorkKind.VolunteerActivity,
        "rect" => WorkKind.RectificationItem,
        "notice" => WorkKind.Notice,
        "task" => WorkKind.Assignment,
        _ => null,
    };

    public static string? ScopeOf(WorkKind? kind) => kind switch
    {
        WorkKind.Meeting => "meeting",
        WorkKind.VolunteerActivity => "vol",
        WorkKind.RectificationItem => "rect",
        WorkKind.Notice => "notice",
        WorkKind.Assignment => "task",
        _ => null,
    };

    public static Silence Of(Ask ask, DateTimeOffset? until) => WorkOfSlots.Of(ask.Slots) is { } work ? new(work.Kind, work, until) : new(KindOf(ask), null, until);
}
