using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Audit;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Notices;

/// <summary>Changes what nobody has had yet; corrects in place what everybody has.</summary>
internal sealed class ChangeNotice(FindNotice find, NoticeStore notices, NoticeDetails details, DraftNotice drafts, ProposeText propose, News news)
{
    /// <summary>On the button that sends a draft.</summary>
    public const string SendNow = "send";

    private const string Again = "again";

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = NoticeWords.In(ask.Language);
        var (kept, refusal) = await find.OwnedAsync(ask);
        if (kept is null)
            return refusal!;
        if (ask.IsStale(kept.Version))
            return new(await details.ShowAsync(kept, ask, words.HasChanged(kept.Value.Number)), Personal: true);
        var nothingSaid = ask.Value(SendNow) is null && ask.Slots is { Content: null, SendAt: null, NeedAck: null, AckBy: null, Date: null, NewTime: null, Due: null, Urgent: null };
        if (nothingSaid)
            return new(await details.ShowAsync(kept, ask, words.ChangeHow(kept.Value.Number)), Personal: true);
        return kept.Value.State == NoticeState.Sent ? await CorrectAsync(kept, ask) : await RewriteAsync(kept, ask);
    }

    private async Task<Answer> RewriteAsync(Kept<Notice> kept, Ask ask)
    {
        var (words, notice, slots) = (NoticeWords.In(ask.Language), kept.Value, ask.Slots);
        var urgentBy = slots.Urgent switch { true => notice.UrgentBy ?? ask.Asker.Id, false => null, _ => notice.UrgentBy };
        var wanted = ask.Value(SendNow) is not null ? ask.Now : slots.SendAt ?? NoticeForm.SendAt(ask, notice.SendAt) ?? notice.SendAt;
        if (wanted < ask.Now)
            return Answer.Of(words.TimeIsPast(DateWords.In(ask.Language).Moment(wanted.Value.ToOffset(ask.Now.Offset))));
        var sendAt = wanted is null ? (DateTimeOffset?)null : drafts.SendAt(wanted, ask.Now, urgentBy is not null);
        var needAck = slots.NeedAck ?? notice.NeedAck;
        var ackBy = !needAck ? null : (DateTimeOffset?)drafts.AnswerBy(slots.AckBy ?? NoticeForm.AckBy(ask, notice.AckDeadline) ?? notice.AckDeadline, sendAt ?? ask.Now);
        var step = NoticeSteps.Change(notice, slots.Content ?? notice.Body, sendAt, needAck, ackBy, urgentBy, ask.Now, MaySend.IsForEveryone(notice.Branches, ask.Roster));
        if (step.After is not { } after)
            return Answer.Of(words.Refused(notice.Number, step.Refusal!.Value));
        var waits = after.State == NoticeState.AwaitsApproval && notice.State != NoticeState.AwaitsApproval;
        var told = waits ? MaySend.Approvers(after.Sender, ask.Roster).Select(approver => news.ToMember(approver.Id, after.Work, kept.Version + 1, after.ScheduleVersion, SayNoticeNews.Asked, ask.Now)).ToList() : [];
        return await notices.SaveAsync(kept, after, new Act(ask.Asker.Id, ask.Intent), told)
            ? await DoneAsync(after, kept.Version + 1, waits ? words.WaitsAgain(after.Number) : notice.State == NoticeState.Draft && after.State == NoticeState.Scheduled ? words.Scheduled(after.Number, DateWords.In(ask.Language).Moment(after.SendAt!.Value.ToOffset(ask.Now.Offset)), after.Branches.Sum(branch => ask.Roster.FindBranch(branch)?.ChatCount ?? 0)) : words.Changed(after.Number), ask)
            : await AskAsync(ask with { Version = null }, CancellationToken.None);
    }

    private async Task<Answer> CorrectAsync(Kept<Notice> kept, Ask ask)
    {
        var (words, notice) = (NoticeWords.In(ask.Language), kept.Value);
        var body = ask.Slots.Content ?? notice.Body;
        var ackBy = notice.NeedAck ? ask.Slots.AckBy ?? NoticeForm.AckBy(ask, notice.AckDeadline) ?? notice.AckDeadline : null;
        var answered = (await notices.ListAnsweredAsync(notice)).Count(notice.Recipients.Contains);
        var again = ask.Value(Again);
        if (!ask.Confirmed && again is null && body != notice.Body)
            return new(Preview(kept, body, answered, ask), Personal: true, Question: new(ask.Intent, ask.Slots with { Content = body, AckBy = ackBy, Due = null }, SlotNames.Confirmation, [], ask.Now));
        if (body != notice.Body && MaySend.IsForEveryone(notice.Branches, ask.Roster))
            return await propose.AskAsync(kept, new(body, ackBy, again == "yes", ask.Asker.Id, ask.Now), ask) ?? await AskAsync(ask with { Version = null }, CancellationToken.None);
        if (again == "yes" && !(ackBy > ask.Now.AddHours(2)))
            ackBy = drafts.AnswerBy(null, ask.Now);
        var step = NoticeSteps.Correct(notice, body, ackBy, again == "yes", ask.Now);
        if (step.After is not { } after)
            return Answer.Of(words.Refused(notice.Number, step.Refusal!.Value));
        return await notices.SaveAsync(kept, after, new Act(ask.Asker.Id, ask.Intent, again == "yes" ? "again" : null))
            ? await DoneAsync(after, kept.Version + 1, words.CorrectedDone(after.Number, after.Round > notice.Round ? answered : 0), ask)
            : await AskAsync(ask with { Version = null }, CancellationToken.None);
    }

    private static Reply Preview(Kept<Notice> kept, string body, int answered, Ask ask)
    {
        var (words, notice) = (NoticeWords.In(ask.Language), kept.Value);
        var values = new Dictionary<string, string> { ["content"] = body };
        List<Button> buttons = [new(words.Correct, "confirm", Kind: ButtonKind.Primary)];
        if (notice.IsOpen(ask.Now) && answered > 0)
            buttons.Add(new(words.CorrectAndAskAgain(answered), ask.Intent, notice.Work.ToString(), kept.Version, Values: new Dictionary<string, string>(values) { [Again] = "yes" }));
        buttons.Add(new(words.Cancel, "cancel"));
        return new(words.CorrectConfirm(notice.Number), words.PreviewTitle, Tone.Blue, [new Paragraph(words.Before, Strong: true), new Paragraph(notice.Body), new Paragraph(words.After, Strong: true), new Paragraph(body)], Buttons: buttons, Footnote: MaySend.IsForEveryone(notice.Branches, ask.Roster) ? words.WhySecondPerson : words.ConfirmHint);
    }

    private async Task<Answer> DoneAsync(Notice after, long version, string text, Ask ask)
    {
        var shown = await details.ShowAsync(new(after, version, [], ""), ask, text);
        return new(shown with { Tone = Tone.Good, Buttons = [UndoChange.Button(after.Work, version, ask.Language), .. shown.Buttons ?? []] }, Personal: true);
    }
}
