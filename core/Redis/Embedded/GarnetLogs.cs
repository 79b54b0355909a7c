using Microsoft.Extensions.Logging;

namespace Sanmo.Core.Redis.Embedded;

/// <summary>Puts all of Garnet's log categories under one name, so that one line of configuration sets their level.</summary>
internal sealed class GarnetLogs(ILoggerFactory logs) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) => logs.CreateLogger("Garnet." + categoryName);

    public void AddProvider(ILoggerProvider provider) => logs.AddProvider(provider);

    public void Dispose()
    {
        // The container owns what is behind it.
    }
}
