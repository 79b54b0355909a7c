namespace Sanmo.Tests.WebPages;

/// <summary>One development host whose door stands open to this machine.</summary>
public sealed class DemoPages : IAsyncLifetime
{
    internal PagesHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await PagesHost.StartAsync("Development");

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
