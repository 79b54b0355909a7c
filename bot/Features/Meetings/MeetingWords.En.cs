using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings;

internal abstract partial class MeetingWords
{
    private static readonly MeetingWords English = new En();

    private sealed class En : MeetingWords
    {
        public override string When => "When";
        public override string Type => "Type";
        public override string Where => "Where";
        public override string Online => "online";
        public override string Host => "Chair";
        public override string Recorder => "Recorder";
        public override string Topics => "Topics";
        public override string Attendees => "Due to attend";
        public override string Invited => "Sitting in";
        public override string MovedFrom => "Planned before";
        public override string Reason => "Reason";
        public override string MinutesLabel => "Minutes";
        public override string CancelledMark => " (cancelled)";
        public override string AskForLeave => "Ask for leave";
        public override string MoveButton => "Move";
        public override string CancelButton => "Cancel meeting";
        public override string Comma => ", ";
        public override string NoPlaceYet => "not fixed yet";
        public override string People(int count) => count == 1 ? "1 person" : $"{count} people";
        public override string PresentCount(int count) => $"{count} present";
        public override string OnLeaveCount(int count) => $"{count} on leave";
        public override string MinutesState(MinutesStatus status) => status switch
        {
            MinutesStatus.Submitted => "handed in, to be checked",
            MinutesStatus.Approved => "checked",
            MinutesStatus.Returned => "sent back to be completed",
            _ => "draft",
        };

        public override string Called(MeetingType type, string? branch, string? partyGroup)
        {
            var name = type == MeetingType.Group && partyGroup is not null ? $"Party group {partyGroup} meeting" : TypeName(type);
            return branch is null ? $"{char.ToUpperInvariant(name[0])}{name[1..]}" : $"{branch}: {name}";
        }

        public override string NoneComing(string? type) => Enum.TryParse<MeetingType>(type, ignoreCase: true, out var known) ? $"No {TypeName(known)} is coming up for you." : "No meeting is coming up for you.";
        public override string NoSuch(string? number) => number is null ? "I found no such meeting. Say its number, day or type, for example \"meeting 5\" or \"Friday's lecture\"." : $"There is no meeting {number}, or you are not among those invited.";
        public override string Several(int count) => $"{count} meetings found; say which number";
        public override string WhichOne(int count) => $"There are {count} meetings; which one do you mean?";

        public override string PreviewTitle => "Please check the meeting";
        public override string CreateIt => "Set it up";
        public override string CreateAnyway => "Set it up anyway";
        public override string MoveIt => "Move it";
        public override string MoveAnyway => "Move it anyway";
        public override string CancelIt => "Cancel the meeting";
        public override string KeepIt => "Keep it";
        public override string DropIt => "Drop it";
        public override string CorrectHint => "To correct something, just say it: \"make it 4 pm\", \"in room 3F\".";
        public override string CancelHint => "Everybody due will be told; you can undo it for 15 minutes.";
        public override string ReasonField => "Reason (optional)";
        public override string OldTime => "Old time";
        public override string NewTime => "New time";
        public override string WillBeTold => "Will be told";
        public override string Which => "Applies to";
        public override string OnlyThis => "this one only";
        public override string ThisAndLater => "This and later ones";
        public override string ToldInGroup => "It will be announced in the branch's chat, and those due are reminded the working day before and shortly before it starts.";
        public override string ToldPrivately => "Only those who talk are told, privately.";
        public override string ToldSoon => "People are told from 15 seconds on; undone before that, nobody hears of it.";
        public override string HasChanged => "The meeting has changed meanwhile; this is how it stands now. Nothing was done.";
        public override string TalkWithWhom => "With whom? Please say the name too, for example \"heart-to-heart talk with Wang Haiyan tomorrow 10 am\".";
        public override string NobodyToInvite(string type) => $"Nobody belongs to a {type} there; please check roles and Party groups in the member list.";
        public override string TimeIsPast(string when) => $"{when} is already past; please name a time to come.";
        public override string TimeAssumed(string clock) => $"You named no hour, so {clock} is proposed; if that is wrong, just say the hour.";
        public override string DayOff(string? holiday) => holiday is null ? "Note: that is a day off." : $"Note: that day is off ({holiday}).";
        public override string ConfirmCreate(string title, string when) => $"{title}, {when}: is that right?";
        public override string ConfirmMove(string title, string from, string to) => $"Move {title} from {from} to {to}?";
        public override string ConfirmCancel(string title, string when) => $"Cancel {title} ({when})?";
        public override string Created(string title, string when, int people) => $"✔ {title} is set for {when}, {People(people)}.";
        public override string Moved(string title, string from, string to, int people) => $"✔ {title} moves from {from} to {to}; {People(people)} will be told.";
        public override string CancelledNow(string title, string when, int people) => $"✔ {title} ({when}) is cancelled; {People(people)} will be told.";
        public override string LaterToo(int count) => $" The {count} later ones go with it.";
        public override string MoveToWhen(string title) => $"When should {title} be instead?";
        public override string Clashes(int count) => count == 1 ? "Another meeting is at that time" : $"{count} other meetings are at that time";
        public override string AlsoExpected(int people) => $"{People(people)} due at both";
        public override string FreeAt(string when) => $"Everybody is free on {when}; say \"move to {when}\" to take that.";

