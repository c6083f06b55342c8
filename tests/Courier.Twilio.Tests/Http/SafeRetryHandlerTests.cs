using System.Net;
using Courier.Twilio.Http;
using Polly.Timeout;

namespace Courier.Twilio.Tests.Http;

public class SafeRetryHandlerTests
{
    private readonly ManualTimeProvider time = new();
    private readonly CourierTwilioOptions options = TestData.Options();

    [Test]
    public async Task Request_is_attempted_at_most_four_times()
    {
        var transport = RespondWith(HttpStatusCode.ServiceUnavailable);
        using var request = HttpTestData.CreateGet();

        using var response = await SendAsync(transport, request);

        Assert.That(transport.RequestCount, Is.EqualTo(4));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
    }

    [TestCase(HttpStatusCode.TooManyRequests, 4)]
    [TestCase(HttpStatusCode.InternalServerError, 1)]
    [TestCase(HttpStatusCode.Created, 1)]
    public async Task Post_is_repeated_after_429_only(HttpStatusCode status, int expectedAttempts)
    {
        var transport = RespondWith(status);
        using var request = HttpTestData.CreatePost();

        using var response = await SendAsync(transport, request);

        Assert.That(transport.RequestCount, Is.EqualTo(expectedAttempts));
        Assert.That(response.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public void Post_is_repeated_after_refused_connection()
    {
        var transport = new StubTransport((_, _, _) => throw new HttpRequestException("refused"));
        using var request = HttpTestData.CreatePost();

        Assert.That(() => SendAsync(transport, request), Throws.InstanceOf<HttpRequestException>());
        Assert.That(transport.RequestCount, Is.EqualTo(4));
    }

    [Test]
    public void Post_is_not_repeated_after_its_transmission_started()
    {
        var transport = new StubTransport(async (request, _, _) =>
        {
            await request.TransmitAsync();
            throw new HttpRequestException("reset");
        });
        using var request = HttpTestData.CreatePost();

        Assert.That(() => SendAsync(transport, request), Throws.InstanceOf<HttpRequestException>());
        Assert.That(transport.RequestCount, Is.EqualTo(1));
    }

    [Test]
    public async Task Delays_between_attempts_double()
    {
        var transport = RespondWith(HttpStatusCode.ServiceUnavailable);
        using var request = HttpTestData.CreateGet();
        var sending = SendAsync(transport, request, jitter: 1);

        foreach (var delay in new[] { 250, 500, 1000 })
        {
            await time.AdvancePastTimerAsync(TimeSpan.FromMilliseconds(delay));
        }

        using var response = await sending;
        Assert.That(transport.RequestCount, Is.EqualTo(4));
    }

    [Test]
    public async Task Retry_after_is_the_delay_before_the_next_attempt()
    {
        var transport = new StubTransport((_, number, _) => Task.FromResult(number == 1
            ? HttpTestData.CreateResponse(HttpStatusCode.TooManyRequests, retryAfter: "7")
            : HttpTestData.CreateResponse(HttpStatusCode.Created)));
        using var request = HttpTestData.CreatePost();
        var sending = SendAsync(transport, request);

        Assert.That(transport.RequestCount, Is.EqualTo(1));
        time.Advance(TimeSpan.FromSeconds(7));

        using var response = await sending;
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Retry_after_beyond_the_total_timeout_returns_the_response_at_once()
    {
        var transport = RespondWith(HttpStatusCode.TooManyRequests, retryAfter: "60");
        using var request = HttpTestData.CreatePost();

        using var response = await SendAsync(transport, request);

        Assert.That(transport.RequestCount, Is.EqualTo(1));
        Assert.That(response.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(60)));
    }

    [Test]
    public async Task Attempt_timeout_ends_one_attempt_and_not_the_request()
    {
        var transport = new StubTransport((_, number, cancellationToken) => number == 1
            ? WaitForCancellationAsync(cancellationToken)
            : Task.FromResult(HttpTestData.CreateResponse(HttpStatusCode.OK)));
        using var request = HttpTestData.CreateGet();
        var sending = SendAsync(transport, request);

        time.Advance(options.AttemptTimeout);

        using var response = await sending;
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(transport.RequestCount, Is.EqualTo(2));
    }

    [Test]
    public void Attempt_timeout_after_the_transmission_ends_a_post()
    {
        var transport = new StubTransport(async (request, _, cancellationToken) =>
        {
            await request.TransmitAsync();
            return await WaitForCancellationAsync(cancellationToken);
        });
        using var request = HttpTestData.CreatePost();
        var sending = SendAsync(transport, request);

        time.Advance(options.AttemptTimeout);

        Assert.That(async () => await sending, Throws.InstanceOf<TimeoutRejectedException>());
        Assert.That(transport.RequestCount, Is.EqualTo(1));
    }

    [Test]
    public void Total_timeout_ends_the_request_during_an_attempt()
    {
        options.TotalTimeout = TimeSpan.FromSeconds(3);
        var transport = new StubTransport(
            (_, _, cancellationToken) => WaitForCancellationAsync(cancellationToken));
        using var request = HttpTestData.CreateGet();
        var sending = SendAsync(transport, request);

        time.Advance(options.TotalTimeout);

        Assert.That(async () => await sending, Throws.InstanceOf<TimeoutRejectedException>());
        Assert.That(transport.RequestCount, Is.EqualTo(1));
    }

    [Test]
    public async Task Cancellation_during_an_attempt_ends_the_request()
    {
        using var cancellation = new CancellationTokenSource();
        var transport = new StubTransport(
            (_, _, cancellationToken) => WaitForCancellationAsync(cancellationToken));
        using var request = HttpTestData.CreateGet();
        var sending = SendAsync(transport, request, cancellationToken: cancellation.Token);

        await cancellation.CancelAsync();

        Assert.That(async () => await sending, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(transport.RequestCount, Is.EqualTo(1));
    }

    [Test]
    public async Task Cancellation_during_a_delay_ends_the_request()
    {
        using var cancellation = new CancellationTokenSource();
        var transport = RespondWith(HttpStatusCode.ServiceUnavailable);
        using var request = HttpTestData.CreateGet();
        var sending = SendAsync(transport, request, jitter: 1, cancellation.Token);

        Assert.That(sending.IsCompleted, Is.False);
        await cancellation.CancelAsync();

        Assert.That(async () => await sending, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(transport.RequestCount, Is.EqualTo(1));
    }

    [Test]
    public async Task Changed_timeout_applies_to_the_next_request()
    {
        var transport = RespondWith(HttpStatusCode.TooManyRequests, retryAfter: "60");
        using var invoker = CreateInvoker(transport, jitter: 0);
        options.TotalTimeout = TimeSpan.FromSeconds(90);
        using var request = HttpTestData.CreatePost();
        var sending = invoker.SendAsync(request, CancellationToken.None);

        time.Advance(TimeSpan.FromSeconds(60));

        using var response = await sending;
        Assert.That(transport.RequestCount, Is.EqualTo(2));
    }

    [Test]
    public async Task Second_request_of_the_same_send_gets_the_first_response()
    {
        var transport = RespondWith(HttpStatusCode.InternalServerError);
        using var invoker = CreateInvoker(transport, jitter: 0);
        using var request = HttpTestData.CreatePost();

        using var first = await invoker.SendAsync(request, CancellationToken.None);
        using var second = await invoker.SendAsync(request, CancellationToken.None);

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.InternalServerError));
        Assert.That(transport.RequestCount, Is.EqualTo(1));
    }

    [Test]
    public void Transmitted_request_without_response_is_not_transmitted_again()
    {
        var transport = new StubTransport(async (request, _, _) =>
        {
            await request.TransmitAsync();
            throw new HttpRequestException("reset");
        });
        using var invoker = CreateInvoker(transport, jitter: 0);
        using var request = HttpTestData.CreatePost();

        Assert.That(
            () => invoker.SendAsync(request, CancellationToken.None), Throws.InstanceOf<HttpRequestException>());
        Assert.That(
            () => invoker.SendAsync(request, CancellationToken.None),
            Throws.InstanceOf<ContentAlreadyTransmittedException>());
        Assert.That(transport.RequestCount, Is.EqualTo(1));
    }

    private static StubTransport RespondWith(HttpStatusCode status, string? retryAfter = null) =>
        new(async (request, _, _) =>
        {
            if (request.Content is not null)
            {
                await request.TransmitAsync();
            }

            return HttpTestData.CreateResponse(status, retryAfter: retryAfter);
        });

    private static async Task<HttpResponseMessage> WaitForCancellationAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        throw new InvalidOperationException();
    }

    private HttpMessageInvoker CreateInvoker(HttpMessageHandler transport, double jitter) =>
        new(new SafeRetryHandler(() => options, time, () => jitter) { InnerHandler = new TransportGate(transport) });

    private Task<HttpResponseMessage> SendAsync(
        HttpMessageHandler transport,
        HttpRequestMessage request,
        double jitter = 0,
        CancellationToken cancellationToken = default) =>
        CreateInvoker(transport, jitter).SendAsync(request, cancellationToken);
}
