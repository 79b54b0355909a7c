using Sanmo.Bot.Replies;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Reminders;

/// <summary>"Why did I get this?": the rule behind the latest message that came here by itself.</summary>
internal sealed class ExplainMessage(DeliveryLedger ledger, RosterCache rosters, NoticeStore notices, LocalZone zone)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = ReminderWords.In(ask.Language);
        var here = ask.Place.IsGroup ? Recipient.OfGroup(ask.Place.Channel, ask.Place.Chat) : Recipient.OfMember(ask.Asker.Id);
        var rows = await rosters.AskEverywhereAsync(ledger.ListAsync);
        if (rows.SelectMany(list => list).Where(row => row.State == DeliveryState.Sent && row.Recipient == here).MaxBy(row => row.SentAt) is not { SentAt: { } sent } last)
            return Answer.Of(words.NothingToExplain);

        var when = DateWords.In(ask.Language).Moment(zone.Local(sent));
        var text = last.Stage is { } stage ? words.Explain(last.Work.ToString(), words.Because(stage), when)
            : (await notices.FindAsync(last.Work.Number))?.Value is { } notice ? words.ExplainNotice(notice.Number, ask.Roster.NameOf(notice.Sender, ask.Language), when)
            : words.NothingToExplain;
        return new(new(text, Footnote: words.HowToChange));
    }
}
