using System.Net;
using System.Text.Json.Nodes;
using Sanmo.Bot.WebPages.Signing;

namespace Sanmo.Tests.WebPages;

/// <summary>Signing in by the organisation's own OpenID Connect.</summary>
public sealed class DirectoryTests(DirectoryHost house) : IClassFixture<DirectoryHost>
{
    private const string Secretary = "00000000-0000-0000-0000-0000000000020";
    private const string Ordinary = "33333333-0000-0000-0000-000000000000";

    [Fact]
    public async Task A_secretary_signs_in_with_the_house_account_works_in_the_console_and_signs_out()
    {
        Sits(Secretary);
        var browser = house.Host.Browser();
        var before = await browser.GetAsync(new Uri("console", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, before.StatusCode);
        Assert.Contains("sign-in/directory", await before.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var back = await DirectoryHost.SignInAsync(house.Host, browser);
        Assert.Equal((HttpStatusCode.Redirect, "/console"), (back.StatusCode, back.Headers.Location?.ToString()));
        Assert.Contains(back.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith(SessionCookie.Name, StringComparison.Ordinal) && cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(house.Directory.Complaints);
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync(new Uri("console?lang=zh", UriKind.Relative)));
        Assert.Contains("周明", page, StringComparison.Ordinal);

        var chat = await browser.GetStringAsync(new Uri("", UriKind.Relative));
        var form = chat.Split("name=\"__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostAsync(new Uri("sign-out", UriKind.Relative), new FormUrlEncodedContent([new("__RequestVerificationToken", form)]))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync(new Uri("console", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Somebody_comes_out_at_the_page_they_wanted_and_a_member_in_the_chat()
    {
        Sits(Secretary);
        var asked = await (await house.Host.Browser().GetAsync(new Uri("console/notices?lang=zh", UriKind.Relative))).Content.ReadAsStringAsync();
        var button = WebUtility.HtmlDecode(asked.Split("href=\"").First(part => part.StartsWith("sign-in/directory", StringComparison.Ordinal)).Split('"')[0]);
        Assert.Equal("/console/notices?lang=zh", (await DirectoryHost.SignInAsync(house.Host, house.Host.Browser(), button)).Headers.Location?.ToString());

        Sits(Ordinary);
        Assert.Equal("/", (await DirectoryHost.SignInAsync(house.Host, house.Host.Browser())).Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("//evil.example/a")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    public async Task Nobody_is_sent_to_another_site_afterwards(string to)
    {
        Sits(Secretary);
        var back = await DirectoryHost.SignInAsync(house.Host, house.Host.Browser(), $"sign-in/directory?to={Uri.EscapeDataString(to)}");
        Assert.Equal("/console", back.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData(DirectoryLie.OtherState, "请从这里重新登录")]
    [InlineData(DirectoryLie.OtherNonce, "给管理员")]
    [InlineData(DirectoryLie.NoNonce, "给管理员")]
    [InlineData(DirectoryLie.OtherIssuer, "给管理员")]
    [InlineData(DirectoryLie.OtherAudience, "给管理员")]
    [InlineData(DirectoryLie.Expired, "给管理员")]
    [InlineData(DirectoryLie.OtherKey, "给管理员")]
    [InlineData(DirectoryLie.NotSigned, "给管理员")]
    [InlineData(DirectoryLie.SaysNo, "登录被取消")]
    public async Task What_does_not_hold_signs_nobody_in_and_the_page_says_the_cure(DirectoryLie lie, string cure)
    {
        Sits(Secretary, lie);
        var browser = house.Host.Browser(one => one.DefaultRequestHeaders.Add("Accept-Language", "zh-CN"));
        var back = await DirectoryHost.SignInAsync(house.Host, browser);

        Assert.Equal(HttpStatusCode.Forbidden, back.StatusCode);
        var page = WebUtility.HtmlDecode(await back.Content.ReadAsStringAsync());
        Assert.Contains(cure, page, StringComparison.Ordinal);
        Assert.Contains("重新登录", page, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", page, StringComparison.Ordinal);
        Assert.True(back.Headers.Contains("Content-Security-Policy"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync(new Uri("console", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Somebody_the_roster_does_not_know_is_told_whom_to_ask()
    {
        Sits("99999999-0000-0000-0000-000000000000");
        var browser = house.Host.Browser(one => one.DefaultRequestHeaders.Add("Accept-Language", "en"));
        var back = await DirectoryHost.SignInAsync(house.Host, browser);

        Assert.Equal(HttpStatusCode.Forbidden, back.StatusCode);
        Assert.Contains("ask your branch secretary", await back.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync(new Uri("", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task An_answer_is_good_once_and_only_in_the_browser_that_asked()
    {
        Sits(Secretary);
        var browser = house.Host.Browser();
        var begun = await browser.GetAsync(new Uri("sign-in/directory", UriKind.Relative));
        using var elsewhere = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator });
        var answer = (await elsewhere.GetAsync(begun.Headers.Location)).Headers.Location!;

        Assert.Equal(HttpStatusCode.Forbidden, (await house.Host.Browser().GetAsync(answer)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(answer)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(answer)).StatusCode);
    }

    [Fact]
    public async Task The_claim_may_be_the_employee_number()
    {
        await using var directory = await PretendDirectory.StartAsync();
        directory.Person = new JsonObject { ["employee_number"] = "e1011", ["oid"] = Secretary };
        await using var host = await DirectoryHost.StartAsync(directory, "employee_number");
        var browser = host.Browser();

        Assert.Equal(HttpStatusCode.Redirect, (await DirectoryHost.SignInAsync(host, browser)).StatusCode);
        Assert.Contains("赵鹏", WebUtility.HtmlDecode(await browser.GetStringAsync(new Uri("?lang=zh", UriKind.Relative))), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(new Uri("console", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_sign_in_that_is_away_is_a_page_that_says_so()
    {
        await using var host = await PagesHost.StartAsync("Production", "--Pages:OpenIdConnect:Authority=https://127.0.0.1:1", "--Pages:OpenIdConnect:ClientId=x");
        var answer = await host.Browser(one => one.DefaultRequestHeaders.Add("Accept-Language", "en")).GetAsync(new Uri("sign-in/directory", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("try again in a few minutes", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private void Sits(string person, DirectoryLie lie = DirectoryLie.None) =>
        (house.Directory.Person, house.Directory.Lie) = (new JsonObject { ["oid"] = person, ["sub"] = "pairwise-1", ["name"] = "somebody" }, lie);
}
