namespace Sanmo.Bench;

internal static class RunBenches
{
    private static void Main(string[] args)
    {
        if (args is ["fastest"])
            FastestOfMany.Run();
        else
            BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(RunBenches).Assembly).Run(args);
    }
}
