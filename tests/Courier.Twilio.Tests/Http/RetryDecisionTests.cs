using System.Net;
using System.Security.Authentication;
using Courier.Twilio.Http;
using Polly;

namespace Courier.Twilio.Tests.Http;

public class RetryDecisionTests
{
    private readonly ManualTimeProvider time = new();

    [TestCase(408)]
    [TestCase(429)]
    [TestCase(500)]
    [TestCase(502)]
    [TestCase(503)]
    [TestCase(504)]
    public void Get_is_retried_after_transient_status(int status)
    {
        Assert.That(ShouldRetry(HttpTestData.CreateGet(), status), Is.True);
    }

    [TestCase(200)]
    [TestCase(301)]
    [TestCase(400)]
    [TestCase(401)]
    [TestCase(404)]
    [TestCase(409)]
    [TestCase(499)]
    public void Get_is_not_retried_after_conclusive_status(int status)
    {
        Assert.That(ShouldRetry(HttpTestData.CreateGet(), status), Is.False);
    }

    [TestCase(201, false)]
    [TestCase(400, false)]
    [TestCase(408, false)]
    [TestCase(429, true)]
    [TestCase(500, false)]
    [TestCase(503, false)]
    public async Task Post_is_retried_after_429_only(int status, bool expected)
    {
        using var post = HttpTestData.CreatePost();
        await AttemptAsync(post, isTransmitted: true, () => HttpTestData.BufferAsync((HttpStatusCode)status));

        Assert.That(ShouldRetry(post, status), Is.EqualTo(expected));
    }

    [TestCase(429)]
    [TestCase(503)]
    public void Post_that_a_handler_responded_to_is_not_retried(int status)
    {
        using var post = HttpTestData.CreatePost();

        Assert.That(ShouldRetry(post, status), Is.False);
    }

    [Test]
    public async Task Post_is_retried_after_exception_only_before_its_transmission([Values] bool isTransmitted)
    {
        using var post = HttpTestData.CreatePost();
        await AttemptAsync(post, isTransmitted, () => throw new HttpRequestException("reset"));

        Assert.That(ShouldRetry(post, new HttpRequestException("reset")), Is.EqualTo(!isTransmitted));
    }

    [Test]
    public async Task Exception_of_the_transport_decides_whatever_a_handler_makes_of_it([Values] bool isTransient)
    {
        using var post = HttpTestData.CreatePost();
        await AttemptAsync(
            post,
            isTransmitted: false,
            () => throw new HttpRequestException("TLS", isTransient ? null : new AuthenticationException()));

        Assert.That(ShouldRetry(post, new FormatException()), Is.EqualTo(isTransient));
    }

    [Test]
    public void Get_is_retried_after_transport_exception()
    {
        using var request = HttpTestData.CreateGet();

        Assert.That(ShouldRetry(request, new HttpRequestException("reset")), Is.True);
        Assert.That(ShouldRetry(request, new IOException("reset")), Is.True);
    }

    [Test]
    public void Exception_that_would_recur_is_not_retried()
    {
        using var request = HttpTestData.CreateGet();

        Assert.That(ShouldRetry(request, new HttpRequestException("TLS", new AuthenticationException())), Is.False);
        Assert.That(ShouldRetry(request, new FormatException()), Is.False);
    }

    [Test]
    public void List_request_is_not_retried()
    {
        using var request = HttpTestData.CreateListRequest();

        Assert.That(ShouldRetry(request, 429), Is.False);
        Assert.That(ShouldRetry(request, 503), Is.False);
        Assert.That(ShouldRetry(request, new HttpRequestException("reset")), Is.False);
    }

    [Test]
    public void Cancelled_request_is_not_retried()
    {
        using var request = HttpTestData.CreateGet();
        using var response = HttpTestData.CreateResponse(HttpStatusCode.ServiceUnavailable);
        var decision = new RetryDecision(
            request, null, time, TimeSpan.FromSeconds(30), () => 0, new(canceled: true));

        Assert.That(decision.ShouldRetry(Outcome.FromResult(response), 0), Is.False);
    }

    [TestCase(0, 250)]
    [TestCase(1, 500)]
    [TestCase(2, 1000)]
    [TestCase(3, 2000)]
    [TestCase(4, 4000)]
    [TestCase(5, 8000)]
    [TestCase(6, 8000)]
    [TestCase(11, 8000)]
    [TestCase(64, 8000)]
    [TestCase(int.MaxValue, 8000)]
    public void Backoff_doubles_with_each_attempt_up_to_8_seconds(int attempt, int expectedMilliseconds)
    {
        Assert.That(GetDelay(attempt: attempt), Is.EqualTo(TimeSpan.FromMilliseconds(expectedMilliseconds)));
    }

    [TestCase(0, 0)]
    [TestCase(0.25, 500)]
    [TestCase(0.5, 1000)]
    [TestCase(1, 2000)]
    public void Jitter_multiplies_the_whole_backoff(double jitter, int expectedMilliseconds)
    {
        Assert.That(
            GetDelay(attempt: 3, jitter: () => jitter), Is.EqualTo(TimeSpan.FromMilliseconds(expectedMilliseconds)));
    }

