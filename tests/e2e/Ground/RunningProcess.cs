using System.ComponentModel;
using System.Diagnostics;

namespace Sanmo.E2E.Ground;

/// <summary>A process of ours with its output in a file; it never outlives this program.</summary>
internal sealed class RunningProcess : IAsyncDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(30);
    private readonly Process _process;
    private readonly StreamWriter _log;
    private bool _isGone;
    private readonly Lock _gate = new();

    private RunningProcess(Process process, string log)
    {
        (_process, LogFile) = (process, log);
        _log = new(new FileStream(log, FileMode.Create, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
        process.OutputDataReceived += (_, line) => Write(line.Data);
        process.ErrorDataReceived += (_, line) => Write(line.Data);
        AppDomain.CurrentDomain.ProcessExit += KillAtExit;
    }

    public string LogFile { get; }

    public bool HasEnded => _process.HasExited;

    public string Said => ReadShared(LogFile);

    public static RunningProcess Start(string file, IEnumerable<string> arguments, string folder, string log, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        var running = new RunningProcess(new Process { StartInfo = start }, log);
        try
        {
            running._process.Start();
        }
        catch (Win32Exception error)
        {
            throw new FactException($"{file} cannot be started: {error.Message}");
        }

        running._process.StandardInput.Close();
        running._process.BeginOutputReadLine();
        running._process.BeginErrorReadLine();
        return running;
    }

    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync(TimeSpan atMost)
    {
        using var limit = new CancellationTokenSource(atMost, TimeProvider.System);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>Asks it to end, so that it can finish what it has begun; insists when it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isGone)
            return;
        _isGone = true;
        AppDomain.CurrentDomain.ProcessExit -= KillAtExit;
        if (!_process.HasExited)
        {
            using var ask = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
            try
            {
                await EndAsync(Farewell);
            }
            catch (OperationCanceledException)
            {
                _process.Kill(entireProcessTree: true);
            }
        }

        _process.Dispose();
        lock (_gate)
            _log.Dispose();
    }

    public static string ReadShared(string file)
    {
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }

    private void KillAtExit(object? sender, EventArgs arguments) => _process.Kill(entireProcessTree: true);

    private void Write(string? line)
    {
        lock (_gate)
            if (line is not null && _log.BaseStream is { CanWrite: true })
                _log.WriteLine(line);
    }
}
