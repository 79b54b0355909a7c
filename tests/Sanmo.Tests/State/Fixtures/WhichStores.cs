namespace Sanmo.Tests.State.Fixtures;

/// <summary>
/// The stores that tests run on. <c>SANMO_STORES=embedded,redis,cluster</c> names them, for every test of every store. Unsaid, all of this machine are meant,
/// and the cluster only where it can make a difference: the rooms about state, and what is marked with <see cref="AlsoOnClusterAttribute"/>.
/// </summary>
internal static class WhichStores
{
    private static readonly string[] _stateRooms = ["State", "Crash", "Delivering"];
    private static readonly string[]? _named = Environment.GetEnvironmentVariable("SANMO_STORES")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static IReadOnlyList<StoreKind> Chosen { get; } = [.. Enum.GetValues<StoreKind>().Where(kind => (_named is null || _named.Select(Read).Contains(kind)) && (kind == StoreKind.Embedded || RedisServer.IsInstalled))];

    public static IEnumerable<StoreKind> For(Type tests) => Chosen.Where(kind => kind != StoreKind.Cluster || _named is not null || IsAboutState(tests));

    private static bool IsAboutState(Type tests) =>
        _stateRooms.Contains(tests.Namespace?.Split('.')[^1]) || tests.IsDefined(typeof(AlsoOnClusterAttribute), inherit: false);

    private static StoreKind Read(string name) => name switch
    {
        "embedded" => StoreKind.Embedded,
        "redis" => StoreKind.Server,
        "cluster" => StoreKind.Cluster,
        _ => throw new InvalidOperationException($"SANMO_STORES names \"{name}\"; it may name embedded, redis and cluster."),
    };
}