        public override string Refusal(MeetingOutcome outcome, string number) => outcome switch
        {
            MeetingOutcome.Cancelled => $"{number} is cancelled, so that can no longer be done; set up a new meeting if you need one.",
            MeetingOutcome.Over => $"{number} is over; its time cannot be changed any more.",
            MeetingOutcome.Same => $"{number} is at that time already; nothing was changed.",
            MeetingOutcome.NotAnAttendee => $"You are not among those due at {number}.",
            MeetingOutcome.TooEarly => $"It is too early for that; please do it when {number} begins.",
            MeetingOutcome.TooLate => $"It is too late for that at {number}; please ask the chair or the recorder.",
            MeetingOutcome.NotOver => $"{number} has not been held yet; please do that afterwards.",
            MeetingOutcome.AlreadyDone => $"That was done already for {number}; nothing was recorded twice.",
            MeetingOutcome.NotSpecial => $"{number} is no special meeting on finding gaps and has no such step.",
            MeetingOutcome.Checked => $"The minutes of {number} have been checked and can no longer be changed.",
            _ => $"That cannot be done with {number} now; please look at its details.",
        };

        public override string NewMeeting(string title, string when) => $"[Meeting] {title}, {when}.";
        public override string MovedNews(string title, string from, string to, string? place) => $"Change: {title}, planned for {from}, moves to {to}{(place is null ? "; the place will follow" : $", {place}")}.";
        public override string CancelledNews(string title, string when) => $"Cancelled: {title}, planned for {when}, will not take place.";
        public override string Because(string reason) => $" Reason: {reason}.";
        public override string SeriesMovedToo => " The later ones of the series move likewise.";
        public override string SeriesCancelledToo => " The later ones of the series are cancelled too.";
        public override string ExcusedBefore => "You were on leave before; if you can come at the new time, please withdraw your leave.";
        public override string LeaveHint => "If you cannot come, reply \"leave + reason\" beforehand.";

        public override string TypeName(MeetingType type) => type switch
        {
            MeetingType.General => "branch general meeting",
            MeetingType.Committee => "branch committee meeting",
            MeetingType.Group => "Party group meeting",
            MeetingType.Lecture => "Party lecture",
            MeetingType.ThemeDay => "themed Party day",
            MeetingType.OrgLife => "organisational-life meeting",
            MeetingType.Appraisal => "democratic appraisal",
            MeetingType.DemocraticLife => "democratic-life meeting",
            MeetingType.Special => "special meeting on finding gaps",
            MeetingType.HeartTalk => "heart-to-heart talk",
            MeetingType.Promotion => "promotion meeting",
            _ => "meeting",
        };
    }
}
