namespace Sanmo.Bot.Understanding.Dialogue;

internal static class ReadAnswer
{
    /// <summary>How long a question stays open; later the same words are an ordinary line.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(10);

    public static Answer To(PendingQuestion pending, string text, Interpreter interpreter, Circumstances around) =>
        new(AnswerKind.NotAnAnswer, pending.Intent, pending.Slots);
}
