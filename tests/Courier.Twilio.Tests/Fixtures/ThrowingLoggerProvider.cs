using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A logger that throws for the given event ids.</summary>
internal sealed class ThrowingLoggerProvider(params int[] eventIds) : ILoggerProvider, ILogger
{
    private int throwCount;

    public int ThrowCount => throwCount;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        if (eventIds.Contains(eventId.Id))
        {
            Interlocked.Increment(ref throwCount);
            throw new IOException("The disk is full.");
        }
    }

    public void Dispose()
    {
    }
}
