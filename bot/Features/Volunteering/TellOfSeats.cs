using Microsoft.Extensions.Options;
using Sanmo.Core.Calendars;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>Who is told of a change in an activity's list, and when.</summary>
internal sealed class TellOfSeats(LocalZone zone, IOptions<ReminderOptions> options)
{
    private readonly QuietHours _quiet = new(zone, options.Value);

    /// <param name="version">The one that the save makes: whoever is promoted twice is told twice.</param>
    public IReadOnlyList<Core.Outgoing.Delivery> Of(Seating seating, long version, string by, string member, DateTimeOffset now)
    {
        if (seating.After is not { } activity)
            return [];
        var told = seating.Promoted.Concat(member == by ? [] : [member]).Distinct().Select(one => Row(activity, Content.Seat, version, one, now));
        // Who plans for a number of people must hear of it when it is too late to sign up anew.
        return seating.Outcome == SignUpOutcome.Left && now >= activity.SignUpDeadline && activity.Organiser != by
            ? [.. told, Row(activity, Content.SeatGivenUp, version, activity.Organiser, now)]
            : [.. told];
    }

    private Core.Outgoing.Delivery Row(VolunteerActivity activity, Content content, long version, string member, DateTimeOffset now)
    {
        var held = _quiet.Hold(now, Audience.Participants);
        var waits = held < activity.Start;
        var to = Recipient.OfMember(member);
        return new($"{activity.Work}@{activity.ScheduleVersion}:{content}/{version}>{to}", content, activity.Work, activity.ScheduleVersion, null, 0, to, waits ? Lane.Reminder : Lane.Urgent, now, waits ? held : now, activity.Start);
    }
}
