using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features;

/// <summary>Who hears a piece of news, and when.</summary>
/// <param name="Now">In the organisation's zone.</param>
/// <param name="Language">The member's own, or the organisation's for a group.</param>
internal sealed record Listener(Recipient Recipient, string Language, DateTimeOffset Now, WorkCalendar Calendar, Roster Roster)
{
    /// <summary>The member's id; null for a group.</summary>
    public string? Member => Recipient.Member;

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);
}
