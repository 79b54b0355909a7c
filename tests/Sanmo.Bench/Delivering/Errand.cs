using System.Globalization;

namespace Sanmo.Bench.Delivering;

/// <summary>What every program under comparison is told, in its environment; the programs of other languages read the same names.</summary>
/// <param name="Count">Messages.</param>
/// <param name="Start">When the first one is due, in Unix milliseconds.</param>
/// <param name="StepMicroseconds">From one due instant to the next; 0: all at once.</param>
/// <param name="AtOnce">Calls of the connector at the same time.</param>
internal sealed record Errand(string Redis, string Connector, int Count, long Start, long StepMicroseconds, int AtOnce)
{
    /// <summary>Messages before the first measured one, so that nobody is measured while still compiling; the connector does not note them.</summary>
    public const int Warming = 20_000;

    public static Errand Read() => new(Text("BENCH_REDIS"), Text("BENCH_CONNECTOR"), (int)Number("BENCH_COUNT"), Number("BENCH_START"), Number("BENCH_STEP"), (int)Number("BENCH_AT_ONCE"));

    public void Write(IDictionary<string, string?> environment)
    {
        environment["BENCH_REDIS"] = Redis;
        environment["BENCH_CONNECTOR"] = Connector;
        environment["BENCH_COUNT"] = Count.ToString(CultureInfo.InvariantCulture);
        environment["BENCH_START"] = Start.ToString(CultureInfo.InvariantCulture);
        environment["BENCH_STEP"] = StepMicroseconds.ToString(CultureInfo.InvariantCulture);
        environment["BENCH_AT_ONCE"] = AtOnce.ToString(CultureInfo.InvariantCulture);
    }

    public DateTimeOffset DueOf(int index) => DateTimeOffset.FromUnixTimeMilliseconds(index < Count ? Start + index * StepMicroseconds / 1000 : Start - 120_000);

    private static string Text(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set");

    private static long Number(string name) => long.Parse(Text(name), CultureInfo.InvariantCulture);
}
