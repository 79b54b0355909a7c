using System.Diagnostics.CodeAnalysis;

namespace Sanmo.E2E.Ground;

/// <summary>Counts facts as they are checked, and says how each ended.</summary>
/// <param name="budget">When it is used up, the remaining facts fail at once: a run that hangs must still end and be counted.</param>
internal sealed class Tally(TextWriter output, TimeProvider time, TimeSpan budget)
{
    private readonly long _began = time.GetTimestamp();

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    /// <summary>Gets the number of the failure.</summary>
    public Func<int, Task> OnFailure { get; set; } = _ => Task.CompletedTask;

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever goes wrong in a check is that fact's failure.")]
    public async Task CheckAsync(string fact, Func<Task> check)
    {
        var began = time.GetTimestamp();
        try
        {
            if (time.GetElapsedTime(_began) > budget)
                throw new FactException($"the run has used up its {budget.TotalMinutes:0} minutes");
            await check();
            Passed++;
            await output.WriteLineAsync($"ok      {fact} ({time.GetElapsedTime(began).TotalSeconds:0.0} s)");
        }
        catch (Exception error)
        {
            Failed++;
            await output.WriteLineAsync($"FAILED  {fact} ({time.GetElapsedTime(began).TotalSeconds:0.0} s)");
            await output.WriteLineAsync($"        {(error is FactException ? error.Message : error.ToString())}".ReplaceLineEndings("\n        "));
            await OnFailure(Failed);
        }
    }
}
