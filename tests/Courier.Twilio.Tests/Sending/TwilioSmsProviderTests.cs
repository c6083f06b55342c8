using System.Net;
using System.Security.Authentication;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tests.Sending;

public class TwilioSmsProviderTests
{
    private readonly ManualTimeProvider time = new();

    [Test]
    public async Task Connection_error_is_retried_and_finally_rejected()
    {
        var connectionError = new HttpRequestException(HttpRequestError.ConnectionError);
        var twilio = new FakeTwilioHandler { IsConnectionRefused = true };
        twilio.Add(connectionError);
        twilio.Add(connectionError);
        twilio.Add(connectionError);
        twilio.Add(connectionError);

        var result = await SendWithoutDelaysAsync(twilio);

        Assert.That(result, Is.TypeOf<SmsRejected>());
        Assert.That(((SmsRejected)result).Failure.Reason, Is.EqualTo(SmsFailureReason.ProviderUnavailable));
        Assert.That(twilio.Requests, Has.Count.EqualTo(4));
    }

    [Test]
    public async Task Untrusted_certificate_is_rejected_without_a_retry()
    {
        var twilio = new FakeTwilioHandler { IsConnectionRefused = true };
        twilio.Add(new HttpRequestException(
            HttpRequestError.SecureConnectionError,
            "no",
            new AuthenticationException("The remote certificate is invalid: UntrustedRoot")));

        var result = await SendAsync(twilio);

        Assert.That(((SmsRejected)result).Failure.IsTransient, Is.False);
        Assert.That(((SmsRejected)result).Failure.Message, Does.Contain("not trusted"));
        Assert.That(twilio.Requests, Has.Count.EqualTo(1));
    }

    [TestCase("2", 2)]
    [TestCase("Mon, 23 Nov 2026 12:00:07 GMT", 7)]
    public async Task Retry_is_delayed_by_Retry_After(string header, int seconds)
    {
        var twilio = new FakeTwilioHandler
        {
            { HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests, header },
            { HttpStatusCode.Created, TwilioResponses.Message() },
        };

        var sending = SendAsync(twilio);
        await time.AdvancePastTimerAsync(TimeSpan.FromSeconds(seconds));
        var result = await sending;

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(twilio.Requests, Has.Count.EqualTo(2));
    }

    [TestCase("31", 31)]
    [TestCase("2147483647", 2147483647)]
    [TestCase("Mon, 23 Nov 2026 13:00:00 GMT", 3600)]
    public async Task Retry_After_beyond_the_deadline_ends_the_send_and_is_returned(string header, int seconds)
    {
        var twilio = new FakeTwilioHandler
        {
            { HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests, header },
        };

        var result = await SendAsync(twilio);

        Assert.That(((SmsRejected)result).Failure, Has.Property("Reason").EqualTo(SmsFailureReason.RateLimited)
            .And.Property("IsTransient").True
            .And.Property("RetryAfter").EqualTo(TimeSpan.FromSeconds(seconds)));
        Assert.That(twilio.Requests, Has.Count.EqualTo(1));
    }

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("9999999999")]
    [TestCase("soon")]
    [TestCase("Thu, 01 Jan 1970 00:00:00 GMT")]
    public async Task Invalid_Retry_After_is_ignored(string header)
    {
        var twilio = new FakeTwilioHandler
        {
            { HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests, header },
            { HttpStatusCode.Created, TwilioResponses.Message() },
        };

        var result = await SendWithoutDelaysAsync(twilio);

        Assert.That(result, Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task Send_makes_at_most_four_requests_after_429_responses()
    {
        var twilio = new FakeTwilioHandler();
        for (var i = 0; i < 4; i++)
        {
            twilio.Add(HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests);
        }

        var result = await SendWithoutDelaysAsync(twilio);

        Assert.That(((SmsRejected)result).Failure.Reason, Is.EqualTo(SmsFailureReason.RateLimited));
        Assert.That(twilio.Requests, Has.Count.EqualTo(4));
    }

    [Test]
    public async Task SendAsync_cancelled_during_the_delay_after_a_429_throws()
    {
        using var cancel = new CancellationTokenSource();
        var twilio = new FakeTwilioHandler
        {
            _ =>
            {
                cancel.CancelAfter(TimeSpan.FromMilliseconds(20));
                var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
                response.Headers.RetryAfter = new(TimeSpan.FromSeconds(5));
                return Task.FromResult(response);
            },
        };

        await Assert.ThatAsync(() => SendAsync(twilio, cancel.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(twilio.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task SendAsync_with_a_cancelled_token_throws_and_makes_no_request()
    {
        var twilio = new FakeTwilioHandler();

        await Assert.ThatAsync(
            () => SendAsync(twilio, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(twilio.Requests, Is.Empty);
    }

    [Test]
    public async Task Handler_that_reads_the_content_first_does_not_prevent_a_retry()
    {
        var twilio = new FakeTwilioHandler
        {
            { HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests, "1" },
            { HttpStatusCode.Created, TwilioResponses.Message() },
        };
        await using var provider = Build(
            twilio, builder => builder.HttpClient.AddHttpMessageHandler(() => new ContentReadingHandler()));

        var sending = provider.GetRequiredService<ISmsProvider>().SendAsync(TestData.Message());
        await time.AdvancePastTimerAsync(TimeSpan.FromSeconds(1));
        var result = await sending;

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(twilio.Requests, Has.Count.EqualTo(2));
    }

    private Task<SmsSendResult> SendAsync(FakeTwilioHandler twilio, CancellationToken cancellationToken = default) =>
        Build(twilio).GetRequiredService<ISmsProvider>().SendAsync(TestData.Message(), cancellationToken);

    // For tests in which the length of the delays does not matter: advances the clock past each of them.
    private async Task<SmsSendResult> SendWithoutDelaysAsync(FakeTwilioHandler twilio)
    {
        var sending = SendAsync(twilio);
        while (!sending.IsCompleted)
        {
            await Task.WhenAny(sending, time.AdvancePastNextTimerAsync(shorterThan: TimeSpan.FromSeconds(9)));
        }

        return await sending;
    }

    private ServiceProvider Build(HttpMessageHandler transport, Action<CourierTwilioBuilder>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        var builder = services.AddCourierTwilio(TestData.ConfigureOptions());
        builder.HttpClient.ConfigurePrimaryHttpMessageHandler(() => transport);
        configure?.Invoke(builder);
        return services.BuildServiceProvider();
    }

    private sealed class ContentReadingHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.ReadAsStringAsync(cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
