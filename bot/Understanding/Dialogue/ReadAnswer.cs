using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Dialogue;

/// <summary>Understands a line as the answer to an open question: a value, a choice, a yes, a correction, or something else altogether.</summary>
internal static class ReadAnswer
{
    /// <summary>From here on a line is a command of its own even while a question is open.</summary>
    private const double SurelyACommand = 0.88;

    private static readonly string[] FreeText = [SlotNames.Content, SlotNames.Title, SlotNames.Reason, SlotNames.Note, SlotNames.Place, SlotNames.Name];

    /// <summary>How long a question stays open; later the same words are an ordinary line.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(10);

    public static Answer To(PendingQuestion pending, string text, Interpreter interpreter, Circumstances around)
    {
        var plain = PlainText.Of(text, out _);
        if (Chosen(pending, plain) is { } chosen)
            return chosen;
        var attitude = ReadAttitude.Of(plain, out var rest);
        var isOver = rest >= plain.Length;
        if (isOver && attitude == Attitude.Drop)
            return new(AnswerKind.Dropped, pending.Intent, pending.Slots);
        if (isOver && attitude != Attitude.Plain)
            return OfBare(attitude, pending);
        // The words behind a yes or no are the answer; a value may begin with the same characters, then the whole line is.
        var words = attitude == Attitude.No ? text[rest..] : text;
        var alone = around with { Pending = null, Addressed = true };
        if (pending is { Intent: Intent.NoticeBroadcast, Asked: SlotNames.Confirmation } && ReadNoticeEdit.Of(pending.Slots, words, alone) is { } edited)
            return new(AnswerKind.Filled, pending.Intent, edited);
        var read = interpreter.Read(words, alone);
        if (IsNewCommand(pending, read))
            return new(AnswerKind.NewCommand, read.Intent, read.Slots, read);
        var reading = new Reading(words, alone);
        if (Fill(pending, reading, attitude) is { } filled)
            return new(AnswerKind.Filled, pending.Intent, filled, Open: Open(pending, reading, filled, attitude));
        if (read.Outcome == Outcome.Understood && read.Intent != pending.Intent)
            return new(AnswerKind.NewCommand, read.Intent, read.Slots, read);
        return attitude switch
        {
            Attitude.No => new(AnswerKind.Rejected, pending.Intent, pending.Slots),
            Attitude.Drop => new(AnswerKind.Dropped, pending.Intent, pending.Slots),
            _ => new(AnswerKind.NotAnAnswer, pending.Intent, pending.Slots),
        };
    }

    private static Answer OfBare(Attitude attitude, PendingQuestion pending) => (attitude, pending.Asked) switch
    {
        (Attitude.Yes, SlotNames.Confirmation) => new(AnswerKind.Confirmed, pending.Intent, pending.Slots),
        (Attitude.Yes, SlotNames.Decision) => new(AnswerKind.Filled, pending.Intent, pending.Slots with { Decision = "pass" }),
        (Attitude.No, SlotNames.Decision) => new(AnswerKind.Filled, pending.Intent, pending.Slots with { Decision = "return" }),
        (Attitude.No, _) => new(AnswerKind.Rejected, pending.Intent, pending.Slots),
        _ => new(AnswerKind.NotAnAnswer, pending.Intent, pending.Slots),
    };

    // "2", "第二个", "the second one", or the label itself.
    private static Answer? Chosen(PendingQuestion pending, string plain)
    {
        if (pending.Options.Count == 0)
            return null;
        var said = plain.AsSpan().Trim(" .,!?。()（）").ToString();
        foreach (var option in pending.Options)
            if (string.Equals(said, PlainText.Of(option.Label, out _).Trim(), StringComparison.Ordinal))
                return Choose(pending, option);
        var start = said.StartsWith('第') || said.StartsWith('选') ? 1 : said.StartsWith("the ", StringComparison.Ordinal) ? 4 : said.StartsWith("option ", StringComparison.Ordinal) ? 7 : 0;
        var number = ReadNumber.At(said, start, out var length);
        var tail = length == 0 ? "-" : said[(start + length)..].Trim();
        return tail is "" or "个" or "项" or "条" or "号" or "one" or "st" or "nd" or "rd" or "吧" or "个吧" && number >= 1 && number <= pending.Options.Count
            ? Choose(pending, pending.Options[number - 1])
            : null;
    }

    private static Answer Choose(PendingQuestion pending, Option option) =>
        new(AnswerKind.Filled, option.Intent ?? pending.Intent, Merge.Over(pending.Slots, option.Slots));

    private static bool IsNewCommand(PendingQuestion pending, Understood read)
    {
        if (read.Outcome != Outcome.Understood || read.Confidence < SurelyACommand || pending.Asked == SlotNames.Content)
            return false;
        if (read.Intent == Intent.NoticeAck || (FreeText.Contains(pending.Asked) && read.Confidence < 0.93))
            return false;
        if (read.Intent != pending.Intent)
            return true;
        // The same command about another thing is a new one.
        return Differ(read.Slots.Item, pending.Slots.Item) || Differ(read.Slots.MeetingId, pending.Slots.MeetingId) || Differ(read.Slots.ActivityId, pending.Slots.ActivityId)
            || Differ(read.Slots.Content, pending.Slots.Content);
    }

    private static bool Differ(string? said, string? known) => said is not null && known is not null && said != known;

    private static OpenReading? Open(PendingQuestion pending, Reading reading, Slots filled, Attitude attitude) =>
        reading.IsOpen ? FindOpenReading.Of(reading, pending.Intent, filled, again => Fill(pending, again, attitude), pending.Asked is SlotNames.WhichMeeting) : null;

    private static Slots? Fill(PendingQuestion pending, Reading reading, Attitude attitude)
    {
        if (pending.Asked == SlotNames.Confirmation || attitude == Attitude.No)
            return FillAsked.Corrected(pending, reading);
        return FillAsked.Of(pending, reading) ?? FillAsked.Corrected(pending, reading);
    }
}
