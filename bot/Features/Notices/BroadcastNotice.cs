using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Audit;
using Sanmo.Core.Branches;
using Sanmo.Core.Calendars;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Notices;

/// <summary>A notice to the group chats of branches: shown first with its numbers, sent after a yes.</summary>
internal sealed class BroadcastNotice(NoticeStore notices, WorkCalendar calendar, LocalZone zone)
{
    private static readonly TimeOnly _answerBy = new(17, 0);

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = NoticeWords.In(ask.Language);
        var branches = NamedBranches.Of(ask);
        if (branches.Any(branch => !Permission.Covers(ask.Intent, ask.Asker, branch.Id)))
            return Refuse.For(ask, everywhere: Permission.Of(ask.Intent, ask.Asker) == Reach.Branch);
        if (branches.Count == 0)
            return Answer.Of(words.WhichBranch);
        var chats = branches.Sum(branch => branch.ChatCount);
        if (chats == 0)
            return Answer.Of(words.NoChats(Names(branches, ask)));
        if (ask.Slots.SendAt < ask.Now)
            return Answer.Of(words.TimeIsPast(DateWords.In(ask.Language).Moment(ask.Slots.SendAt.Value)));

        var draft = Draft(ask, branches);
        if (!ask.Confirmed)
            return new(Preview(draft, branches, chats, ask), Question: new(ask.Intent, ask.Slots, SlotNames.Confirmation, [], ask.Now));

        var notice = draft with { Number = await notices.NextNumberAsync() };
        var deliveries = branches.SelectMany(branch => branch.Groups).Select(group => Recipient.OfGroup(group.Channel, group.ConversationId)).Distinct()
            .Select(chat => new Core.Outgoing.Delivery($"{notice.Work}@1:notice>{chat}", Content.Notice, notice.Work, notice.ScheduleVersion, null, 0, chat, Lane.Reply, ask.Now, notice.SendAt ?? ask.Now, (notice.SendAt ?? ask.Now).AddDays(1)));
        await notices.SaveAsync(null, notice, new Act(ask.Asker.Id, ask.Intent), [.. deliveries]);
        return new(Sent(notice, branches, chats, ask));
    }

    private Notice Draft(Ask ask, List<Branch> branches)
    {
        var content = ask.Slots.Content ?? "";
        var from = ask.Slots.SendAt ?? ask.Now;
        var answerBy = zone.At(calendar.AddWorkdays(DateOnly.FromDateTime(from.DateTime), 1), _answerBy);
        return new(0, content.Length > 24 ? content[..24] + "…" : content, content, [.. branches.Select(branch => branch.Id)],
            [.. ask.Roster.Members.Where(member => branches.Exists(branch => branch.Id == member.Branch) && member.Id != ask.Asker.Id).Select(member => member.Id)],
            NeedAck: true, answerBy, ask.Asker.Id, ask.Slots.SendAt, ask.Slots.SendAt is null ? ask.Now : null,
            ask.Slots.SendAt is null ? NoticeState.Sent : NoticeState.Scheduled, 1, from);
    }

    private static Reply Preview(Notice draft, List<Branch> branches, int chats, Ask ask)
    {
        var words = NoticeWords.In(ask.Language);
        return new(
            words.Confirm(chats, draft.Recipients.Count),
            words.PreviewTitle,
            Tone.Blue,
            [
                new Paragraph(draft.Body),
                new Facts(
                [
                    new(words.To, words.Audience(Names(branches, ask), chats, draft.Recipients.Count)),
                    new(words.When, draft.SendAt is { } at ? DateWords.In(ask.Language).Moment(at) : words.Now),
                    new(words.AnswerBy, DateWords.In(ask.Language).Moment(draft.AckDeadline!.Value)),
                ]),
            ],
            Buttons: [new(words.Send, "confirm", Kind: ButtonKind.Primary), new(words.Cancel, "cancel")],
            Footnote: words.ConfirmHint);
    }

    private static Reply Sent(Notice notice, List<Branch> branches, int chats, Ask ask)
    {
        var words = NoticeWords.In(ask.Language);
        var text = notice.SendAt is { } at ? words.Scheduled(notice.Number, DateWords.In(ask.Language).Moment(at), chats) : words.SentTo(notice.Number, Names(branches, ask), chats);
        return new(text, Tone: Tone.Good, Footnote: words.WhoHasNotHint(notice.Number));
    }

    private static string Names(List<Branch> branches, Ask ask) => string.Join(ask.Language == "en" ? ", " : "、", branches.Select(branch => branch.NameIn(ask.Language)));
}
