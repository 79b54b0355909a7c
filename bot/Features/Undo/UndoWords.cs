using Sanmo.Core.Audit;

namespace Sanmo.Bot.Features.Undo;

internal abstract partial class UndoWords
{
    public static UndoWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Undo { get; }
    public abstract string StopNotice { get; }
    public abstract string Nothing { get; }
    /// <param name="made">The change that is taken back made it; there is no earlier state.</param>
    public abstract string Outcome(TakeBackOutcome outcome, string work, int minutes, bool made);

    /// <summary>What was changed in one go with it has gone back too.</summary>
    public abstract string Along(int count, string works);

    /// <summary>What was changed in one go with it, but has changed again since.</summary>
    public abstract string Left(string works);

    /// <summary>To those who had heard of the change already.</summary>
    public abstract string TakenBack(string name);
}
