using System.Diagnostics;
using System.Globalization;

namespace Sanmo.Tests.Crash;

/// <summary>Another process that plans and delivers; it may kill itself at a step, or be killed.</summary>
internal sealed class DeliveringProcess : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;

    private DeliveringProcess(Process process) => _process = process;

    /// <param name="connection">Empty: the embedded store in <paramref name="folder"/>.</param>
    public static DeliveringProcess Start(string connection, string folder, string connector, int notices, int hours, string dieAt = "", int dieAfter = 0)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Sanmo.DeliveringHost" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        string[] arguments = [connection, folder, connector, Text(notices), Text(hours), dieAt, Text(dieAfter)];
        return new(Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!);

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    public void Kill() => _process.Kill();

    /// <returns>Whether it was killed; false when it came to its end.</returns>
    public async Task<bool> EndsAsync()
    {
        using var patience = new CancellationTokenSource(_patience, TimeProvider.System);
        var said = await _process.StandardError.ReadToEndAsync(patience.Token);
        await _process.WaitForExitAsync(patience.Token);
        Assert.True(_process.ExitCode is 0 or 137, $"ended with {_process.ExitCode}: {said}");
        return _process.ExitCode != 0;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
