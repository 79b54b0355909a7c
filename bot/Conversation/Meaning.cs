using System.Globalization;
using Sanmo.Bot.Features;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Dialogue;

namespace Sanmo.Bot.Conversation;

/// <summary>What a message asks for, whether it was said, pressed, or answers a question; pure.</summary>
/// <param name="Open">To be asked before anything is done.</param>
/// <param name="Settles">The open question is answered by this and must be asked no more.</param>
internal sealed record Meaning(MeaningKind Kind, string Intent, Slots Slots, bool Confirmed = false, bool Settles = false, IReadOnlyList<Guess>? Guesses = null, OpenReading? Open = null)
{
    public const string Confirm = "confirm";
    public const string Cancel = "cancel";

    /// <summary>One of the offered readings, by its number.</summary>
    public const string Choose = "choose";

    public IReadOnlyList<Guess> Nearest => Guesses ?? [];

    public static Meaning Of(Press press, PendingQuestion? pending) => (press.Action, pending) switch
    {
        (Confirm or Cancel or Choose, { Id: { } asked }) when press.OperationId is { } meant && meant != asked => new(MeaningKind.Stale, Understanding.Intent.None, Slots.Empty),
        (Confirm, { Asked: SlotNames.Confirmation }) => new(MeaningKind.Do, pending.Intent, pending.Slots, Confirmed: true, Settles: true),
        (Cancel, not null) => new(MeaningKind.Dropped, pending.Intent, pending.Slots, Settles: true),
        (Choose, not null) when Picked(press, pending) is { } option => new(MeaningKind.Do, option.Intent ?? pending.Intent, Merge.Over(pending.Slots, option.Slots), Settles: true),
        (Confirm or Cancel or Choose, _) => new(MeaningKind.Stale, Understanding.Intent.None, Slots.Empty),
        _ when Chosen(press, pending) is { } chosen => new(MeaningKind.Do, pending!.Intent, chosen, Settles: true),
        _ => new(MeaningKind.Do, press.Action, SlotsOfPress.Of(press.Subject, press.Values)),
    };

    /// <summary>Files without a word answer the question for the documents; otherwise nobody can know what they are for.</summary>
    public static Meaning OfFiles(PendingQuestion? pending, bool saidToBot) => pending switch
    {
        { Intent: Understanding.Intent.RectSubmit or Understanding.Intent.RectProgress, Asked: SlotNames.Note } => new(MeaningKind.Do, pending.Intent, pending.Slots, Settles: true),
        _ => new(saidToBot ? MeaningKind.FilesAlone : MeaningKind.NotForMe, Understanding.Intent.None, Slots.Empty),
    };

    private static Option? Picked(Press press, PendingQuestion pending) =>
        int.TryParse(press.Subject, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= pending.Options.Count
            ? pending.Options[number - 1] : null;

    /// <summary>What was known when the choice was offered, with the thing that was chosen; null when this is no offered choice.</summary>
    private static Slots? Chosen(Press press, PendingQuestion? pending) =>
        pending is not null && pending.Intent == press.Action && SlotsOfPress.Of(press.Subject, press.Values) is var slots
            && pending.Options.Any(option => option.Slots.ActivityId == slots.ActivityId && option.Slots.MeetingId == slots.MeetingId)
            ? pending.Slots with { ActivityId = slots.ActivityId, MeetingId = slots.MeetingId } : null;

    public static Meaning Of(string text, Interpreter interpreter, Circumstances around)
    {
        if (around.Pending is { } pending && ReadAnswer.To(pending, text, interpreter, around) is var answer && answer.Kind != AnswerKind.NotAnAnswer)
            return answer.Kind switch
            {
                AnswerKind.Confirmed => new(MeaningKind.Do, answer.Intent, answer.Slots, Confirmed: true, Settles: true),
                AnswerKind.Filled => new(MeaningKind.Do, answer.Intent, answer.Slots, Settles: true, Open: answer.Open),
                AnswerKind.Dropped => new(MeaningKind.Dropped, answer.Intent, answer.Slots, Settles: true),
                AnswerKind.Rejected => new(MeaningKind.Rejected, answer.Intent, answer.Slots),
                _ => Of(answer.Instead!) with { Settles = true },
            };
        return Of(interpreter.Read(text, around));
    }

    private static Meaning Of(Understood understood) => understood.Outcome switch
    {
        Outcome.Understood => new(MeaningKind.Do, understood.Intent, understood.Slots, Open: understood.Open),
        Outcome.Unclear => new(MeaningKind.Unclear, understood.Intent, understood.Slots, Guesses: understood.Nearest),
        _ => new(MeaningKind.NotForMe, understood.Intent, understood.Slots),
    };
}
