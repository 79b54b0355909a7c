using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Particulars;

/// <summary>Another place, or one's own new part in a meeting, in words for one listener; pure.</summary>
internal static class SayParticulars
{
    /// <returns>Null when it is not so any more.</returns>
    public static Reply? Of(Meeting meeting, string? topic, Listener listener)
    {
        var words = ParticularWords.In(listener.Language);
        var when = DateWords.In(listener.Language).Span(meeting.Start.ToOffset(listener.Now.Offset), meeting.End.ToOffset(listener.Now.Offset));
        var text = topic switch
        {
            MeetingTopics.PlaceChanged => words.PlaceNews(meeting.Title, when, meeting.Place ?? MeetingWords.In(listener.Language).Online),
            MeetingTopics.MadeRecorder when meeting.Recorder == listener.Member => words.RecorderNews(meeting.Title, when),
            MeetingTopics.MadeHost when meeting.Host == listener.Member => words.HostNews(meeting.Title, when),
            _ => null,
        };
        return text is null ? null : new(text, $"{meeting.Work} {meeting.Title}", Tone.Yellow, [new Paragraph(text)],
            Buttons: [new(words.Open, Intent.MeetingDetails, meeting.Work.ToString())], Footnote: topic == MeetingTopics.PlaceChanged ? MeetingWords.In(listener.Language).LeaveHint : null);
    }
}
