using Microsoft.Extensions.Options;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Reminders;

namespace Sanmo.Core.Outgoing;

/// <summary>Tells those it concerns what somebody has done to a piece of work; the rows are saved together with the act.</summary>
internal sealed class News(LocalZone zone, IOptions<ReminderOptions> options)
{
    /// <summary>For so long an act can be taken back before anybody has heard of it.</summary>
    public static readonly TimeSpan TimeToUndo = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan _useful = TimeSpan.FromDays(7);

    private readonly QuietHours _quiet = new(zone, options.Value);

    /// <param name="version">The document's version that the save makes.</param>
    /// <param name="chain">The work's schedule version after the act.</param>
    /// <param name="topic">What happened, for example <c>rect.returned</c>; the room of the work says it in words.</param>
    /// <param name="startsAt">When the thing starts that the act moved or cancelled: what cannot wait breaks the silence.</param>
    public Delivery To(Recipient recipient, WorkRef work, long version, int chain, string topic, DateTimeOffset now, DateTimeOffset? startsAt = null, int step = 0)
    {
        var due = now + TimeToUndo;
        var urgent = startsAt is { } start && _quiet.IsUrgent(start, now);
        return new(
            $"{Delivery.IdPrefix(work)}v{version}:{topic}>{recipient}", Content.News, work, chain, null, step, recipient, urgent ? Lane.Urgent : Lane.Reminder, now,
            _quiet.Hold(due, recipient.Member is null ? Audience.Group : Audience.Owner, urgent), now + _useful, Topic: topic, Version: version);
    }

    /// <inheritdoc cref="To"/>
    public Delivery ToMember(string member, WorkRef work, long version, int chain, string topic, DateTimeOffset now, DateTimeOffset? startsAt = null, int step = 0) =>
        To(Recipient.OfMember(member), work, version, chain, topic, now, startsAt, step);
}
