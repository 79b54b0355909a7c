using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;

namespace Sanmo.Bot.Features.Notices;

/// <summary>A notice as the group sees it: the text and how many have confirmed, never who has not; what was withdrawn shows only that.</summary>
internal static class ShowNotice
{
    /// <param name="answered">How many of the recipients have confirmed.</param>
    public static Reply As(Notice notice, int answered, DateTimeOffset now, string language, Roster roster)
    {
        var words = NoticeWords.In(language);
        var heading = words.Heading(notice.Number);
        var from = words.From(roster.NameOf(notice.Sender, language));
        if (notice.State == NoticeState.Recalled)
            return new(words.WithdrawnMark(notice.Number, Moment(notice.ScheduledAt, now, language)), heading.Trim(), Tone.Neutral, [new Paragraph(words.WithdrawnText(Moment(notice.ScheduledAt, now, language), notice.Reason))], Footnote: from);

        var urgent = notice.UrgentBy is not null;
        var blocks = new List<Block>();
        if (notice.CorrectedAt is { } corrected)
            blocks.Add(new Paragraph(words.Corrected(Moment(corrected, now, language)), Strong: true));
        blocks.Add(new Paragraph(notice.Body));
        if (notice.NeedAck)
            blocks.Add(new Progress(words.ConfirmedLabel, answered, notice.Recipients.Count));
        if (notice.BranchAnswers is { Count: > 0 } confirmed)
            blocks.Add(new Paragraph(words.BranchesConfirmed(JoinNames.In(language, confirmed.Select(answer => roster.FindBranch(answer.Branch)?.NameIn(language) ?? answer.Branch)))));
        var open = notice.IsOpen(now) || notice.State == NoticeState.Scheduled;
        return new(
            (urgent ? words.UrgentMark : "") + heading + notice.Title,
            (urgent ? words.UrgentMark : "") + heading.Trim(),
            urgent ? Tone.Red : Tone.Blue,
            blocks,
            Buttons: notice.NeedAck && open ? [new(words.Received, Intent.NoticeAck, notice.Work.ToString(), Kind: ButtonKind.Primary)] : null,
            Footnote: from + (notice.NeedAck && notice.AckDeadline is { } by ? " · " + words.PleaseConfirm(DateWords.In(language).Moment(by.ToOffset(now.Offset))) : ""));
    }

    // Today the clock time says enough.
    private static string Moment(DateTimeOffset at, DateTimeOffset now, string language) =>
        at.ToOffset(now.Offset) is var local && local.Date == now.Date ? DateWords.Clock(local) : DateWords.In(language).Moment(local);
}
