using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Notices;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Notices;

/// <summary>What its sender can do with a notice now; pure.</summary>
internal static class NoticeButtons
{
    public static IReadOnlyList<Button> Of(Kept<Notice> kept, Ask ask)
    {
        var (notice, words, work) = (kept.Value, NoticeWords.In(ask.Language), kept.Value.Work.ToString());
        return notice switch
        {
            { State: NoticeState.Sent, NeedAck: true } => [new(words.WhoHasNot, Intent.NoticeUnacked, work), Correct(), new(words.Withdraw, NoticeOrders.Withdraw, work)],
            { State: NoticeState.Sent } => [Correct(), new(words.Withdraw, NoticeOrders.Withdraw, work)],
            { State: NoticeState.Draft } => [new(words.Send, NoticeOrders.Change, work, kept.Version, Kind: ButtonKind.Primary, Values: new Dictionary<string, string> { [ChangeNotice.SendNow] = "now" }), .. BeforeItGoes()],
            { IsUnsent: true } => BeforeItGoes(),
            _ => [],
        };

        IReadOnlyList<Button> BeforeItGoes() => [new(words.Edit, NoticeOrders.Change, work, kept.Version, Form: NoticeForm.Of(notice, notice.SendAt, ask, withAudience: false)), new(words.CancelIt, NoticeOrders.Stop, work)];

        Button Correct() => new(words.Correct, NoticeOrders.Change, work, kept.Version, Form: NoticeForm.Of(notice, null, ask, withAudience: false));
    }
}
