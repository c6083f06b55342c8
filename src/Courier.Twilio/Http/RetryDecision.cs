using System.Net;
using System.Net.Http.Headers;
using Polly;

namespace Courier.Twilio.Http;

/// <summary>Whether one send may be repeated, and after how long; made anew for each send.</summary>
internal sealed class RetryDecision(
    HttpRequestMessage request, TimeProvider time, TimeSpan totalTimeout, Func<double> jitter, CancellationToken cancellationToken)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(8);

    private readonly SingleUseContent? form = request.Content as SingleUseContent;
    private readonly long startedAt = time.GetTimestamp();

    /// <summary>How long to wait before the next attempt.</summary>
    public TimeSpan? Delay { get; private set; }

    public bool ShouldRetry(Outcome<HttpResponseMessage> outcome, int attempt)
    {
        if (cancellationToken.IsCancellationRequested || !IsSafe(outcome))
        {
            return false;
        }

        var wait = GetRequestedDelay(outcome.Result?.Headers.RetryAfter) ?? Backoff(attempt);
        Delay = wait;

        // A wait that outlasts the deadline ends the send at once; its failure says how long the provider asked for.
        return wait < totalTimeout - time.GetElapsedTime(startedAt);
    }

    public void PrepareRetry(Outcome<HttpResponseMessage> outcome)
    {
        outcome.Result?.Dispose();
        form?.Reset();
    }

    private bool IsSafe(Outcome<HttpResponseMessage> outcome) => (form, outcome) switch
    {
        (null, _) when ListRequest.IsMarked(request) => false,
        (null, { Result: { } response }) => IsTransient(response.StatusCode),
        ({ }, { Result: { } response }) => response.StatusCode == HttpStatusCode.TooManyRequests,
        ({ TransmissionStarted: true }, _) => false,
        (_, { Exception: { } exception }) => TransportErrors.IsTransient(exception),
        _ => false,
    };

    private static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    /// <summary>What the header <c>Retry-After</c> asks for; <see langword="null"/> when it is absent or makes no sense.</summary>
    public static TimeSpan? ParseRetryAfter(RetryConditionHeaderValue? header, DateTimeOffset now) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };

    private TimeSpan? GetRequestedDelay(RetryConditionHeaderValue? header) => ParseRetryAfter(header, time.GetUtcNow());

    // Full jitter: the sends that failed together do not come back together.
    private TimeSpan Backoff(int attempt) => jitter() * TimeSpan.FromTicks(
        Math.Min(LongestWait.Ticks, FirstWait.Ticks << Math.Min(attempt, 10)));
}