    [Test]
    public void Jitter_is_computed_anew_for_each_attempt()
    {
        var values = new Queue<double>([0.5, 1]);
        using var request = HttpTestData.CreateGet();
        var decision = Create(request, jitter: values.Dequeue);
        using var response = HttpTestData.CreateResponse(HttpStatusCode.ServiceUnavailable);

        decision.ShouldRetry(Outcome.FromResult(response), 0);
        Assert.That(decision.Delay, Is.EqualTo(TimeSpan.FromMilliseconds(125)));

        decision.ShouldRetry(Outcome.FromResult(response), 1);
        Assert.That(decision.Delay, Is.EqualTo(TimeSpan.FromMilliseconds(500)));
    }

    [TestCase("7", 7)]
    [TestCase("0", 0)]
    [TestCase("Mon, 23 Nov 2026 12:00:09 GMT", 9)]
    [TestCase("Mon, 23 Nov 2026 11:59:00 GMT", 0)]
    [TestCase("Thu, 01 Jan 1970 00:00:00 GMT", 0)]
    public void Retry_after_replaces_the_backoff(string retryAfter, int expectedSeconds)
    {
        Assert.That(GetDelay(retryAfter), Is.EqualTo(TimeSpan.FromSeconds(expectedSeconds)));
    }

    [TestCase("soon")]
    [TestCase("-1")]
    [TestCase("1.5")]
    [TestCase("99999999999999999999")]
    public void Invalid_retry_after_leaves_the_backoff(string retryAfter)
    {
        Assert.That(GetDelay(retryAfter), Is.EqualTo(TimeSpan.FromMilliseconds(250)));
    }

    [TestCase("86400")]
    [TestCase("2147483647")]
    [TestCase("Fri, 31 Dec 9999 23:59:59 GMT")]
    public void Absurd_retry_after_ends_the_send(string retryAfter)
    {
        Assert.That(ShouldRetry(HttpTestData.CreateGet(), 429, retryAfter), Is.False);
    }

    [TestCase(0, "29", true)]
    [TestCase(0, "30", false)]
    [TestCase(10, "19", true)]
    [TestCase(10, "20", false)]
    [TestCase(30, "0", false)]
    public void Delay_up_to_the_remaining_total_timeout_is_not_retried(
        int elapsedSeconds, string retryAfter, bool expected)
    {
        using var request = HttpTestData.CreateGet();
        using var response = HttpTestData.CreateResponse(HttpStatusCode.TooManyRequests, retryAfter: retryAfter);
        var decision = Create(request);
        time.Advance(TimeSpan.FromSeconds(elapsedSeconds));

        Assert.That(decision.ShouldRetry(Outcome.FromResult(response), 0), Is.EqualTo(expected));
    }

    [Test]
    public async Task PrepareRetry_resets_the_state_and_disposes_the_response()
    {
        using var post = HttpTestData.CreatePost();
        await AttemptAsync(
            post, isTransmitted: true, () => HttpTestData.BufferAsync(HttpStatusCode.TooManyRequests));
        var response = HttpTestData.CreateResponse(HttpStatusCode.TooManyRequests);

        Create(post).PrepareRetry(Outcome.FromResult(response));

        Assert.That(post.GetState().Started, Is.False);
        Assert.That(post.GetState().Response, Is.Null);
        Assert.That(
            async () => await response.Content.ReadAsStringAsync(), Throws.InstanceOf<ObjectDisposedException>());
    }

    [Test]
    public void ParseRetryAfter_without_header_returns_null()
    {
        Assert.That(RetryDecision.ParseRetryAfter(null, time.GetUtcNow()), Is.Null);
    }

    private RetryDecision Create(HttpRequestMessage request, Func<double>? jitter = null) =>
        new(
            request,
            request.Method == HttpMethod.Get ? null : request.GetState(),
            time,
            TimeSpan.FromSeconds(30),
            jitter ?? (() => 1),
            CancellationToken.None);

    private static async Task AttemptAsync(
        HttpRequestMessage request, bool isTransmitted, Func<Task<BufferedResponse>> respond)
    {
        try
        {
            await request.GetState().TransmitAsync(
                (tryStart, _) =>
                {
                    Assert.That(!isTransmitted || tryStart());
                    return respond();
                },
                CancellationToken.None);
        }
        catch (HttpRequestException)
        {
            // The state keeps it.
        }
    }

    private bool ShouldRetry(HttpRequestMessage request, int status, string? retryAfter = null)
    {
        using var response = HttpTestData.CreateResponse((HttpStatusCode)status, retryAfter: retryAfter);
        return Create(request).ShouldRetry(Outcome.FromResult(response), 0);
    }

    private bool ShouldRetry(HttpRequestMessage request, Exception exception) =>
        Create(request).ShouldRetry(Outcome.FromException<HttpResponseMessage>(exception), 0);

    private TimeSpan? GetDelay(string? retryAfter = null, int attempt = 0, Func<double>? jitter = null)
    {
        using var request = HttpTestData.CreateGet();
        using var response = HttpTestData.CreateResponse(HttpStatusCode.TooManyRequests, retryAfter: retryAfter);
        var decision = Create(request, jitter);

        Assert.That(decision.ShouldRetry(Outcome.FromResult(response), attempt), Is.True);
        return decision.Delay;
    }
}
