using System.Globalization;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Core.Notices;

namespace Sanmo.Bot.Features.Notices;

/// <summary>Who has not confirmed a notice: names by branch, for its sender, the secretary and the committee.</summary>
internal sealed class ListUnanswered(NoticeStore notices)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = NoticeWords.In(ask.Language);
        var notice = int.TryParse(ask.Slots.NoticeId, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (await notices.FindAsync(number))?.Value
            : (await notices.ListAllAsync()).Select(kept => kept.Value).Where(one => one is { State: NoticeState.Sent, NeedAck: true } && MaySee(ask, one)).MaxBy(one => one.Number);
        if (notice is null)
            return Answer.Of(number > 0 ? words.NoSuch(number) : words.NothingOpen);
        if (!MaySee(ask, notice))
            return Refuse.For(ask, everywhere: Permission.Of(ask.Intent, ask.Asker) != Reach.None);

        var answered = (await notices.ListAnswersAsync(notice)).Select(answer => answer.Member).ToHashSet();
        var only = ask.Slots.Branch is { } branches && !branches.Contains("all") ? branches.Select(id => id == "mine" ? ask.Asker.Branch : id).ToHashSet() : null;
        var due = notice.Recipients.Select(ask.Roster.FindMember).Where(member => member is not null && (only is null || only.Contains(member.Branch))).ToList();
        var missing = due.Where(member => !answered.Contains(member!.Id)).ToList();
        var blocks = new List<Block> { new Paragraph(notice.Title), new Progress(words.ConfirmedLabel, due.Count - missing.Count, due.Count) };
        foreach (var group in missing.GroupBy(member => member!.Branch))
            blocks.Add(new Paragraph($"{ask.Roster.FindBranch(group.Key)?.NameIn(ask.Language)}：{string.Join(ask.Language == "en" ? ", " : "、", group.Select(member => member!.NameIn(ask.Language)))}"));
        return new(new(words.Missing(notice.Number, missing.Count, due.Count), words.MissingTitle(notice.Number), missing.Count == 0 ? Tone.Good : Tone.Yellow, blocks), Personal: true);
    }

    private static bool MaySee(Ask ask, Notice notice) => notice.Sender == ask.Asker.Id || notice.Branches.Any(branch => Permission.Covers(ask.Intent, ask.Asker, branch));
}
