namespace Sanmo.Tests.State.Fixtures;

public enum StoreKind
{
    Embedded,

    /// <summary>Only where <c>redis-server</c> is on the PATH.</summary>
    Server,

    /// <summary>Three of them as one Redis Cluster.</summary>
    Cluster,
}
