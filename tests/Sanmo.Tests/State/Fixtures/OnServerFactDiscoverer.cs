using Xunit.Sdk;
using Xunit.v3;

namespace Sanmo.Tests.State.Fixtures;

public sealed class OnServerFactDiscoverer : IXunitTestCaseDiscoverer
{
    private readonly FactDiscoverer _facts = new();

    public ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        factAttribute is OnServerFactAttribute about && WhichStores.Chosen.Contains(about.Kind) ? _facts.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}
