using Sanmo.Bot.Replies;
using Sanmo.Core.Agenda;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Reminders;

internal abstract partial class ReminderWords
{
    private static readonly ReminderWords English = new En();

    private sealed class En : ReminderWords
    {
        public override string Why => "Sent automatically. Ask \"why did I get this?\" for the reason; say \"remind me later\" or \"mute\" to change it.";
        public override string WhyDigest => "One summary each workday morning. Say \"mute\" to change it.";
        public override string DigestTitle(int count) => $"Good morning. {count} things today";
        public override string Open(string number) => $"Details {number}";
        public override string Step(string number, int step) => $"{number}, step {step}";
        public override string Assigned(string name, string day) => $"{name} is yours now, to be done by {day}.";
        public override string Due(string name, string day, int days) => days switch
        {
            0 => $"{name} is due today. Submitting stops the clock while it is being verified.",
            1 => $"{name} is due tomorrow. If it is done, submit the documents; if not, you can ask for an extension before the deadline.",
            _ => $"{name} is due {DateWords.In("en").Distance(days)} ({day}).",
        };
        public override string Late(string name, int workdays) => $"{name} is {(workdays == 1 ? "one working day" : $"{workdays} working days")} past its deadline. Please say where it stands and when you expect to finish.";
        public override string NoEntry(string name, int percent) => $"{name} has had no progress entry for two weeks (now {percent}%). Please add a word if it has moved.";
        public override string Review(string name) => $"{name} is to be kept up; please look back on it once this quarter.";
        public override string AwaitsVerification(string name, string owner) => $"{name} was submitted by {owner} and waits for you to verify it.";
        public override string ExtensionAsked(string name, string owner, string from, string to, string reason, int percent, int times) => $"{owner} asks for more time for {name}: {from} → {to}, because: {reason}. Progress {percent}%{(times > 0 ? $", extended ×{times} before" : "")}. Without an answer the old date stands.";
        public override string SlipUnanswered(string name, string day) => $"An answer on {name} was asked for by {day} and has not come. Please say where it stands and when it will be done.";
        public override string LookBack(string name, string closed) => $"{name} was closed on {closed}; please look whether it has lasted.";
        public override string GroupTitle => "Rectification";
        public override string GroupLimit(string name, string day, int days) => days <= 0 ? $"{name} is due today ({day})." : $"{name} is due {DateWords.In("en").Distance(days)} ({day}).";
        public override string Online => "online";
        public override string MeetingAnnounced(string title, string when, string place) => $"[Meeting] {title}, {when}{At(place)}. If you cannot come, reply \"leave + reason\" beforehand.";
        public override string MeetingSoon(string title, string when, string place) => $"{title}, {when}{At(place)}.";
        public override string MeetingHost(string title, int due, int onLeave) => $"{title} is about to start: {due} due, {onLeave} on leave.";
        public override string MinutesMissing(string title, string when) => $"{title} ({when}) has no minutes yet.";
        public override string MeetingMoved(string title, string from, string to, string place) => $"[Meeting] Change: {title}, planned for {from}, moves to {to}{At(place)}. If you cannot come, reply \"leave + reason\" beforehand.";
        public override string MakeUp(string title, string day) => $"{title}: you were on leave. Please make up for it by study by {day}, then reply \"make-up done\".";
        public override string MinutesToCheck(string title, string when) => $"The minutes of {title} ({when}) wait for your check.";
        public override string SpecialReading(string title, string when) => $"{title} ({when}): please send the reading to those due, then reply \"reading sent\".";
        public override string SpecialSelfCheck(string title, string when) => $"{title} ({when}): please hand in your written self-check, then reply \"self-check handed in\". I do not need the text.";
        public override string SpecialProblems(string title) => $"{title}: please register the problem list, then reply \"problem list registered\".";
        public override string SpecialPlan(string title) => $"{title}: please have the rectification plan approved, then reply \"plan approved\".";
        public override string ActivityAnnounced(string title, string when, string place, int? left) => $"[Volunteering] {title}, {when}{At(place)}. {(left is { } seats ? $"{seats} places; " : "")}reply \"sign up\" to join.";
        public override string PlacesLeft(string title, string when, int? left) => $"[Volunteering] {title}, {when}: {(left is { } seats ? $"{seats} places left" : "still open")}. Reply \"sign up\" to join.";
        public override string ActivitySoon(string title, string when, string place, string? safety) => $"{title}, {when}{(place.Length > 0 ? $", meeting at {place}" : "")}{(safety is null ? "" : $"; {safety}")}. If you cannot come, reply \"withdraw\" so that someone on the waitlist can take the place.";
        public override string UnderFilled(string title, string when, int seated, int capacity) => $"{title} ({when}) has {seated} of {capacity} places taken. You can invite those who are free then.";
        public override string HoursMissing(string title, int people) => $"{title}: please confirm the hours of {people} participants.";
        public override string SummaryMissing(string title) => $"{title} still needs its summary.";
        public override string NoticeTitle(int number) => $"Notice {number}";
        public override string StillUnanswered(int number, string by) => $"Notice {number} still needs your confirmation (by {by}). A simple \"received\" is enough.";
        public override string WindowClosed(int number, int missing, int due) => missing == 0 ? $"The time to confirm notice {number} is over: all {due} have confirmed." : $"The time to confirm notice {number} is over: {due - missing} of {due} have confirmed, {missing} have not.";
        public override string OneDayMore => "Wait one more day";
        public override string Received => "Received";

