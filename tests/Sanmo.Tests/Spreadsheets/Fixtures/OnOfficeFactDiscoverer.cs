using Xunit.Sdk;
using Xunit.v3;

namespace Sanmo.Tests.Spreadsheets.Fixtures;

public sealed class OnOfficeFactDiscoverer : IXunitTestCaseDiscoverer
{
    private readonly FactDiscoverer _facts = new();

    public ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        Office.IsInstalled ? _facts.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}
