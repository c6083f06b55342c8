using System.Net;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tests.Sending;

public class TwilioSmsProviderTests
{
    private readonly ManualTimeProvider time = new();

    [Test]
    public async Task What_never_left_is_repeated_and_in_the_end_rejected()
    {
        var refused = new HttpRequestException(HttpRequestError.ConnectionError);
        var twilio = new FakeTwilioHandler { IsConnectionRefused = true };
        twilio.Add(refused);
        twilio.Add(refused);
        twilio.Add(refused);
        twilio.Add(refused);

        var result = await SendHurryingAsync(twilio);

        Assert.That(result, Is.TypeOf<SmsRejected>());
        Assert.That(((SmsRejected)result).Failure.Reason, Is.EqualTo(SmsFailureReason.ProviderUnavailable));
        Assert.That(twilio.Requests, Has.Count.EqualTo(4));
    }

    [Test]
    public async Task A_certificate_that_is_not_trusted_is_not_tried_again()
    {
        var twilio = new FakeTwilioHandler { IsConnectionRefused = true };
        twilio.Add(new HttpRequestException(HttpRequestError.SecureConnectionError, "no", new System.Security.Authentication.AuthenticationException("no")));

        var result = await Send(twilio);

        Assert.That(((SmsRejected)result).Failure.IsTransient, Is.False);
        Assert.That(((SmsRejected)result).Failure.Message, Does.Contain("not trusted"));
        Assert.That(twilio.Requests, Has.Count.EqualTo(1));
    }

    [TestCase("2", 2)]
    [TestCase("Mon, 23 Nov 2026 12:00:07 GMT", 7)]
    public async Task Retry_after_is_waited_for(string header, int seconds)
    {
        var twilio = new FakeTwilioHandler { { HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests, header }, { HttpStatusCode.Created, TwilioResponses.Message() } };

        var sending = Send(twilio);
        await time.AdvancePastTimerAsync(TimeSpan.FromSeconds(seconds));
        var result = await sending;

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(twilio.Requests, Has.Count.EqualTo(2));
    }

    [TestCase("31", 31)]
    [TestCase("2147483647", 2147483647)]
    [TestCase("Mon, 23 Nov 2026 13:00:00 GMT", 3600)]
    public async Task A_retry_after_beyond_the_deadline_ends_the_send_at_once_and_is_told(string header, int seconds)
    {
        var twilio = new FakeTwilioHandler { { HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests, header } };

        var result = await Send(twilio);

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
    public async Task A_retry_after_without_sense_does_no_harm(string header)
    {
        var twilio = new FakeTwilioHandler { { HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests, header }, { HttpStatusCode.Created, TwilioResponses.Message() } };

        var result = await SendHurryingAsync(twilio);

        Assert.That(result, Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task A_429_is_asked_four_times_at_most()
    {
        var twilio = new FakeTwilioHandler();
        for (var i = 0; i < 4; i++)
        {
            twilio.Add(HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests);
        }

        var result = await SendHurryingAsync(twilio);

        Assert.That(((SmsRejected)result).Failure.Reason, Is.EqualTo(SmsFailureReason.RateLimited));
        Assert.That(twilio.Requests, Has.Count.EqualTo(4));
    }

    [Test]
    public async Task Cancelled_while_waiting_after_a_429_throws_because_nothing_was_processed()
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

        await Assert.ThatAsync(() => Send(twilio, cancel.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(twilio.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_send_that_is_cancelled_beforehand_opens_nothing()
    {
        var twilio = new FakeTwilioHandler();

        await Assert.ThatAsync(() => Send(twilio, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(twilio.Requests, Is.Empty);
    }

    [Test]
    public async Task A_handler_that_reads_the_form_first_changes_nothing()
    {
        var twilio = new FakeTwilioHandler { { HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests, "1" }, { HttpStatusCode.Created, TwilioResponses.Message() } };
        await using var provider = House(twilio, builder => builder.HttpClient.AddHttpMessageHandler(() => new Curious()));

        var sending = provider.GetRequiredService<ISmsProvider>().SendAsync(TestData.Message());
        await time.AdvancePastTimerAsync(TimeSpan.FromSeconds(1));
        var result = await sending;

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(twilio.Requests, Has.Count.EqualTo(2));
    }

    private Task<SmsSendResult> Send(FakeTwilioHandler twilio, CancellationToken cancellationToken = default) =>
        House(twilio).GetRequiredService<ISmsProvider>().SendAsync(TestData.Message(), cancellationToken);

    // Where the length of the waits does not matter: every one that begins is let pass.
    private async Task<SmsSendResult> SendHurryingAsync(FakeTwilioHandler twilio)
    {
        var sending = Send(twilio);
        while (!sending.IsCompleted)
        {
            await Task.WhenAny(sending, time.AdvancePastNextTimerAsync(shorterThan: TimeSpan.FromSeconds(9)));
        }

        return await sending;
    }

    private ServiceProvider House(HttpMessageHandler transport, Action<CourierTwilioBuilder>? refine = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        var builder = services.AddCourierTwilio(TestData.ConfigureOptions());
        builder.HttpClient.ConfigurePrimaryHttpMessageHandler(() => transport);
        refine?.Invoke(builder);
        return services.BuildServiceProvider();
    }

    private sealed class Curious : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.ReadAsStringAsync(cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
