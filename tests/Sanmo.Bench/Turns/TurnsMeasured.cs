namespace Sanmo.Bench.Turns;

/// <summary>All rounds of one bot: the median where rounds differ, sums where they add up.</summary>
/// <param name="Cpu">Seconds of a core for a thousand turns, in the bot and in the server with its data.</param>
internal sealed record TurnsMeasured(string Name, string Answers, double PerSecond, double P50Milliseconds, double P99Milliseconds, double Cpu, double BytesEach, double ColdStart, long MemoryBytes, long Wrong)
{
    public static TurnsMeasured Of(Contestant contestant, IReadOnlyList<Round> rounds, IReadOnlyList<double> starts, long memory) => new(
        contestant.Name, contestant.Answers, Median(rounds.Select(round => round.PerSecond)), Median(rounds.Select(round => round.P50Milliseconds)), Median(rounds.Select(round => round.P99Milliseconds)),
        rounds.Sum(round => round.Cpu + round.StoreCpu) * 1000 / rounds.Sum(round => round.Turns), rounds.Average(round => round.BytesEach), Median(starts), memory, rounds.Sum(round => round.Wrong));

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is { Count: > 0 } sorted ? sorted[sorted.Count / 2] : double.NaN;
}