        public override string Explain(string work, string why, string when) => $"That was sent automatically: {work}, because {why} (sent {when}).";
        public override string ExplainNotice(int number, string sender, string when) => $"That is notice {number} from {sender} to your branch (sent {when}).";
        public override string NothingToExplain => "I have not sent you anything by myself lately.";
        public override string HowToChange => "Say \"mute until tomorrow\" or \"remind me later\" to change it; what is done is not reminded of again.";

        public override string InOneHour => "In 1 hour";
        public override string Later => "Later";
        public override string When => "When again";
        public override string ThisAfternoon => "This afternoon";
        public override string TomorrowMorning => "Tomorrow 9:00";
        public override string NextMonday => "Next Monday 9:00";
        public override string NothingToPutOff => "There is no reminder of the last three days to put off.";
        public override string AgainWhen => "When shall I remind you again?";
        public override string NotAfterAll => "Do not put off";
        public override string OnlyThisOne => "Only this one is put off; other reminders and the deadline stay.";
        public override string StillThen => "Then all the same";
        public override string NotPutOff => "✔ It is not put off any more.";
        public override string NothingMuted => "Nothing is muted or put off now.";
        public override string MuteHowLong => "Until when shall I be quiet?";
        public override string StillComes => "These still come on the day:";
        public override string Resume => "Resume";
        public override string ResumeAll => "Resume all";
        public override string StillUrgent => "What is urgent, or starts or is due that day, still comes. The rest joins the next digest afterwards.";
        public override string ForToday => "Today";
        public override string ForTomorrow => "Until tomorrow";
        public override string ForTheWeek => "Until next Monday";
        public override string MutedUntilTold => "muted until you say resume";
        public override string Everything => "all reminders";
        public override string Name(WorkRef work) => work.Kind == WorkKind.Notice ? $"notice {work.Number}" : $"{work}";
        public override string PutOffToPast(string moment) => $"{moment} is already over; please choose another time.";
        public override string PutOffTo(string names, string moment, string? limit) => $"✔ I will remind you again on {moment}: {names}" + (limit is null ? "." : $" (due {limit}).");
        public override string BeyondLimit(string name, string moment, string limit) => $"{moment} is after the limit of {name} ({limit}). Shall I remind you before it?";
        public override string NoSuchWork(string name) => $"I found no {name}.";
        public override string Muted(string what, string? until) => until is null ? $"✔ Muted {what} until you say \"resume reminders\"." : $"✔ Muted {what} until {until}.";
        public override string MutedUntil(string until) => $"muted until {until}";
        public override string PutOffUntil(string moment) => $"put off to {moment}";
        public override string TheWholeOf(string day) => $"the end of {day}";
        public override string Resumed(string what, string moment) => $"✔ Resumed: {what}. What was held comes with the digest of {moment}.";
        public override string WhichHour(string clock) => $"At what time shall your daily digest come? The usual is {clock}. For example \"every day at 9:30 remind me\".";
        public override string HourOutside(string from, string until) => $"Quiet hours are from {until} to {from}; please choose a time for the digest between {from} and {until}.";
        public override string HourSet(string clock) => $"✔ Your digest will come around {clock} on workdays.";
        public override string DigestHour(string clock) => $"Daily digest: {clock}";
        public override string MutedTitle(int count) => $"Muted and put off ({count})";
        public override string AndMore(int count) => $"and {count} more; ask \"what do I have\" for all of them.";
        public override string NameOf(Silence silence) => silence.Work is { } work ? Name(work) : silence.Kind switch
        {
            WorkKind.Meeting => "meeting reminders",
            WorkKind.VolunteerActivity => "volunteering reminders",
            WorkKind.RectificationItem => "rectification reminders",
            WorkKind.Notice => "notice reminders",
            WorkKind.Assignment => "task reminders",
            _ => Everything,
        };

