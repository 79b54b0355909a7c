using System.Net;
using Microsoft.Extensions.Options;
using Sanmo.Bot.WebPages;
using Sanmo.Bot.WebPages.Showing;
using Sanmo.Bot.WebPages.Signing;
using Sanmo.Core.Members;
using Sanmo.Core.SignIn;

namespace Sanmo.Tests.WebPages;

public sealed class DoorTests(ProductionPages production) : IClassFixture<ProductionPages>
{
    private const string Secretary = "m-1007";
    private const string Ordinary = "m-1011";

    [Theory]
    [InlineData("")]
    [InlineData("console")]
    [InlineData("console/audit")]
    [InlineData("console/tasks")]
    [InlineData("?as=E1007")]
    [InlineData("console?as=E1003")]
    public async Task Without_a_session_there_is_the_sign_in_page_and_nothing_else(string path)
    {
        var answer = await production.Host.Browser().GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("_framework", page, StringComparison.Ordinal);
        Assert.DoesNotContain("周明", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_opens_the_live_connection_without_a_session()
    {
        var answer = await production.Host.Browser().PostAsync(new Uri("_blazor/negotiate?negotiateVersion=1", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task The_link_from_the_chat_opens_the_pages_once()
    {
        var link = await production.Host.Get<SignInLinks>().GiveAsync(Secretary);
        var browser = production.Host.Browser();

        // Looking at it, as chat programs do, uses nothing up.
        Assert.Equal(HttpStatusCode.OK, (await production.Host.Browser().GetAsync(new Uri($"sign-in/{link}", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await PagesHost.UseAsync(browser, link)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri("console", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await PagesHost.UseAsync(production.Host.Browser(), link)).StatusCode);
    }

    [Fact]
    public async Task Of_two_uses_of_a_link_at_once_only_one_signs_in()
    {
        var link = await production.Host.Get<SignInLinks>().GiveAsync(Secretary);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PagesHost.UseAsync(production.Host.Browser(), link)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(5, answers.Count(answer => answer.StatusCode == HttpStatusCode.Forbidden));
    }

    [Fact]
    public async Task A_link_is_refused_without_its_form_and_stays_good()
    {
        var link = await production.Host.Get<SignInLinks>().GiveAsync(Secretary);

        Assert.Equal(HttpStatusCode.BadRequest, (await PagesHost.UseAsync(production.Host.Browser(), link, withForm: false)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await PagesHost.UseAsync(production.Host.Browser(), link)).StatusCode);
    }

    [Fact]
    public async Task A_made_up_link_signs_nobody_in() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await PagesHost.UseAsync(production.Host.Browser(), Secret.New())).StatusCode);

    [Fact]
    public async Task A_member_chats_but_does_not_enter_the_leaders_pages()
    {
        var browser = await production.Host.SignedInAsync(Ordinary);

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri("", UriKind.Relative))).StatusCode);
        foreach (var page in new[] { "console", "console/rectification", "console/audit", "console/people" })
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(new Uri(page, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task In_production_the_address_makes_nobody_somebody_else()
    {
        var browser = await production.Host.SignedInAsync(Ordinary);
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync(new Uri("?as=E1007&lang=zh", UriKind.Relative)));

        Assert.Contains("赵鹏", page, StringComparison.Ordinal);
        Assert.DoesNotContain("换一个人", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secretary_sees_the_own_branch_and_the_office_every_branch()
    {
        var (secretary, office) = (await production.Host.SignedInAsync(Secretary), await production.Host.SignedInAsync("m-1003"));
        var people = new Uri("console/people?lang=zh", UriKind.Relative);

        Assert.DoesNotContain("安然", WebUtility.HtmlDecode(await secretary.GetStringAsync(people)), StringComparison.Ordinal);
        Assert.Contains("安然", WebUtility.HtmlDecode(await office.GetStringAsync(people)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_says_what_a_browser_may_do_with_it()
    {
        var browser = await production.Host.SignedInAsync(Secretary);
        foreach (var page in new[] { "", "console", "sign-in/nothing" })
        {
            var answer = await browser.GetAsync(new Uri(page, UriKind.Relative));
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        }
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        var answer = await PagesHost.UseAsync(production.Host.Browser(), await production.Host.Get<SignInLinks>().GiveAsync(Secretary));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), one => one.StartsWith(SessionCookie.Name, StringComparison.Ordinal));

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_a_proxy_was_asked_over_TLS_sets_no_cookie_for_plain_http()
    {
        var browser = production.Host.Browser(one => one.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https"));
        var answer = await browser.GetAsync(new Uri($"sign-in/{await production.Host.Get<SignInLinks>().GiveAsync(Secretary)}", UriKind.Relative));

        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_live_connection_is_refused_to_other_sites()
    {
        var browser = await production.Host.SignedInAsync(Secretary);
        var ask = new HttpRequestMessage(HttpMethod.Post, new Uri("_blazor/negotiate?negotiateVersion=1", UriKind.Relative));
        ask.Headers.Add("Origin", "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.SendAsync(ask)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsync(new Uri("_blazor/negotiate?negotiateVersion=1", UriKind.Relative), null)).StatusCode);
    }

    [Fact]
    public async Task Everything_also_works_below_the_path_of_a_proxy()
    {
        var browser = await production.Host.SignedInAsync(Secretary);
        var page = await browser.GetStringAsync(new Uri("sanmo/console", UriKind.Relative));

        Assert.Contains("<base href=\"/sanmo/\"", page, StringComparison.Ordinal);
        var style = page.Split("href=\"").First(part => part.StartsWith("site.", StringComparison.Ordinal)).Split('"')[0];
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri($"sanmo/{style}", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("https://example.org/a", true)]
    [InlineData("console/notices", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("//evil.example", false)]
    [InlineData("data:text/html,x", false)]
    public void A_button_opens_only_what_a_browser_shows(string url, bool opens) => Assert.Equal(opens, SafeLink.Of(url) is not null);

    [Fact]
    public async Task The_directory_names_a_person_by_object_id_or_number_and_nobody_else()
    {
        var roster = await production.Host.Get<RosterCache>().GetAsync();

        Assert.Equal("m-1007", Bot.WebPages.Signing.Directory.Find(roster, "00000000-0000-0000-0000-0000000000020")?.Id);
        Assert.Equal("m-1011", Bot.WebPages.Signing.Directory.Find(roster, "e1011")?.Id);
        Assert.Null(Bot.WebPages.Signing.Directory.Find(roster, ""));
        Assert.Null(Bot.WebPages.Signing.Directory.Find(roster, "somebody"));
    }

    [Fact]
    public async Task Without_any_way_to_sign_in_nothing_is_served_in_production()
    {
        await using var host = await PagesHost.StartAsync("Production");

        Assert.Equal(HttpStatusCode.NotFound, (await host.Browser().GetAsync(new Uri("", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Browser().GetAsync(new Uri("console", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Browser().GetAsync(new Uri("sign-in/x", UriKind.Relative))).StatusCode);
        Assert.NotEqual(HttpStatusCode.NotFound, (await host.Browser().GetAsync(new Uri("health/ready", UriKind.Relative))).StatusCode);
        Assert.NotNull(host.Get<IOptions<PagesOptions>>().Value);
    }
}
