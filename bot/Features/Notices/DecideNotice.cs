using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Core.Audit;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Notices;

/// <summary>The second person's word on a notice to everyone.</summary>
internal sealed class DecideNotice(NoticeStore notices, DraftNotice drafts, News news)
{
    public Task<Answer> ApproveAsync(Ask ask, CancellationToken cancel) => DecideAsync(ask, SayNoticeNews.Approved, notice =>
    {
        if (notice.Waiting is { } proposal)
            return NoticeSteps.Agree(notice, ask.Asker.Id, proposal.Again && !(proposal.AckDeadline > ask.Now.AddHours(2)) ? drafts.AnswerBy(null, ask.Now) : proposal.AckDeadline, ask.Now);
        var sendAt = drafts.SendAt(notice.SendAt, ask.Now, notice.UrgentBy is not null);
        return NoticeSteps.Approve(notice, ask.Asker.Id, sendAt, notice.NeedAck ? drafts.AnswerBy(notice.AckDeadline, sendAt) : null, ask.Now);
    });

    public Task<Answer> DeclineAsync(Ask ask, CancellationToken cancel) => DecideAsync(ask, SayNoticeNews.Declined, notice => notice.Waiting is null ? NoticeSteps.Decline(notice, ask.Asker.Id, ask.Slots.Reason!, ask.Now) : NoticeSteps.Disagree(notice, ask.Asker.Id, ask.Slots.Reason!));

    private async Task<Answer> DecideAsync(Ask ask, string topic, Func<Notice, NoticeStep> decide)
    {
        var words = NoticeWords.In(ask.Language);
        var number = FindNotice.NumberOf(ask);
        while (await notices.FindAsync(number) is { } kept)
        {
            var notice = kept.Value;
            // Another version is another text than the one that was read.
            if (ask.IsStale(kept.Version) && notice.State == NoticeState.AwaitsApproval)
                return new(SayNoticeNews.AskOf(kept, ask.Language, ask.Now, ask.Roster, words.HasChanged(number)));
            if (ask.IsStale(kept.Version) && notice.Waiting is not null)
                return new(ProposeText.AskOf(kept, ask.Language, ask.Roster, words.HasChanged(number)));
            var step = decide(notice);
            if (step.After is not { } after)
                return Answer.Of(step.Refusal == NoticeRefusal.AlreadyDecided ? words.Decided(notice, ask.Roster.NameOf(notice.ApprovedBy, ask.Language)) : words.Refused(number, step.Refusal!.Value));
            var told = notice.Waiting is null ? topic : topic == SayNoticeNews.Approved ? ProposeText.Agreed : ProposeText.Refused;
            if (!await notices.SaveAsync(kept, after, new Act(ask.Asker.Id, ask.Intent, ask.Slots.Reason), [news.ToMember(notice.Waiting?.By ?? notice.Sender, notice.Work, kept.Version + 1, after.ScheduleVersion, told, ask.Now)]))
                continue;
            var sender = ask.Roster.NameOf(notice.Waiting?.By ?? notice.Sender, ask.Language);
            var text = notice.Waiting is not null ? told == ProposeText.Agreed ? words.AgreedDone(number, sender) : words.DisagreedDone(number, sender)
                : topic == SayNoticeNews.Approved ? words.ApprovedDone(number, DateWords.In(ask.Language).Moment(after.SendAt!.Value.ToOffset(ask.Now.Offset)), sender) : words.DeclinedDone(number, sender);
            return new(new(text, Tone: Tone.Good, Buttons: [UndoChange.Button(notice.Work, kept.Version + 1, ask.Language)]));
        }

        return Answer.Of(words.NoSuch(number));
    }
}
