namespace Sanmo.Bench;

internal static class RunBenches
{
    private static void Main(string[] args) => BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(RunBenches).Assembly).Run(args);
}
