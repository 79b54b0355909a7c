using System.Diagnostics;
using StackExchange.Redis;

namespace Sanmo.Tests.State.Fixtures;

/// <summary>Another process that serves the embedded store of a folder. It ends with the test process, in whatever way that ends.</summary>
internal sealed class EmbeddedProcess : IDisposable
{
    private readonly Process _process;

    private EmbeddedProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public static EmbeddedProcess Start(string folder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Sanmo.EmbeddedHost" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        return new(Process.Start(new ProcessStartInfo(program, [folder]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!);
    }

    /// <summary>How to reach the store once it serves; every connection fails at once when the process is gone.</summary>
    /// <exception cref="InvalidOperationException">The process ended instead; the message is what it said.</exception>
    public async Task<ConfigurationOptions> ServesAsync()
    {
        var address = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await _process.StandardError.ReadToEndAsync());
        return ConfigurationOptions.Parse(address).Apply(options => options.BacklogPolicy = BacklogPolicy.FailFast);
    }

    /// <summary>What a process that refuses to serve says.</summary>
    public async Task<string> RefusesAsync()
    {
        var said = await _process.StandardError.ReadToEndAsync();
        await _process.WaitForExitAsync();
        Assert.Equal(1, _process.ExitCode);
        return said;
    }

    /// <summary>SIGKILL; returns when the process is gone.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }
}
