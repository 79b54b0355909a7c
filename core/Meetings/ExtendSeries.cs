using Sanmo.Core.Calendars;

namespace Sanmo.Core.Meetings;

/// <summary>Makes the meetings of every series that come within reach; running twice makes none twice.</summary>
internal sealed class ExtendSeries(MeetingStore meetings, WorkCalendar calendar, LocalZone zone)
{
    /// <returns>How many were made.</returns>
    public async Task<int> RunAsync(DateTimeOffset now)
    {
        var made = 0;
        foreach (var series in (await meetings.ListAllAsync()).Select(kept => kept.Value).Where(meeting => meeting.Series is not null).GroupBy(meeting => meeting.Series!.Value))
            foreach (var missing in Series.Missing([.. series], now, calendar, zone))
            {
                var number = await meetings.NumberOfAsync(series.Key, missing.Occurrence!.Value);
                if (await meetings.SaveAsync(null, missing with { Number = number }, new("bot", "meeting.series", missing.Repeat)))
                    made++;
            }

        return made;
    }
}
