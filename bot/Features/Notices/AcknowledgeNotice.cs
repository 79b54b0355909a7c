using System.Globalization;
using Sanmo.Bot.Replies;
using Sanmo.Core.Agenda;
using Sanmo.Core.Notices;

namespace Sanmo.Bot.Features.Notices;

/// <summary>"Received": counts for the newest open notice that waits for this member, or for the one named, inside its window only.</summary>
internal sealed class AcknowledgeNotice(NoticeStore notices, AgendaReader agenda)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = NoticeWords.In(ask.Language);
        var named = int.TryParse(ask.Slots.NoticeId, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (!named)
        {
            var waiting = (await agenda.ReadAsync(ask.Asker.Id, ask.Now, ask.Now.AddYears(1))).Where(entry => entry.Part == AgendaPart.Acknowledge && entry.At >= ask.Now).ToList();
            if (waiting.Count == 0)
                return ask.Place.Addressed ? Answer.Of(words.NothingToConfirm) : Answer.Silence;
            number = waiting.Max(entry => entry.Work.Number);
        }

        var notice = (await notices.FindAsync(number))?.Value;
        if (notice is null || !notice.Recipients.Contains(ask.Asker.Id) && notice.Sender != ask.Asker.Id)
            return Answer.Of(words.NoSuch(number));
        if (!notice.IsOpen(ask.Now))
            return Answer.Of(words.WindowClosed(number));
        var first = await notices.AcknowledgeAsync(notice, new(ask.Asker.Id, ask.Now, ask.Text.Length == 0 ? AcknowledgedBy.Button : AcknowledgedBy.Reply, ask.Text.Length == 0 ? null : ask.Text));
        var answered = (await notices.ListAnswersAsync(notice)).Count(answer => notice.Recipients.Contains(answer.Member));
        var card = ask.Place.IsGroup ? ShowNotice.As(notice, answered, ask.Now, ask.GroupLanguage, ask.Roster) : null;
        // In a group a hundred "received" need no hundred answers.
        return ask.Place is { IsGroup: true, Addressed: false } ? Answer.Silence : new(new(words.Confirmed(number, first), Tone: Tone.Good), Card: card);
    }
}
