using System.Net;

namespace Sanmo.Tests.WebPages;

public sealed class OpenDoorTests(DemoPages demo) : IClassFixture<DemoPages>
{
    [Fact]
    public async Task On_this_machine_anybody_may_be_any_person_of_the_demo()
    {
        var page = WebUtility.HtmlDecode(await demo.Host.Browser().GetStringAsync(new Uri("?as=E1011&lang=zh", UriKind.Relative)));
        Assert.Contains("赵鹏", page, StringComparison.Ordinal);
        Assert.Contains("换一个人", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Also_in_the_demo_a_member_does_not_enter_the_leaders_pages() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await demo.Host.Browser().GetAsync(new Uri("console?as=E1011", UriKind.Relative))).StatusCode);

    [Theory]
    [InlineData("sanmo.example")]
    [InlineData("10.0.0.7:3978")]
    public async Task The_door_is_shut_for_another_name_of_this_machine(string host)
    {
        var ask = new HttpRequestMessage(HttpMethod.Get, new Uri("?as=E1007", UriKind.Relative)) { Headers = { Host = host } };
        Assert.Equal(HttpStatusCode.Unauthorized, (await demo.Host.Browser().SendAsync(ask)).StatusCode);
    }

    [Fact]
    public async Task The_door_is_shut_for_what_a_proxy_brings_from_elsewhere()
    {
        var ask = new HttpRequestMessage(HttpMethod.Get, new Uri("", UriKind.Relative));
        ask.Headers.Add("X-Forwarded-For", "203.0.113.9");
        Assert.Equal(HttpStatusCode.Unauthorized, (await demo.Host.Browser().SendAsync(ask)).StatusCode);
    }

    [Fact]
    public async Task The_page_speaks_the_language_that_the_address_then_the_member_then_the_browser_asks_for()
    {
        Assert.Contains("lang=\"en\"", await demo.Host.Browser().GetStringAsync(new Uri("?as=E1011&lang=en", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("lang=\"zh-CN\"", await demo.Host.Browser(browser => browser.DefaultRequestHeaders.Add("Accept-Language", "en-GB,en")).GetStringAsync(new Uri("?as=E1011", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", await demo.Host.Browser(browser => browser.DefaultRequestHeaders.Add("Accept-Language", "en-GB,en")).GetStringAsync(new Uri("?as=E1010", UriKind.Relative)), StringComparison.Ordinal);
    }
}
