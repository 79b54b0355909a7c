namespace Sanmo.Tests.State.Fixtures;

public enum StoreKind
{
    Embedded,

    /// <summary>Only where <c>redis-server</c> is on the PATH.</summary>
    Server,
}
