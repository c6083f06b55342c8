using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Diagnostics;

/// <summary>
/// A logger whose exceptions are ignored. A log that throws must not replace the outcome of a send: without the outcome
/// the caller sends the message again.
/// </summary>
/// <remarks>The exceptions are not logged, because the logger itself is what failed.</remarks>
internal sealed class NonThrowingLogger<T>(ILogger<T> inner) : ILogger<T>
{
    IDisposable? ILogger.BeginScope<TState>(TState state)
    {
        try
        {
            return inner.BeginScope(state) is { } scope ? new Scope(scope) : null;
        }
        catch (Exception)
        {
            return null;
        }
    }

    public bool IsEnabled(LogLevel logLevel)
    {
        try
        {
            return inner.IsEnabled(logLevel);
        }
        catch (Exception)
        {
            return false;
        }
    }

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        try
        {
            inner.Log(logLevel, eventId, state, exception, formatter);
        }
        catch (Exception)
        {
            // See the remarks of the class.
        }
    }

    private sealed class Scope(IDisposable inner) : IDisposable
    {
        public void Dispose()
        {
            try
            {
                inner.Dispose();
            }
            catch (Exception)
            {
                // See the remarks of the class.
            }
        }
    }
}
