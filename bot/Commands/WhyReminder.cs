using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Commands;

/// <summary>Why a reminder is planned, for the operator; pure.</summary>
internal static class WhyReminder
{
    public static string Of(Reminder reminder) => reminder.Stage switch
    {
        Stage.Assigned => "it was given to somebody",
        Stage.SevenDaysBefore => "seven days before its limit, on a workday",
        Stage.ThreeDaysBefore => "three days before its limit, on a workday",
        Stage.DayBefore => "the day before its limit, on a workday",
        Stage.OnTheDay => "its limit",
        Stage.LateOneWorkday => "one workday late unless done by then",
        Stage.LateThreeWorkdays => "three workdays late unless done by then",
        Stage.LateFiveWorkdays => "five workdays late unless done by then",
        Stage.LateEveryFiveWorkdays => "every five workdays until it is done",
        Stage.Stale => "no progress entry for a while",
        Stage.QuarterlyReview => "kept up, looked at once a quarter",
        Stage.Announced => "it was announced",
        Stage.PreviousWorkday => "the day before it starts",
        Stage.OwnLead => "at a distance its reader chose",
        Stage.BeforeStart => "shortly before it starts",
        Stage.HostBriefing => "who comes and who is on leave, for the host",
        Stage.MinutesMissing => "its minutes are missing",
        Stage.PlacesLeft => "if places are left",
        Stage.HoursMissing => "its hours are to be confirmed",
        Stage.SummaryMissing => "its summary is missing",
        Stage.WindowHalfOver => "half of the time to answer is over",
        Stage.WindowClosing => "the time to answer ends soon",
        Stage.WindowClosed => "the time to answer is over",
        Stage.AwaitsVerification => "it waits to be verified",
        Stage.AwaitsVerificationTwoWorkdays => "it has waited two workdays to be verified",
        Stage.AwaitsVerificationFourWorkdays => "it has waited four workdays to be verified",
        Stage.LeaveAsked => "somebody asked for leave",
        Stage.GoesOut => "the notice is sent then",
        Stage.LeaveUndecided => "a request for leave is still open",
        Stage.MakeUp => "make-up study after leave",
        Stage.MakeUpDayBefore => "make-up study is due tomorrow",
        Stage.MinutesToCheck => "minutes wait to be checked",
        Stage.SpecialReading => "reading before a special meeting",
        Stage.SpecialSelfCheck => "self-checks before a special meeting",
        Stage.SpecialProblems => "problem list after a special meeting",
        Stage.SpecialPlan => "plan after a special meeting",
        Stage.ExtensionAsked => "somebody asked for more time",
        Stage.ExtensionUndecided => "a request for more time is undecided",
        Stage.SlipUnanswered => "a supervision slip is unanswered",
        Stage.LookBack => "a look back some weeks after closing",
        _ => reminder.Stage.ToString(),
    } + (reminder.Step > 0 ? $" (step {reminder.Step})" : "");
}
