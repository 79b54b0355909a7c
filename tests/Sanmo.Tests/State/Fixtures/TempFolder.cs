namespace Sanmo.Tests.State.Fixtures;

internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sanmo-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
