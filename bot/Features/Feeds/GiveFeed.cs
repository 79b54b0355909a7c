using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Feeds;
using Sanmo.Core.SignIn;

namespace Sanmo.Bot.Features.Feeds;

/// <summary>The own calendar for calendar programs: an address nobody else sees, that can be changed and stopped at any time.</summary>
internal sealed class GiveFeed(CalendarFeeds feeds, PagesAddress pages)
{
    /// <summary>The first address; only its hash is kept, so that later there is only a new one.</summary>
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = GiveFeedWords.In(ask.Language);
        if (!await feeds.HasAsync(ask.Asker.Id))
            return await RenewAsync(ask, cancel);
        return new(new(words.HasOne, words.Title, Tone.Blue, Buttons: [Renew(words), Revoke(words)]), Personal: true);
    }

    public async Task<Answer> RenewAsync(Ask ask, CancellationToken cancel)
    {
        var words = GiveFeedWords.In(ask.Language);
        if (pages.Find() is not { } address)
            return Answer.Of(words.NoPages);
        var had = await feeds.HasAsync(ask.Asker.Id);
        var link = $"{address}/calendar/{await feeds.RenewAsync(ask.Asker.Id)}.ics";
        return new(new(words.Given(had), words.Title, Tone.Blue, [new Paragraph(link)], Buttons: [new(words.Open, "", Kind: ButtonKind.Primary, Url: link), Revoke(words)], Footnote: words.IsYours), Personal: true);
    }

    public async Task<Answer> RevokeAsync(Ask ask, CancellationToken cancel)
    {
        var words = GiveFeedWords.In(ask.Language);
        var stopped = await feeds.RevokeAsync(ask.Asker.Id);
        return new(new(stopped ? words.Stopped : words.HasNone, Buttons: [new(words.GetOne, CalendarOrders.Feed)]), Personal: true);
    }

    private static Button Renew(GiveFeedWords words) => new(words.NewOne, CalendarOrders.Renew, Kind: ButtonKind.Primary);

    private static Button Revoke(GiveFeedWords words) => new(words.Stop, CalendarOrders.Revoke);
}
