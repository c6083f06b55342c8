using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A logger of which every call throws, and every scope when it is disposed.</summary>
internal sealed class AlwaysThrowingLoggerProvider : ILoggerProvider, ILogger
{
    private int throwCount;

    public int ThrowCount => throwCount;

    /// <summary>Gets whether beginning a scope throws too; otherwise its disposal throws.</summary>
    public bool ThrowsAtScope { get; init; }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => ThrowsAtScope ? throw Fail() : new Scope(this);

    public bool IsEnabled(LogLevel logLevel) => throw Fail();

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter) => throw Fail();

    public void Dispose()
    {
    }

    private IOException Fail()
    {
        Interlocked.Increment(ref throwCount);
        return new("The disk is full.");
    }

    private sealed class Scope(AlwaysThrowingLoggerProvider owner) : IDisposable
    {
        public void Dispose() => throw owner.Fail();
    }
}
