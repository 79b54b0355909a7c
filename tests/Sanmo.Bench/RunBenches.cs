using Sanmo.Bench.Delivering;
using Sanmo.Bench.Turns;

namespace Sanmo.Bench;

internal static class RunBenches
{
    private static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["delivery", ..]:
                return await CompareDelivery.RunAsync(args[1..]);
            case ["delivery-connector", var port]:
                new ArrivalServer().Run(int.Parse(port, System.Globalization.CultureInfo.InvariantCulture));
                return 0;
            case ["delivery-sanmo"]:
                await DeliverHere.RunAsync();
                return 0;
            case ["delivery-idle"]:
                await WaitHere.RunAsync();
                return 0;
            case ["turns", ..]:
                return await CompareTurns.RunAsync(new(args[1..]));
            case ["fastest"]:
                FastestOfMany.Run();
                return 0;
            default:
                BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(RunBenches).Assembly).Run(args);
                return 0;
        }
    }
}
