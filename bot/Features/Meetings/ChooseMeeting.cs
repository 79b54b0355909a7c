using System.Globalization;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Meetings;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>The question which of several meetings is meant; a button or a number answers it.</summary>
internal static class ChooseMeeting
{
    private const int AtMost = 5;

    public static Answer Among(IReadOnlyList<Kept<Meeting>> found, Ask ask)
    {
        var words = MeetingWords.In(ask.Language);
        var shown = found.Take(AtMost).Select(kept => kept.Value).ToList();
        return new(
            new(words.WhichOne(found.Count), words.WhichOne(found.Count), Blocks: [new Lines([.. shown.Select(meeting => ShowMeeting.Line(meeting, ask.Now, ask.Language))])],
                Buttons: [.. shown.Select(meeting => new Button(Label(meeting), ask.Intent, meeting.Work.ToString()))]),
            Personal: true,
            Question: new(ask.Intent, ask.Slots, SlotNames.WhichMeeting,
                [.. shown.Select(meeting => new Option(Label(meeting), new Slots { MeetingId = meeting.Number.ToString(CultureInfo.InvariantCulture) }))], ask.Now));
    }

    private static string Label(Meeting meeting) => $"{meeting.Work} {meeting.Title}";
}
