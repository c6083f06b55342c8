using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>Keeps the poller alive: an exception out of it would stop the whole application, for the sake of a report.</summary>
internal sealed class PollFailureGuard(TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>Does the work; what it throws is logged, and the return waits a while, so that no fault is tried again at once.</summary>
    public async Task RunAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Say(e);
            await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private void Say(Exception e)
    {
        try
        {
            logger.PollFailed(e.GetType().Name, LogSanitizer.Sanitize(e.Message, maxLength: 200));
        }
        catch (Exception)
        {
            // A log that throws may well have been the fault itself.
        }
    }
}
