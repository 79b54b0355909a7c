using Sanmo.Core.Agenda;

namespace Sanmo.Core.Audit;

/// <param name="Along">What was taken back with it.</param>
/// <param name="Left">What was changed with it and has changed again since, so that it stays.</param>
internal sealed record TakenBack(TakeBackOutcome Outcome, IReadOnlyList<WorkRef> Along, IReadOnlyList<WorkRef> Left);
