namespace Sanmo.Tests.State.Fixtures;

internal static class StoreServer
{
    /// <returns>Null for the embedded store, which needs none.</returns>
    public static async Task<IStoreServer?> StartAsync(StoreKind kind) => kind switch
    {
        StoreKind.Server => await RedisServer.StartAsync(),
        StoreKind.Cluster => await RedisCluster.StartAsync(),
        _ => null,
    };
}
