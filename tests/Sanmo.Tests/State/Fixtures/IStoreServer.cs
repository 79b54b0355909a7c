namespace Sanmo.Tests.State.Fixtures;

/// <summary>A store outside of our processes, gone when disposed.</summary>
internal interface IStoreServer : IDisposable
{
    /// <summary>As <c>Redis:Connection</c> has it.</summary>
    string Connection { get; }
}
