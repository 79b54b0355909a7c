namespace Sanmo.Bot.Features.Reminders;

internal abstract partial class LeadWords
{
    private static readonly LeadWords English = new En();

    private sealed class En : LeadWords
    {
        public override string How => "How long before? For example \"remind me one day before and two hours before\". To go back say \"remind me as usual\".";
        public override string UsualAgain => "✔ Back to the usual: meetings on the working day before and an hour before, activities on the day before and before setting out, items and tasks on the days of the rule.";
        public override string BackToUsual => "As usual";
        public override string NeverFewer => "The one on the day itself is never dropped, and the reminders that the rule asks for before a deadline stay.";
        public override string Distance(int minutes) => minutes % 1440 == 0 ? Count(minutes / 1440, "day") : minutes % 60 == 0 ? Count(minutes / 60, "hour") : Count(minutes, "minute");
        public override string Bounds(int atMost) => $"At most {atMost} distances, each between 5 minutes and 14 days; for example \"remind me one day before and two hours before\".";
        public override string Set(string distances, string? days) => $"✔ Noted: you hear of meetings and activities {distances} before, instead of the usual times.{(days is null ? "" : $" Of items and tasks you hear {days} before as well, beside the days of the rule.")}";
        public override string Now(string distances) => $"Meetings and activities: {distances} before";

        private static string Count(int count, string unit) => count == 1 ? $"1 {unit}" : $"{count} {unit}s";
    }
}
