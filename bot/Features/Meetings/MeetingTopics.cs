namespace Sanmo.Bot.Features.Meetings;

/// <summary>What can be told of a meeting.</summary>
internal static class MeetingTopics
{
    public const string Created = "meeting.created";
    public const string Moved = "meeting.moved";
    public const string Cancelled = "meeting.cancelled";
    public const string PlaceChanged = "meeting.place";
    public const string MadeRecorder = "meeting.recorder";
    public const string MadeHost = "meeting.host";
    public const string SeriesMoved = "meeting.series.moved";
    public const string SeriesCancelled = "meeting.series.cancelled";
    public const string LeaveDecided = "leave.decided";
    public const string LeaveWithdrawn = "leave.withdrawn";
    public const string LeaveExplained = "leave.explained";
    public const string MinutesSubmitted = "minutes.submitted";
    public const string MinutesPassed = "minutes.passed";
    public const string MinutesReturned = "minutes.returned";
}
