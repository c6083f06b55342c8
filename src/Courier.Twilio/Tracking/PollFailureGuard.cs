using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>Keeps the poller running after an exception, which would otherwise stop the application.</summary>
internal sealed class PollFailureGuard(TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan DelayAfterFailure = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Runs the work and logs its exception. After an exception, returns with a delay of 10 seconds, so that the caller
    /// does not retry at once.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task RunAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailure(e);
            await Task.Delay(DelayAfterFailure, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private void LogFailure(Exception e)
    {
        try
        {
            logger.PollFailed(e.GetType().Name, LogSanitizer.Sanitize(e.Message, maxLength: 200));
        }
        catch (Exception)
        {
            // The logger itself may have thrown the first exception.
        }
    }
}
