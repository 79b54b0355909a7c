using Microsoft.Extensions.Logging;

namespace Sanmo.Tests.BotFramework.Fixtures;

/// <summary>Keeps what was logged as an error, so that a test can insist on silence.</summary>
internal sealed class ErrorLog(Action<string> keep) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            keep(formatter(state, exception) + exception);
    }

    public void Dispose()
    {
    }
}
