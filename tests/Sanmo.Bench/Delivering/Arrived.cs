namespace Sanmo.Bench.Delivering;

/// <param name="Twice">Messages that arrived more than once.</param>
/// <param name="PerSecond">From the first due instant to the last arrival.</param>
/// <param name="P50">Milliseconds after the due instant; so are the others.</param>
/// <param name="Percentiles">0 to 100.</param>
internal sealed record Arrived(int Count, int Twice, double PerSecond, long P50, long P99, long Max, long Min, IReadOnlyList<long> Percentiles);
