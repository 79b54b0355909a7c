using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;

namespace Sanmo.Bot.Features.Notices;

/// <summary>A notice as the group sees it: the text and how many have confirmed, never who has not.</summary>
internal static class ShowNotice
{
    /// <param name="answered">How many of the recipients have confirmed.</param>
    public static Reply As(Notice notice, int answered, DateTimeOffset now, string language, Roster roster)
    {
        var words = NoticeWords.In(language);
        var blocks = new List<Block> { new Paragraph(notice.Body) };
        if (notice.NeedAck)
            blocks.Add(new Progress(words.ConfirmedLabel, answered, notice.Recipients.Count));
        var open = notice.IsOpen(now) || notice.State == NoticeState.Scheduled;
        return new(
            words.Heading(notice.Number) + notice.Title,
            words.Heading(notice.Number).Trim(),
            Tone.Blue,
            blocks,
            Buttons: notice.NeedAck && open ? [new(words.Received, Intent.NoticeAck, notice.Work.ToString(), Kind: ButtonKind.Primary)] : null,
            Footnote: words.From(roster.NameOf(notice.Sender, language)) + (notice.NeedAck && notice.AckDeadline is { } by ? " · " + words.PleaseConfirm(DateWords.In(language).Moment(by.ToOffset(now.Offset))) : ""));
    }
}
