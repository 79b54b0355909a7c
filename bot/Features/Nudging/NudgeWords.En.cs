using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Features.Nudging;

internal abstract partial class NudgeWords
{
    private static readonly NudgeWords English = new En();

    private sealed class En : NudgeWords
    {
        public override string NobodyOwes => "There is nobody to remind: everything due is done and confirmed.";
        public override string DoIt => "Remind them";
        public override string Leave => "Leave it";
        public override string InPrivate => "Everyone is reminded in private; the group sees nothing.";
        public override string WhyUrged => "Somebody asked me to remind you. Once it is done or confirmed, nothing more comes.";
        public override string Confirm(int people, int things) => $"This reminds {People(people)} in private about {things} things. Remind them now?";
        public override string Sent(int people, string about) => people > 0 ? $"✔ Reminding {People(people)} in private about {about}." : $"Nobody was reminded again about {about} this time.";
        public override string Things(int count) => $"{count} things";
        public override string Name(WorkRef work) => work.Kind == WorkKind.Notice ? $"notice {work.Number}" : $"{work}";
        public override string NoticeName(string number) => $"notice {number}";
        public override string Lately(string names, string last, string next) => $"{names}: reminded at {last}, possible again after {next}.";
        public override string Enough(string names, int times) => $"{names}: reminded {times} times already; better to call.";
        public override string IsDone(string name) => $"{name} is done; there is nothing to chase.";
        public override string NoSuch(string name) => $"I found no {name} that you can chase.";
        public override string WindowClosed(int number) => $"The time to confirm notice {number} is over. To extend it, say \"change notice {number}: reply by tomorrow 5 pm\" first.";
        public override string AllConfirmed(int number) => $"Everyone has confirmed notice {number}; there is nobody to chase.";
        public override string OwesNothing(string names) => $"Nothing is overdue and no notice is unconfirmed for {names}.";
        public override string Details(string number) => $"Details {number}";
        public override string UrgesNotice(string by, int number, string? deadline) => $"{by} asks you to confirm notice {number}{(deadline is null ? "" : $" (by {deadline})")}. Once read, just press Received.";
        public override string UrgesWork(string by, string name, string day, int days) => days < 0 ? $"{by} asks you to see to {name} soon: it was due on {day}. Please tell where it stands and when you expect to finish." : $"{by} asks you to keep an eye on {name}: it is due on {day}.";
        public override string UrgesOpenWork(string by, string name) => $"{by} asks you for the progress of {name}.";
        public override string UrgesVerification(string by, string name) => $"{by} asks you to verify {name}, which has been submitted.";

        private static string People(int count) => count == 1 ? "1 person" : $"{count} people";
    }
}
