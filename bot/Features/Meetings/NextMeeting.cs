using Sanmo.Bot.Replies;
using Sanmo.Core.Agenda;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>The next meeting the asker is due at, of any type or of one.</summary>
internal sealed class NextMeeting(AgendaReader agenda, MeetingStore meetings)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = MeetingWords.In(ask.Language);
        var coming = (await agenda.ReadAsync(ask.Asker.Id, ask.Now, ask.Now.AddYears(1))).Where(entry => entry.Part == AgendaPart.Attend && entry.Until > ask.Now);
        var found = await Task.WhenAll(coming.Take(30).Select(entry => meetings.FindAsync(entry.Work.Number)));
        var next = found.FirstOrDefault(kept => kept is not null && (ask.Slots.MeetingType is not { } type || IsType(kept.Value.Type, type)));
        return next is null
            ? new(Reply.Of(words.NoneComing(ask.Slots.MeetingType)), Personal: true)
            : new(ShowMine.As(next, ask), Personal: true);
    }

    internal static bool IsType(MeetingType type, string said) => string.Equals(type.ToString(), said, StringComparison.OrdinalIgnoreCase);
}
