using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A log that throws at some of our lines.</summary>
internal sealed class ThrowingLoggerProvider(params int[] events) : ILoggerProvider, ILogger
{
    private int thrown;

    public int ThrowCount => thrown;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (events.Contains(eventId.Id))
        {
            Interlocked.Increment(ref thrown);
            throw new IOException("The disk is full.");
        }
    }

    public void Dispose()
    {
    }
}
