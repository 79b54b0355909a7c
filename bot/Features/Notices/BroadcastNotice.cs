using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Audit;
using Sanmo.Core.Branches;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Notices;

/// <summary>A notice to the group chats of branches: shown first with its numbers, sent after a yes and a moment to undo it; to everyone after a second person's yes.</summary>
internal sealed class BroadcastNotice(NoticeStore notices, DraftNotice drafts, News news)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        ask = drafts.Settle(ask);
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

        var draft = drafts.Of(ask, branches);
        var everyone = MaySend.IsForEveryone(draft.Branches, ask.Roster);
        var approvers = everyone ? MaySend.Approvers(ask.Asker.Id, ask.Roster) : [];
        if (everyone && approvers.Count == 0)
            return Answer.Of(words.NoSecondPerson);
        if (!ask.Confirmed)
            return new(Preview(draft, branches, chats, everyone, ask), Question: new(ask.Intent, ask.Slots, SlotNames.Confirmation, [], ask.Now));

        var notice = draft with { Number = await notices.NextNumberAsync() };
        if (everyone)
        {
            notice = notice with { State = NoticeState.AwaitsApproval, SendAt = ask.Slots.SendAt };
            await notices.SaveAsync(null, notice, new Act(ask.Asker.Id, ask.Intent), [.. approvers.Select(approver => news.ToMember(approver.Id, notice.Work, 1, 1, SayNoticeNews.Asked, ask.Now, notice.UrgentBy is null ? null : draft.SendAt))]);
            return new(new(words.AsksApproval(notice.Number, chats, notice.Recipients.Count, JoinNames.In(ask.Language, approvers.Select(approver => approver.NameIn(ask.Language)))), Tone: Tone.Good,
                Buttons: [UndoChange.Button(notice.Work, 1, ask.Language)], Footnote: words.ScheduledHint));
        }

        await notices.SaveAsync(null, notice, new Act(ask.Asker.Id, ask.Intent));
        return new(Sent(notice, branches, chats, ask));
    }

    private static Reply Preview(Notice draft, List<Branch> branches, int chats, bool everyone, Ask ask)
    {
        var (words, dates) = (NoticeWords.In(ask.Language), DateWords.In(ask.Language));
        var held = draft.SendAt > (ask.Slots.SendAt ?? ask.Now) + News.TimeToUndo;
        var when = held ? words.Held(dates.Moment(draft.SendAt!.Value)) : ask.Slots.SendAt is { } at ? dates.Moment(at) : words.Now;
        var facts = new List<Fact>
        {
            new(words.To, words.Audience(everyone ? words.Everyone : Names(branches, ask), chats, draft.Recipients.Count)),
            new(words.When, when),
            new(words.AnswerBy, draft.AckDeadline is { } by ? dates.Moment(by) : words.NoAnswerWanted),
        };
        if (draft.UrgentBy is not null)
            facts.Add(new(words.Urgent, words.UrgentSays(ask.Asker.NameIn(ask.Language))));
        if (everyone)
            facts.Add(new(words.SecondPerson, words.SecondPersonNeeded));
        var form = NoticeForm.Of(draft, ask.Slots.SendAt, ask, withAudience: true);
        List<Button> buttons = [new(words.Send, "confirm", Kind: ButtonKind.Primary), new(words.Edit, ask.Intent, Form: form), new(words.Cancel, "cancel")];
        if (held)
            buttons.Insert(1, new(words.SendUrgently, ask.Intent, Values: form.Where(field => field.Value is not null && field.Id != "urgent").Select(field => KeyValuePair.Create(field.Id, field.Value!)).Append(new("urgent", "yes")).ToDictionary()));
        return new(words.Confirm(chats, draft.Recipients.Count), words.PreviewTitle, Tone.Blue, [new Paragraph(draft.Body), new Facts(facts)], Buttons: buttons, Footnote: words.ConfirmHint);
    }

    private static Reply Sent(Notice notice, List<Branch> branches, int chats, Ask ask)
    {
        var words = NoticeWords.In(ask.Language);
        var later = notice.SendAt > ask.Now + News.TimeToUndo;
        var text = later ? words.Scheduled(notice.Number, DateWords.In(ask.Language).Moment(notice.SendAt!.Value), chats)
            : words.SentTo(notice.Number, Names(branches, ask), chats, (int)News.TimeToUndo.TotalSeconds);
        return new(text, Tone: Tone.Good,
            Buttons: [UndoChange.Button(notice.Work, 1, ask.Language), new(words.Open(notice.Number), NoticeOrders.Show, notice.Work.ToString())],
            Footnote: later ? words.ScheduledHint : notice.NeedAck ? words.WhoHasNotHint(notice.Number) : null);
    }

    private static string Names(IEnumerable<Branch> branches, Ask ask) => JoinNames.In(ask.Language, branches.Select(branch => branch.NameIn(ask.Language)));
}
