namespace Sanmo.Bot.Understanding;

/// <summary>Turns a line of chat into an intent with slots. Pure and free of state; one instance serves all threads.</summary>
internal sealed class Interpreter
{
    public Understood Read(string text, Circumstances around) => new(Outcome.NotForMe, Intent.None, Slots.Empty, 0, [], []);
}
