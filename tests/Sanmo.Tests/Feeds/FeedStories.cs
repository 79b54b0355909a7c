using System.Net;
using Sanmo.Bot.Conversation;
using Sanmo.Core.Agenda;
using Sanmo.Core.Feeds;
using Sanmo.Core.Meetings;
using Sanmo.Core.Redis;
using Sanmo.Tests.State.Fixtures;
using Sanmo.Tests.Stories;
using Sanmo.Tests.WebPages;

namespace Sanmo.Tests.Feeds;

/// <summary>A person's calendar in a calendar program, from the chat to the file.</summary>
public sealed class FeedStories(Stores stores, ProductionPages production) : IClassFixture<ProductionPages>
{
    private const string Ordinary = "29:demo-e1011", Group = "19:group-1@thread.v2";

    [Theory, OnEveryStore]
    public async Task A_stopped_or_renewed_address_belongs_to_nobody(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        var feeds = new CalendarFeeds(house.Redis, house.Agendas, house.Clock);

        var first = await feeds.RenewAsync("m-1");
        var second = await feeds.RenewAsync("m-1");
        var other = await feeds.RenewAsync("m-2");

        Assert.Null(await feeds.FindAsync(first));
        Assert.Equal("m-1", await feeds.FindAsync(second));
        Assert.True(await feeds.RevokeAsync("m-1"));
        Assert.False(await feeds.RevokeAsync("m-1"));
        Assert.Null(await feeds.FindAsync(second));
        Assert.Equal("m-2", await feeds.FindAsync(other));
        Assert.DoesNotContain(other, string.Join(' ', await house.Redis.Database.HashGetAllAsync(Keys.CalendarFeeds)), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_moved_meeting_counts_on_and_a_cancelled_one_stays_as_cancelled(StoreKind kind)
    {
        var house = await (await House.OpenAsync(stores, kind)).FillAsync();
        var feeds = new CalendarFeeds(house.Redis, house.Agendas, house.Clock);
        await house.Meetings.SaveAsync(null, Reminders.Desk.Meeting("11-26 15:00"), House.Act);
        Assert.Equal(0, Assert.Single(await feeds.ShowAsync("m-1")).Sequence);

        await house.Meetings.ChangeAsync(5, meeting => meeting with { Start = meeting.Start.AddDays(1), End = meeting.End.AddDays(1), ScheduleVersion = 2 }, House.Act);
        var both = await Task.WhenAll(feeds.ShowAsync("m-1"), feeds.ShowAsync("m-1"));
        Assert.All(both, shown => Assert.Equal(1, Assert.Single(shown).Sequence));

        await house.Meetings.ChangeAsync(5, meeting => meeting with { State = MeetingState.Cancelled }, House.Act);
        var cancelled = Assert.Single(await feeds.ShowAsync("m-1"));
        Assert.True(cancelled is { Cancelled: true, Sequence: 2 });
    }

    [Fact]
    public async Task In_a_group_the_address_comes_in_private()
    {
        var said = await TurnAsync(production.Host, "29:demo-e1012", "我的日历订阅", Group);

        Assert.Contains("/calendar/", Read.All(Assert.Single(said, one => one.To == Whereto.Privately).Reply), StringComparison.Ordinal);
        Assert.All(said.Where(one => one.To != Whereto.Privately), one => Assert.DoesNotContain("/calendar/", Read.All(one.Reply), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_address_from_the_chat_opens_the_own_calendar_until_it_is_revoked()
    {
        var host = production.Host;
        var given = await SayAsync(host, "my calendar feed");
        var link = given.Split('\n').Single(line => line.Contains("/calendar/", StringComparison.Ordinal));
        Assert.StartsWith("https://bot.example.org/calendar/", link, StringComparison.Ordinal);
        var path = new Uri(link[(link.IndexOf("/calendar/", StringComparison.Ordinal) + 1)..].Trim(), UriKind.Relative);
        using var browser = host.Browser();

        var answer = await browser.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl is { Private: true, NoCache: true });
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var own = (await host.Get<AgendaReader>().ReadAsync("m-1011", DateTimeOffset.MinValue, DateTimeOffset.MaxValue)).Where(FeedSteps.Belongs).ToList();
        Assert.NotEmpty(own);
        var read = ReadFeed.Strictly(bytes);
        Assert.Equal(own.Select(entry => $"{entry.Work}-{entry.Part}-{entry.Step}@sanmo".ToLowerInvariant()).Order(StringComparer.Ordinal), read.Select(one => one["UID"]).Order(StringComparer.Ordinal));

        // Unchanged, it is not sent again.
        var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await browser.SendAsync(again)).StatusCode);

        Assert.DoesNotContain("/calendar/", await SayAsync(host, "my calendar feed"), StringComparison.Ordinal);
        await SayAsync(host, "revoke my calendar feed");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).StatusCode);
    }

    [Theory]
    [InlineData("calendar/unknown.ics")]
    [InlineData("calendar/.ics")]
    [InlineData("calendar/m-1011.ics")]
    public async Task An_address_nobody_was_given_is_not_there(string path)
    {
        using var browser = production.Host.Browser();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri(path, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task One_address_is_not_asked_for_without_end()
    {
        using var browser = production.Host.Browser();
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i <= Bot.Feeds.CalendarEndpoint.AMinute * 2; i++)
            answers.Add(await browser.GetAsync(new Uri("calendar/asked-for-again-and-again.ics", UriKind.Relative)));

        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, answer => Assert.NotNull(answer.Headers.RetryAfter));
    }

    private static async Task<string> SayAsync(PagesHost host, string text) => string.Join('\n', (await TurnAsync(host, Ordinary, text, null)).Select(one => Read.All(one.Reply)));

    private static Task<IReadOnlyList<Said>> TurnAsync(PagesHost host, string account, string text, string? chat) => host.Get<TurnRunner>().RunAsync(
        new("msteams", chat ?? account, chat ?? account, chat is not null, new(account, null, null), text, true, null, Guid.NewGuid().ToString("N"), "en-GB", host.Get<TimeProvider>().GetUtcNow()), CancellationToken.None);
}
