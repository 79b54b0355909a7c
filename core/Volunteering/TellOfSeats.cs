using Microsoft.Extensions.Options;
using Sanmo.Core.Calendars;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;

namespace Sanmo.Core.Volunteering;

/// <summary>Who is told of a change in an activity's list, and when.</summary>
internal sealed class TellOfSeats(News news, LocalZone zone, IOptions<ReminderOptions> options)
{
    /// <summary>A freed place is held for the listener.</summary>
    public const string Offered = "vol.offered";

    /// <summary>The listener's offer has ended.</summary>
    public const string Lapsed = "vol.lapsed";

    /// <summary>Somebody else took the listener off the list, for a reason.</summary>
    public const string Removed = "vol.removed";

    private readonly QuietHours _quiet = new(zone, options.Value);

    /// <param name="version">The one that the save makes: whoever is promoted twice is told twice.</param>
    /// <param name="member">Whose wish it was; null when it was the clock's or the limit's.</param>
    public IReadOnlyList<Delivery> Of(Seating seating, long version, string by, string? member, DateTimeOffset now)
    {
        if (seating.After is not { } activity)
            return [];
        var rows = seating.Promoted.Select(one => Row(activity, Content.Seat, version, one, now)).ToList();
        rows.AddRange(seating.Offered.Select(one => New(activity, Offered, version, one, now)));
        rows.AddRange(seating.Lapsed.Where(one => one != by).Select(one => New(activity, Lapsed, version, one, now)));
        if (member is not null && member != by && seating.Outcome is SignUpOutcome.Seated or SignUpOutcome.Waiting)
            rows.Add(Row(activity, Content.Seat, version, member, now));
        if (member is not null && member != by && seating.Outcome is SignUpOutcome.Left or SignUpOutcome.Passed)
            rows.Add(New(activity, Removed, version, member, now));
        // Who plans for a number of people must hear of it when it is too late to sign up anew.
        if (seating.Outcome == SignUpOutcome.Left && now >= activity.SignUpDeadline && activity.Organiser != by)
            rows.Add(Row(activity, Content.SeatGivenUp, version, activity.Organiser, now));
        return [.. rows.DistinctBy(row => row.Id)];
    }

    private Delivery New(VolunteerActivity activity, string topic, long version, string member, DateTimeOffset now) =>
        news.ToMember(member, activity.Work, version, activity.ScheduleVersion, topic, now, activity.Start);

    private Delivery Row(VolunteerActivity activity, Content content, long version, string member, DateTimeOffset now)
    {
        var held = _quiet.Hold(now, Audience.Participants);
        var waits = held < activity.Start;
        var to = Recipient.OfMember(member);
        return new($"{activity.Work}@{activity.ScheduleVersion}:{content}/{version}>{to}", content, activity.Work, activity.ScheduleVersion, null, 0, to, waits ? Lane.Reminder : Lane.Urgent, now, waits ? held : now, activity.Start);
    }
}
