namespace Sanmo.Bench.Turns;

internal static class PrintTurns
{
    /// <summary>As Markdown, with what each is worth beside the better of the echo bots.</summary>
    public static async Task AsTableAsync(IReadOnlyList<TurnsMeasured> measured, string how)
    {
        var echo = measured.Where(one => one.Answers == "an echo").Select(one => one.PerSecond).DefaultIfEmpty(double.NaN).Max();
        await Console.Out.WriteLineAsync($"\n{how}\n\n| bot | answers | turns a second | beside the better echo | p50 / p99 | core seconds for 1000 turns | memory | cold start |\n|---|---|---|---|---|---|---|---|");
        foreach (var one in measured)
            await Console.Out.WriteLineAsync(FormattableString.Invariant(
                $"| {one.Name} | {one.Answers} | {one.PerSecond:#,0} | {one.PerSecond / echo:0.0} × | {one.P50Milliseconds:0.0} / {one.P99Milliseconds:0.0} ms | {one.Cpu:0.00} | {one.MemoryBytes / 1048576.0:0} MB | {one.ColdStart:0.00} s |"));
    }
}
