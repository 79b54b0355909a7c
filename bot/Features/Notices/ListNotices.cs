using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Calendars;
using Sanmo.Core.Notices;

namespace Sanmo.Bot.Features.Notices;

/// <summary>What is still to go out, and what went out lately.</summary>
internal sealed class ListNotices(NoticeStore notices, LocalZone zone)
{
    private const int SentShown = 5;

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = NoticeWords.In(ask.Language);
        var mine = (await notices.ListAllAsync()).Select(kept => kept.Value).Where(notice => MaySend.Owns(ask.Asker, notice)).ToList();
        var waiting = mine.Where(notice => notice.IsUnsent).OrderBy(notice => notice.SendAt ?? DateTimeOffset.MaxValue).ThenBy(notice => notice.Number).ToList();
        var sent = mine.Where(notice => notice.State == NoticeState.Sent).OrderByDescending(notice => notice.SentAt).Take(SentShown).ToList();
        if (waiting.Count + sent.Count == 0)
            return Answer.Of(words.NoNotices);
        var blocks = new List<Block>();
        if (waiting.Count > 0)
            blocks.AddRange([new Paragraph(words.StillToGo(waiting.Count), Strong: true), new Lines([.. waiting.Select(Row)])]);
        if (sent.Count > 0)
            blocks.AddRange([new Paragraph(words.WentOut, Strong: true), new Lines([.. sent.Select(Row)])]);
        return new(new(words.StillToGo(waiting.Count), words.ListTitle, Tone.Blue, blocks,
            Buttons: [.. waiting.Concat(sent).Take(5).Select(notice => new Button(words.Open(notice.Number), NoticeOrders.Show, notice.Work.ToString()))]), Personal: true);

        Line Row(Notice notice) => new(
            (notice.SentAt ?? notice.SendAt) is { } at ? DateWords.In(ask.Language).Moment(zone.Local(at)) : words.NoTimeYet,
            words.Heading(notice.Number) + notice.Title,
            $"{words.StateOf(notice, notice.StoppedAt is not null)} · {JoinNames.In(ask.Language, notice.Branches.Select(id => ask.Roster.FindBranch(id)?.NameIn(ask.Language) ?? id))}");
    }
}
