using System.Net;
using System.Net.Http.Headers;
using Polly;

namespace Courier.Twilio.Http;

/// <summary>
/// Decides whether one request may be retried, and after which delay. Created for each request, because it compares the
/// delay to what is left of the total timeout.
/// </summary>
internal sealed class RetryDecision(
    HttpRequestMessage request,
    TimeProvider time,
    TimeSpan totalTimeout,
    Func<double> jitter,
    CancellationToken cancellationToken)
{
    private const int MaxBackoffExponent = 10;

    private static readonly TimeSpan BaseDelay = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(8);

    private readonly SingleUseContent? content = request.Content as SingleUseContent;
    private readonly long startedAt = time.GetTimestamp();

    /// <summary>Gets the delay before the next attempt, as computed by <see cref="ShouldRetry"/>.</summary>
    public TimeSpan? Delay { get; private set; }

    /// <summary>
    /// Returns whether the outcome may be retried: a retry cannot send a message twice, and its delay ends in time.
    /// </summary>
    /// <param name="outcome">The response or exception of the attempt.</param>
    /// <param name="attempt">The number of the attempt; the first is 0.</param>
    public bool ShouldRetry(Outcome<HttpResponseMessage> outcome, int attempt)
    {
        if (cancellationToken.IsCancellationRequested || !IsSafeToRetry(outcome))
        {
            return false;
        }

        var delay = GetRequestedDelay(outcome.Result?.Headers.RetryAfter) ?? GetBackoff(attempt);
        Delay = delay;

        // A delay beyond the deadline ends the send at once; its failure carries the delay that Twilio requested.
        return delay < totalTimeout - time.GetElapsedTime(startedAt);
    }

    /// <summary>Disposes the response of the last attempt and makes the content transmittable again.</summary>
    public void PrepareRetry(Outcome<HttpResponseMessage> outcome)
    {
        outcome.Result?.Dispose();
        content?.Reset();
    }

    /// <summary>
    /// Returns the delay in a <c>Retry-After</c> header; <see langword="null"/> when it is absent or invalid.
    /// </summary>
    /// <param name="header">The header.</param>
    /// <param name="now">The time to which a date is compared; a date in the past gives a delay of zero.</param>
    public static TimeSpan? ParseRetryAfter(RetryConditionHeaderValue? header, DateTimeOffset now) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };

    // Twilio does not process a request that it responds to with 429; after any other response to a POST, or once the
    // transmission started, the message may exist.
    private bool IsSafeToRetry(Outcome<HttpResponseMessage> outcome) => (content, outcome) switch
    {
        (null, _) when ListRequest.IsMarked(request) => false,
        (null, { Result: { } response }) => IsTransient(response.StatusCode),
        ({ }, { Result: { } response }) => response.StatusCode == HttpStatusCode.TooManyRequests,
        ({ TransmissionStarted: true }, _) => false,
        (_, { Exception: { } exception }) => TransportErrors.IsTransient(exception),
        _ => false,
    };

    private static bool IsTransient(HttpStatusCode status) => status
        is HttpStatusCode.RequestTimeout
        or HttpStatusCode.TooManyRequests
        or >= HttpStatusCode.InternalServerError;

    private TimeSpan? GetRequestedDelay(RetryConditionHeaderValue? header) => ParseRetryAfter(header, time.GetUtcNow());

    // Full jitter: sends that failed together are not retried together.
    private TimeSpan GetBackoff(int attempt) => jitter() * TimeSpan.FromTicks(
        Math.Min(MaxDelay.Ticks, BaseDelay.Ticks << Math.Min(attempt, MaxBackoffExponent)));
}
