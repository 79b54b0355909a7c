using System.Globalization;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>One meeting, by number, type, date or title, among those the asker may see.</summary>
internal sealed class MeetingDetails(MeetingStore meetings, LocalZone zone)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = MeetingWords.In(ask.Language);
        var slots = ask.Slots;
        if (int.TryParse(slots.MeetingId, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var kept = await meetings.FindAsync(number);
            return kept is null || !MaySee(ask, kept.Value) ? Answer.Of(words.NoSuch($"M{number}")) : new(ShowMeeting.As(kept.Value, ask.Now, ask.Language, ask.Roster));
        }

        var found = (await meetings.ListAllAsync()).Select(kept => kept.Value)
            .Where(meeting => meeting.State != MeetingState.Cancelled && MaySee(ask, meeting))
            .Where(meeting => slots.MeetingType is null || NextMeeting.IsType(meeting.Type, slots.MeetingType))
            .Where(meeting => slots.Meeting is null || meeting.Title.Contains(slots.Meeting, StringComparison.OrdinalIgnoreCase))
            .Where(meeting => (slots.Date ?? (slots.Start is { } start ? DateOnly.FromDateTime(start.DateTime) : null)) is not { } day ? meeting.End > ask.Now : zone.DateOf(meeting.Start) == day)
            .OrderBy(meeting => meeting.Start).Take(5).ToList();
        return found switch
        {
            [] => Answer.Of(words.NoSuch(null)),
            [var only] => new(ShowMeeting.As(only, ask.Now, ask.Language, ask.Roster)),
            [var first, ..] when slots.Date is null => new(ShowMeeting.As(first, ask.Now, ask.Language, ask.Roster)),
            _ => new(new(words.Several(found.Count), words.Several(found.Count), Blocks: [new Lines([.. found.Select(meeting => ShowMeeting.Line(meeting, ask.Now, ask.Language))])])),
        };
    }

    private static bool MaySee(Ask ask, Meeting meeting) =>
        meeting.Branch is null || meeting.Attendees.Contains(ask.Asker.Id) || Permission.Covers(ask.Intent, ask.Asker, meeting.Branch);
}
