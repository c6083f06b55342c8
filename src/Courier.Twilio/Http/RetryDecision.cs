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
    TransmissionState? state,
    TimeProvider time,
    TimeSpan totalTimeout,
    Func<double> jitter,
    CancellationToken cancellationToken)
{
    private const int MaxBackoffExponent = 10;

    private static readonly TimeSpan BaseDelay = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(8);

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

        var retryAfter = state?.Response?.RetryAfter ?? outcome.Result?.Headers.RetryAfter;
        var delay = GetRequestedDelay(retryAfter) ?? GetBackoff(attempt);
        Delay = delay;

        // A delay beyond the deadline ends the send at once; its failure carries the delay that Twilio requested.
        return delay < totalTimeout - time.GetElapsedTime(startedAt);
    }

    /// <summary>Disposes the response of the last attempt and allows the next one.</summary>
    public void PrepareRetry(Outcome<HttpResponseMessage> outcome)
    {
        outcome.Result?.Dispose();
        state?.Reset();
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

    // The state decides for a request that must not be processed twice, whatever a handler made of its outcome.
    private bool IsSafeToRetry(Outcome<HttpResponseMessage> outcome) => (state, outcome) switch
    {
        (null, _) when ApiRequest.IsList(request) => false,
        (null, { Result: { } response }) => IsTransient(response.StatusCode),
        (null, { Exception: { } exception }) => TransportErrors.IsTransient(exception),
        ({ CanRetry: false }, _) => false,
        ({ Response: not null }, { Result: { } response }) => response.StatusCode == HttpStatusCode.TooManyRequests,
        ({ Response: null }, { Exception: { } exception }) => TransportErrors.IsTransient(state.Exception ?? exception),
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
