using Sanmo.Core.Targets;

namespace Sanmo.Bot.Features.Targets;

internal abstract partial class TargetWords
{
    private static readonly TargetWords English = new En();

    private sealed class En : TargetWords
    {
        public override string How => "Please say for example \"register annual target: design output, goal 1200 k, responsible Zhou Ming\".";
        public override string ReportHow => "Please say for example \"report target 1: 800\"; the figure counts from the beginning of the year.";
        public override string ReportHint(int number) => $"To report, say \"report target {number}: …\".";
        public override string WhoIs(string name) => $"I could not tell who \"{name}\" is; please write the full name.";
        public override string NoSuch(int number) => $"I found no annual target {number}. Say \"annual targets\" to see the numbers.";
        public override string NotYours(AnnualTarget target, string owner) => $"{owner} reports on {target.Work}.";
        public override string Registered(AnnualTarget target, string owner) => $"Target {target.Work} of {target.Year} is registered: {target.Title}, goal {Amount(target.Goal, Unit(target))}, reported by {owner}, who is reminded on the first working day of each quarter's last month.";
        public override string Reported(AnnualTarget target, int expected) => $"{target.Work} recorded: {Figure(target, expected)}.";
        public override string Done => "Done";
        public override string None(int year) => $"No annual target is registered for {year}. A secretary can say \"register annual target: …, goal …, responsible …\".";
        public override string Title(int year, int count) => count == 1 ? $"1 annual target for {year}" : $"{count} annual targets for {year}";
        public override string Figure(AnnualTarget target, int expected) => $"{Amount(target.Done, Unit(target))} of {Amount(target.Goal, Unit(target))}, {target.Percent}% done, {expected}% expected by now";
        public override string Review(AnnualTarget target, int expected) => $"Please report this quarter's progress of {target.Work} ({target.Title}). So far: {Figure(target, expected)}.";

        private static string Unit(AnnualTarget target) => target.Unit.Length == 0 ? "" : $" {target.Unit}";
    }
}
