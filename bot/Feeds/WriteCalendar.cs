using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Feeds;

namespace Sanmo.Bot.Feeds;

/// <summary>A person's feed in the form of RFC 5545; pure.</summary>
internal static class WriteCalendar
{
    /// <summary>A deadline with a clock time is shown as this much before it.</summary>
    private static readonly TimeSpan _beforeDeadline = TimeSpan.FromMinutes(15);

    public static string Of(IReadOnlyList<ShownEvent> shown, string language, string organisation, LocalZone zone)
    {
        var words = FeedWords.In(language);
        var calendar = new Calendar { ProductId = "-//Sanmo Bot//Calendar feed//EN", Method = CalendarMethods.Publish };
        calendar.AddProperty("X-WR-CALNAME", words.Name(organisation));
        calendar.AddProperty("X-WR-TIMEZONE", zone.Zone.Id);
        calendar.AddProperty("X-PUBLISHED-TTL", "PT1H");
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(zone.Zone.Id, new DateTime(2024, 1, 1), includeHistoricalData: false));
        foreach (var one in shown)
            calendar.Events.Add(Event(one, words, zone));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <summary>The same for one thing for ever, whatever becomes of it.</summary>
    public static string UidOf(AgendaEntry entry) => $"{entry.Work}-{entry.Part}-{entry.Step}@sanmo".ToLowerInvariant();

    private static CalendarEvent Event(ShownEvent one, FeedWords words, LocalZone zone)
    {
        var (entry, changed) = (one.Entry, new CalDateTime(one.ChangedAt.UtcDateTime, "UTC"));
        var at = new CalendarEvent
        {
            Uid = UidOf(entry),
            Sequence = one.Sequence,
            DtStamp = changed,
            LastModified = changed,
            Status = one.Cancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Summary = words.Title(entry),
            Description = words.About(entry),
            Location = entry.Place,
            Transparency = entry.TakesPlace ? TransparencyType.Opaque : TransparencyType.Transparent,
        };
        if (entry.AllDay)
        {
            var day = zone.DateOf(entry.At);
            (at.Start, at.End) = (new CalDateTime(day), new CalDateTime(day.AddDays(1)));
            return at;
        }

        var (from, until) = entry.Until is { } end ? (entry.At, end) : (entry.At - _beforeDeadline, entry.At);
        (at.Start, at.End) = (Local(from, zone), Local(until > from ? until : from + _beforeDeadline, zone));
        return at;
    }

    private static CalDateTime Local(DateTimeOffset instant, LocalZone zone) => new(DateTime.SpecifyKind(zone.Local(instant).DateTime, DateTimeKind.Unspecified), zone.Zone.Id);
}
