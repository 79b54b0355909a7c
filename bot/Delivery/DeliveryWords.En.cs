using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Delivery;

internal abstract partial class DeliveryWords
{
    private static readonly DeliveryWords English = new En();

    private sealed class En : DeliveryWords
    {
        public override string SentLate(string meant) => $"(Sent late, meant for {meant}) ";
        public override string MayBeARepeat => "(This may be a repeat) ";
        public override string ReportTitle => "What did not arrive";
        public override string ReportSummary(int count) => $"{count} {(count == 1 ? "message" : "messages")} of the last days did not get through as they should.";
        public override string ReportCure => "Once that is done, \"resend failed\" sends only what did not arrive.";
        public override string ReportOpen => "Settle them";
        public override string GroupOf(string branch) => $"Group chat of {branch}";
        public override string Trouble(DeliveryState state, string works) => state switch
        {
            DeliveryState.Failed => "cannot be reached",
            DeliveryState.Doubtful => "may or may not have arrived; please look",
            _ => "was not sent any more, it had become too late",
        } + (works.Length > 0 ? $" ({works})" : "");
        public override string WasAway(string when, int late, int dropped) => $"I was away {when}; {late} sent late, {(dropped == 0 ? "none" : $"{dropped}")} dropped.";
        public override string TooManyTitle => "Too many messages";
        public override string TooMany(int recipients) => $"{recipients} {(recipients == 1 ? "recipient has" : "recipients have")} had more automatic messages today than the ceiling; please look why.";
        public override string Messages(long count) => count == 1 ? "1 message" : $"{count} messages";
        public override string TooManyHint => "What is over the ceiling waits for the next digest; over the upper ceiling nothing is sent. Say \"pause sending everywhere\" to stop it first.";
        public override string CalendarMissing(int year) => $"The workdays of {year} are not known yet. Please put holidays.{year}.json into the calendar folder; until then only weekends and the fixed days count.";
    }
}
