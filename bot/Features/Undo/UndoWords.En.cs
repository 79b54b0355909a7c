using Sanmo.Core.Audit;

namespace Sanmo.Bot.Features.Undo;

internal abstract partial class UndoWords
{
    private static readonly UndoWords English = new En();

    private sealed class En : UndoWords
    {
        public override string Undo => "Undo";
        public override string StopNotice => "Stop and withdraw it";
        public override string Nothing => "There is nothing to undo. You can take back your own last change for 15 minutes.";
        public override string Outcome(TakeBackOutcome outcome, string work, int minutes, bool made) => outcome switch
        {
            TakeBackOutcome.Done when made => $"✔ Undone: {work} is off, and nobody will be reminded of it. Those who had already been told will hear of it.",
            TakeBackOutcome.Done => $"✔ Undone: {work} is as it was before. Those who had already been told will hear of it.",
            TakeBackOutcome.Changed => $"{work} has changed since, so this cannot simply be undone. Please look at its present state and change that.",
            TakeBackOutcome.TooLate => $"The change of {work} is more than {minutes} minutes old and cannot be undone; please change it directly.",
            TakeBackOutcome.NotYours => $"That change of {work} was not yours; please ask the person who made it.",
            _ => $"I found no {work}.",
        };

        public override string Along(int count, string works) => $"{count} more that were changed with it are back as well: {works}.";
        public override string Left(string works) => $"{works} has changed again since and stays as it is; please have a look at it.";

        public override string TakenBack(string name) => $"Correction: the change of {name} you were told of has been taken back; it stands as before.";
    }
}
