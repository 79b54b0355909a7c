using System.Globalization;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>The meeting that somebody speaks of, by number, type, title, day or hour.</summary>
internal sealed class FindMeetings(MeetingStore meetings, LocalZone zone)
{
    // "The three o'clock meeting" may begin at half past.
    private static readonly TimeSpan _aboutThen = TimeSpan.FromHours(1);

    /// <param name="may">What the asker may do this to; of others the asker is told who can.</param>
    /// <param name="among">When no number is said: which meetings come into question, for example those to come.</param>
    /// <returns>The meeting, or what to answer instead.</returns>
    public async Task<(Kept<Meeting>? Found, Answer? Instead)> OneAsync(Ask ask, Func<Meeting, bool> may, Func<Meeting, bool> among)
    {
        var words = MeetingWords.In(ask.Language);
        if (Number(ask) is { } number)
        {
            var kept = await meetings.FindAsync(number);
            return kept is null || !may(kept.Value) && !MayRun.See(ask, kept.Value) ? (null, Answer.Of(words.NoSuch($"M{number}")))
                : may(kept.Value) ? (kept, null)
                : (null, RefuseFor(ask, kept.Value));
        }

        var meant = (await meetings.ListAllAsync()).Where(kept => among(kept.Value) && IsMeant(ask, kept.Value)).OrderBy(kept => kept.Value.Start).ToList();
        var allowed = meant.Where(kept => may(kept.Value)).ToList();
        return allowed switch
        {
            [var only] => (only, null),
            // Of a series the next one is meant.
            [var first, ..] when first.Value.Series is { } series && allowed.TrueForAll(kept => kept.Value.Series == series) => (first, null),
            [_, _, ..] => (null, ChooseMeeting.Among(allowed, ask)),
            _ => (null, meant.Find(kept => MayRun.See(ask, kept.Value)) is { } seen ? RefuseFor(ask, seen.Value) : Answer.Of(words.NoSuch(null))),
        };
    }

    public async Task<IReadOnlyList<Meeting>> AllAsync() => [.. (await meetings.ListAllAsync()).Select(kept => kept.Value)];

    public static int? Number(Ask ask) => int.TryParse(ask.Slots.MeetingId, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Fits what was said of type, title, day, hour and part of the day.</summary>
    public bool IsMeant(Ask ask, Meeting meeting)
    {
        var (slots, date, clock) = (ask.Slots, zone.DateOf(meeting.Start), zone.TimeOf(meeting.Start));
        return (slots.MeetingType is null || NextMeeting.IsType(meeting.Type, slots.MeetingType))
            && (slots.Meeting is null || meeting.Title.Contains(slots.Meeting, StringComparison.OrdinalIgnoreCase) || meeting.Topics?.Contains(slots.Meeting, StringComparison.OrdinalIgnoreCase) == true)
            && (slots.Start is null || (slots.Start.Value - meeting.Start).Duration() < _aboutThen)
            && (slots.Date is null || slots.Date == date)
            && (slots.Range is null || slots.Range.From <= date && date <= slots.Range.To)
            && (slots.Part is null || PartOf(clock) == slots.Part);
    }

    private static string PartOf(TimeOnly clock) => clock.Hour switch
    {
        < 11 => "morning",
        < 13 => "noon",
        < 18 => "afternoon",
        _ => "evening",
    };

    private static Answer RefuseFor(Ask ask, Meeting meeting) => Permissions.Refuse.For(ask, everywhere: meeting.Branch is null || meeting.Branch != ask.Asker.Branch);
}