        public override string Because(Stage stage) => stage switch
        {
            Stage.Assigned => "it was given to you",
            Stage.SevenDaysBefore => "its deadline is a week away",
            Stage.ThreeDaysBefore => "its deadline is three days away",
            Stage.DayBefore => "its deadline is tomorrow",
            Stage.OnTheDay => "its deadline is today",
            Stage.LateOneWorkday => "it is one working day late",
            Stage.LateThreeWorkdays => "it is three working days late",
            Stage.LateFiveWorkdays => "it is five working days late",
            Stage.LateEveryFiveWorkdays => "it is late, which is repeated every five working days",
            Stage.Stale => "it has had no progress entry for two weeks",
            Stage.QuarterlyReview => "long-term work is reviewed every quarter",
            Stage.Announced => "it was just announced",
            Stage.PreviousWorkday => "the meeting is on the next working day",
            Stage.OwnLead => "you asked to be told at this distance",
            Stage.BeforeStart => "it starts soon",
            Stage.HostBriefing => "you chair the meeting that starts soon",
            Stage.MinutesMissing => "the minutes are missing",
            Stage.PlacesLeft => "an activity in three days has places left",
            Stage.UnderFilled => "your activity in three days has many places left",
            Stage.HoursMissing => "the hours are not confirmed",
            Stage.SummaryMissing => "the summary is missing",
            Stage.WindowHalfOver => "half of the time to confirm is over",
            Stage.WindowClosing => "the time to confirm is nearly over",
            Stage.WindowClosed => "the time to confirm is over",
            Stage.AwaitsVerification => "it waits for you to verify it",
            Stage.AwaitsVerificationTwoWorkdays => "it has waited two working days to be verified",
            Stage.AwaitsVerificationFourWorkdays => "it has waited four working days to be verified",
            Stage.LeaveAsked => "somebody asked for leave",
            Stage.GoesOut => "the notice was due to go out",
            Stage.LeaveUndecided => "the meeting is near and a request for leave is undecided",
            Stage.MakeUp => "you were on leave from a meeting and make up for it by study",
            Stage.MakeUpDayBefore => "your make-up study is due tomorrow",
            Stage.MinutesToCheck => "minutes wait for your check",
            Stage.SpecialReading => "the reading for the special meeting goes out before it",
            Stage.SpecialSelfCheck => "a written self-check is handed in before the special meeting",
            Stage.SpecialProblems => "the problem list follows the special meeting",
            Stage.SpecialPlan => "the rectification plan follows the special meeting",
            Stage.ExtensionAsked => "somebody asks you for more time",
            Stage.ExtensionUndecided => "a request for more time is undecided",
            Stage.SlipUnanswered => "the date to answer a supervision slip has passed",
            Stage.LookBack => "some weeks after closing it is looked at again",
            Stage.OfferEnds => "the place kept for the first in line falls free",
            _ => throw new ArgumentOutOfRangeException(nameof(stage)),
        };

        private static string At(string place) => place.Length > 0 ? $", {place}" : "";
    }
}
