namespace Sanmo.Bench.Delivering;

/// <param name="SpreadSeconds">Over how long the messages are due; 0: all at once.</param>
/// <param name="Cpu">Seconds of a core in the program itself, from its first due message to the last arrival; of Redis in <paramref name="RedisCpu"/>.</param>
/// <param name="BytesEach">Of Redis memory for each pending reminder; 0 where it is not measured.</param>
internal sealed record Measured(
    string Program, int Messages, int SpreadSeconds, int Arrived, int Twice, double PerSecond, long P50, long P99, long Max, double Cpu, double RedisCpu, double Seconds, long BytesEach, IReadOnlyList<long> Percentiles);
