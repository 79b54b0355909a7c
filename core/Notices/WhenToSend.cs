using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;

namespace Sanmo.Core.Notices;

/// <summary>When a notice goes out; pure.</summary>
internal static class WhenToSend
{
    /// <summary>At once means after the time to undo; what would fall into the silence of the group chats waits for its end, unless it is urgent.</summary>
    /// <param name="wanted">Null: at once.</param>
    public static DateTimeOffset Of(DateTimeOffset? wanted, DateTimeOffset now, bool urgent, QuietHours quiet)
    {
        var soonest = now + News.TimeToUndo;
        return quiet.Hold(wanted > soonest ? wanted.Value : soonest, Audience.Group, urgent);
    }
}
