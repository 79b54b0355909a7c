using System.Runtime.CompilerServices;
using Xunit.v3;

namespace Sanmo.Tests.State.Fixtures;

/// <summary>A fact about a Redis server or cluster of our own; where there is none it does not exist, so nothing is skipped.</summary>
[XunitTestCaseDiscoverer(typeof(OnServerFactDiscoverer))]
public sealed class OnServerFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : FactAttribute(file, line)
{
    public StoreKind Kind { get; init; } = StoreKind.Server;
}
