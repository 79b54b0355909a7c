using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings;

internal abstract partial class MeetingWords
{
    public static MeetingWords In(string language) => language == "en" ? English : Chinese;

    public abstract string When { get; }
    public abstract string Type { get; }
    public abstract string Where { get; }
    public abstract string Online { get; }
    public abstract string Host { get; }
    public abstract string Recorder { get; }
    public abstract string Topics { get; }
    public abstract string Attendees { get; }
    public abstract string Invited { get; }
    public abstract string MovedFrom { get; }
    public abstract string Reason { get; }
    public abstract string MinutesLabel { get; }
    public abstract string CancelledMark { get; }
    public abstract string AskForLeave { get; }
    public abstract string MoveButton { get; }
    public abstract string CancelButton { get; }
    public abstract string Comma { get; }
    public abstract string NoPlaceYet { get; }
    public abstract string People(int count);
    public abstract string PresentCount(int count);
    public abstract string OnLeaveCount(int count);
    public abstract string MinutesState(MinutesStatus status);
    public abstract string TypeName(MeetingType type);

    /// <summary>A title for a meeting that was given none.</summary>
    public abstract string Called(MeetingType type, string? branch, string? partyGroup);

    /// <param name="type">The type asked for, in the form of the slots; null for any.</param>
    public abstract string NoneComing(string? type);

    /// <param name="number">As typed; null when asked for without one.</param>
    public abstract string NoSuch(string? number);
    public abstract string Several(int count);
    public abstract string WhichOne(int count);

    // Setting up, moving, calling off.
    public abstract string PreviewTitle { get; }
    public abstract string CreateIt { get; }
    public abstract string CreateAnyway { get; }
    public abstract string MoveIt { get; }
    public abstract string MoveAnyway { get; }
    public abstract string CancelIt { get; }
    public abstract string KeepIt { get; }
    public abstract string DropIt { get; }
    public abstract string CorrectHint { get; }
    public abstract string CancelHint { get; }
    public abstract string ReasonField { get; }
    public abstract string OldTime { get; }
    public abstract string NewTime { get; }
    public abstract string WillBeTold { get; }
    public abstract string Which { get; }
    public abstract string OnlyThis { get; }
    public abstract string ThisAndLater { get; }
    public abstract string ToldInGroup { get; }
    public abstract string ToldPrivately { get; }
    public abstract string ToldSoon { get; }
    public abstract string HasChanged { get; }
    public abstract string TalkWithWhom { get; }
    public abstract string NobodyToInvite(string type);
    public abstract string TimeIsPast(string when);
    public abstract string TimeAssumed(string clock);

    /// <param name="holiday">Its name, where the calendar names one.</param>
    public abstract string DayOff(string? holiday);
    public abstract string ConfirmCreate(string title, string when);
    public abstract string ConfirmMove(string title, string from, string to);
    public abstract string ConfirmCancel(string title, string when);
    public abstract string Created(string title, string when, int people);
    public abstract string Moved(string title, string from, string to, int people);
    public abstract string CancelledNow(string title, string when, int people);
    public abstract string LaterToo(int count);
    public abstract string MoveToWhen(string title);
    public abstract string Clashes(int count);
    public abstract string AlsoExpected(int people);
    public abstract string FreeAt(string when);

    /// <summary>Why nothing was done, and what to do instead.</summary>
    public abstract string Refusal(MeetingOutcome outcome, string number);

    // Told to those it concerns.
    public abstract string NewMeeting(string title, string when);
    public abstract string MovedNews(string title, string from, string to, string? place);
    public abstract string CancelledNews(string title, string when);
    public abstract string Because(string reason);
    public abstract string SeriesMovedToo { get; }
    public abstract string SeriesCancelledToo { get; }
    public abstract string ExcusedBefore { get; }
    public abstract string LeaveHint { get; }
}
