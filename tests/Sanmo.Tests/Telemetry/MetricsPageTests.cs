using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Sanmo.Bot.Telemetry;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Tests.State.Fixtures;
using Sanmo.Tests.WebPages;

namespace Sanmo.Tests.Telemetry;

public sealed class MetricsPageTests(ProductionPages production) : IClassFixture<ProductionPages>
{
    private const string Token = "0123456789abcdef0123456789abcdef";

    [Fact]
    public async Task Prometheus_on_this_machine_reads_the_figures()
    {
        using var browser = production.Host.Browser();
        string page = "";

        // The ledger is looked at in the background.
        await WaitUntil.TrueAsync("the ledger was looked at", async () => (page = await browser.GetStringAsync(Metrics)).Contains("sanmo_ledger_oldest_unsent_seconds", StringComparison.Ordinal));

        Assert.Contains("# TYPE sanmo_state_duration_seconds histogram", page, StringComparison.Ordinal);
        Assert.Contains("sanmo_ledger_waiting", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("Via", "1.1 proxy")]
    public async Task What_a_proxy_brings_does_not_come_from_this_machine(string header, string value)
    {
        using var browser = production.Host.Browser(browser => browser.DefaultRequestHeaders.Add(header, value));

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Metrics)).StatusCode);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.NotFound)]
    [InlineData("guessed", HttpStatusCode.NotFound)]
    [InlineData(Token, HttpStatusCode.OK)]
    public async Task Where_a_token_is_set_it_is_asked_for_also_on_this_machine(string? shown, HttpStatusCode expected)
    {
        await using var host = await PagesHost.StartAsync("Production", $"--Telemetry:MetricsToken={Token}");
        using var browser = host.Browser(browser => browser.DefaultRequestHeaders.Authorization = shown is null ? null : new AuthenticationHeaderValue("Bearer", shown));

        Assert.Equal(expected, (await browser.GetAsync(Metrics)).StatusCode);
    }

    [Theory]
    [InlineData(false, "127.0.0.1", false, null, "", true)]
    [InlineData(false, "::1", false, null, "", true)]
    [InlineData(false, "10.0.0.7", false, null, "", false)]
    [InlineData(false, null, false, null, "", false)]
    [InlineData(false, "127.0.0.1", true, null, "", false)]
    [InlineData(false, "10.0.0.7", true, Token, Token, true)]
    [InlineData(false, "127.0.0.1", false, null, Token, false)]
    [InlineData(false, "127.0.0.1", false, "", Token, false)]
    [InlineData(true, "10.0.0.7", true, null, Token, true)]
    public void Who_may_read_them(bool development, string? from, bool forwarded, string? shown, string token, bool may) =>
        Assert.Equal(may, MayReadMetrics.Of(development, from is null ? null : IPAddress.Parse(from), forwarded, shown, token));

    [Theory]
    [InlineData("short", "", "Telemetry:MetricsToken")]
    [InlineData("", "nowhere", "Telemetry:OtlpEndpoint")]
    public void A_setting_that_cannot_work_is_told_with_its_cure(string token, string endpoint, string named) =>
        Assert.Contains(new CheckTelemetryOptions().Validate(null, new() { MetricsToken = token, OtlpEndpoint = endpoint }).Failures!, failure => failure.StartsWith(named, StringComparison.Ordinal));

    [Theory]
    [InlineData(0, "Healthy", HttpStatusCode.OK)]
    [InlineData(11, "Degraded", HttpStatusCode.OK)]
    [InlineData(61, "Unhealthy", HttpStatusCode.ServiceUnavailable)]
    public async Task Ready_tells_how_long_the_oldest_message_has_been_due(int minutes, string status, HttpStatusCode code)
    {
        await using var host = await PagesHost.StartAsync("Production", "--Telemetry:UnhealthyAfterMinutes=60", "--Delivery:EveryMilliseconds=60000");
        var now = host.Get<TimeProvider>().GetUtcNow();
        if (minutes > 0)
            await host.Get<DeliveryLedger>().PlanAsync(Scope.Of("branch-1"), [Rows.Row("late") with { Due = now.AddMinutes(-minutes), UsefulUntil = now.AddDays(1) }]);

        var answer = await host.Browser().GetAsync(new Uri("health/ready", UriKind.Relative));

        Assert.Equal(code, answer.StatusCode);
        using var told = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(status, told.RootElement.GetProperty("status").GetString());
        Assert.InRange(told.RootElement.GetProperty("oldestUnsentSeconds").GetDouble(), minutes * 60, minutes * 60 + 30);
    }

    private static Uri Metrics => new("metrics", UriKind.Relative);
}
