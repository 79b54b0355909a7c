namespace Sanmo.Tests.WebPages;

/// <summary>One production host for all the tests that only knock at its doors.</summary>
public sealed class ProductionPages : IAsyncLifetime
{
    internal PagesHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await PagesHost.StartAsync("Production", "--Pages:Address=https://bot.example.org", "--Pages:PathBase=/sanmo", "--Pages:BehindProxy=true");

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
