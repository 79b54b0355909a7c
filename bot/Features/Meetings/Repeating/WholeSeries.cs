using System.Globalization;
using Sanmo.Bot.Replies;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Repeating;

/// <summary>An act on one meeting of a series and on all later ones.</summary>
internal static class WholeSeries
{
    /// <summary>The value of the slot <c>scope</c>.</summary>
    public const string Slot = "series";

    public static bool IsLater(Meeting meeting, Meeting than) =>
        than.Series is { } series && meeting.Series == series && meeting.Number != than.Number && meeting.State == MeetingState.Planned && meeting.Start > than.Start;

    /// <param name="start">The new one, in the organisation's zone; null for an act that names none.</param>
    public static Button Button(string label, Ask ask, Meeting meeting, DateTimeOffset? start)
    {
        var values = new Dictionary<string, string> { ["scope"] = Slot };
        if (start is { } at)
        {
            values["newDate"] = at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            values["newTime"] = at.ToString("HH:mm", CultureInfo.InvariantCulture);
        }

        return new(label, ask.Intent, meeting.Work.ToString(), Values: values);
    }
}
