using Sanmo.Core.Audit;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Notices;

/// <summary>The first of its messages makes a planned notice a sent one, if its sender still may send it; otherwise its sender is told.</summary>
internal sealed class StartSending(NoticeStore notices, News news)
{
    /// <returns>Whether its messages may go.</returns>
    public async Task<bool> IsOutAsync(Notice notice, Roster roster, DateTimeOffset now)
    {
        while (notice.State == NoticeState.Scheduled && now >= notice.SendAt && await notices.FindAsync(notice.Scope, notice.Work.ToString()) is { } kept)
        {
            notice = kept.Value;
            if (NoticeSteps.GoOut(notice, MaySend.Now(notice, roster), now).After is not { } after)
                continue;
            Core.Outgoing.Delivery[] told = after.State == NoticeState.Sent ? [] : [news.ToMember(after.Sender, after.Work, kept.Version + 1, after.ScheduleVersion, SayNoticeNews.NotSent, now)];
            if (await notices.SaveAsync(kept, after, new Act("bot", after.State == NoticeState.Sent ? "notice.sent" : SayNoticeNews.NotSent), told))
                notice = after;
        }

        return notice is { State: NoticeState.Sent, StoppedAt: null };
    }
}
