using System.Globalization;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings.Cadences;

internal abstract partial class CadenceWords
{
    private static readonly CadenceWords English = new En();

    private sealed class En : CadenceWords
    {
        public override string Between => "; ";
        public override string Generally => "The numbers are what is generally held; they are there to plan by.";
        public override string WhichType => "Which kind of meeting? For example \"exempt lecture this quarter: everybody is on site\".";
        public override string WhyExempt => "Please say why, for example \"exempt committee meeting: everybody is on site\".";
        public override string Title(string? branch, DateOnly day) => $"{(branch is null ? "" : $"{branch}: ")}Three meetings and one lecture, Q{Quarter(day)} {day.Year}";
        public override string Summary(string branch, int held, int open) => open == 0 ? $"{branch}: {held} held." : $"{branch}: {held} held; {open} could still be arranged.";
        public override string AllSummary(int branches) => $"Three meetings and one lecture in {branches} branches";
        public override string Stretch(CadencePeriod period, DateOnly from) => period switch { CadencePeriod.Month => from.ToString("MMM", CultureInfo.InvariantCulture), CadencePeriod.Quarter => $"Q{Quarter(from)}", _ => $"{from.Year}" };
        public override string HowOften(CadencePeriod period) => period switch { CadencePeriod.Month => "generally once a month", CadencePeriod.Quarter => "generally once a quarter", _ => "generally once a year" };
        public override string State(int held, int planned) => (held, planned) switch { (0, 0) => "not arranged yet", (0, _) => $"{planned} planned", (_, 0) => $"{held} held", _ => $"{held} held, {planned} planned" };
        public override string Exempt(string reason) => $"exempt ({reason})";
        public override string Ratio(string type, int held, int due, int exempt) => $"{type} {held}/{due}{(exempt > 0 ? $" ({exempt} exempt)" : "")}";
        public override string ExemptNow(string branch, string type, string stretch, string reason) => $"✔ Recorded: {branch} does without a {type} in {stretch}. Reason: {reason}. To take it back say \"resume {type}\".";
        public override string ExemptEnded(string branch, string type) => $"✔ {branch}: {type} as generally held again.";
        public override string NoExemption(string type) => $"There is no exemption for the {type}.";

        private static int Quarter(DateOnly day) => (day.Month - 1) / 3 + 1;
    }
}
