using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Dialogs;

namespace Sanmo.Bot.Features.Undo;

/// <summary>Takes the asker's own last change back: the one whose button was pressed, or the last one in this chat.</summary>
internal sealed class UndoChange(TakeBack takeBack, LastChanges changes)
{
    /// <summary>The button that takes a change back; every reply to a change that can be taken back carries it.</summary>
    /// <param name="version">The one that the change made.</param>
    public static Button Button(WorkRef work, long version, string language) => new(UndoWords.In(language).Undo, OfficeOrders.Undo, work.ToString(), version);

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = UndoWords.In(ask.Language);
        var change = ask.Version is { } version && WorkOfSlots.Of(ask.Slots) is { } subject ? new(subject.ToString(), version) : await changes.FindAsync(ask.Place.Channel, ask.Place.Chat, ask.Place.Account);
        if (change is null || !WorkRef.TryParse(change.Work, out var work))
            return Answer.Of(words.Nothing);
        var (outcome, along, left) = await takeBack.RunAsync(work, change.Version, ask.Asker.Id);
        // A notice that has begun to go out is not undone but stopped and withdrawn.
        if (outcome is TakeBackOutcome.Changed or TakeBackOutcome.TooLate && work.Kind == WorkKind.Notice)
            return new(new(words.Outcome(outcome, change.Work, (int)TakeBack.AtMostAfter.TotalMinutes, change.Version == 1), Buttons: [new(words.StopNotice, NoticeOrders.Stop, change.Work)]));
        string?[] said = [words.Outcome(outcome, change.Work, (int)TakeBack.AtMostAfter.TotalMinutes, change.Version == 1), along.Count == 0 ? null : words.Along(along.Count, Named(along, ask)), left.Count == 0 ? null : words.Left(Named(left, ask))];
        return Answer.Of(string.Join(ask.Language == "en" ? " " : "", said.OfType<string>()));
    }

    private static string Named(IReadOnlyList<WorkRef> works, Ask ask) => JoinNames.In(ask.Language, works.Take(6).Select(one => one.ToString())) + (works.Count > 6 ? " …" : "");
}
