using System.Diagnostics;
using System.Globalization;

namespace Sanmo.Bench;

/// <summary>For a busy machine: short batches, of which the undisturbed ones are the fastest; their tenth percentile is printed beside that of the reference.</summary>
internal static class FastestOfMany
{
    private const int Batches = 2000;
    private const int BatchSize = 20;

    public static void Run()
    {
        var bench = new UnderstandingBench();
        foreach (var text in UnderstandingBench.Texts)
        {
            bench.Text = text;
            bench.Prepare();
            var (reading, parsing) = (Microseconds(() => bench.Read()), Microseconds(() => bench.ParseJson()));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reading,8:0.0} µs  {parsing,6:0.00} µs as JSON  ratio {reading / parsing,6:0.0}  {text}"));
        }
    }

    private static double Microseconds(Func<object?> work)
    {
        var times = new double[Batches];
        for (var batch = -200; batch < Batches; batch++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < BatchSize; i++)
                _ = work();
            if (batch >= 0)
                times[batch] = Stopwatch.GetElapsedTime(start).TotalMicroseconds / BatchSize;
        }

        Array.Sort(times);
        return times[Batches / 10];
    }
}
