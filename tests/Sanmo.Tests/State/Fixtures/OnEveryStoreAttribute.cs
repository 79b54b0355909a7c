using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Sanmo.Tests.State.Fixtures;

/// <summary>
/// Runs a theory once on each store that <see cref="WhichStores"/> has for its class; without a <c>redis-server</c> only the first case exists, so nothing is skipped.
/// <code>
/// public sealed class MeetingStoreTests(Stores stores)
/// {
///     [Theory, OnEveryStore]
///     public async Task A_lost_race_returns_false(StoreKind kind)
///     {
///         var redis = await stores.OpenAsync(kind);   // a RedisConnection over a keyspace of its own
/// </code>
/// Values given here follow the kind: <c>[OnEveryStore("zh"), OnEveryStore("en")]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnEveryStoreAttribute(params object[] values) : DataAttribute
{
    public object[] Values => values;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new(WhichStores.For(testMethod.DeclaringType!).Select(kind => new TheoryDataRow([kind, .. values])).ToArray());

    public override bool SupportsDiscoveryEnumeration() => true;
}
