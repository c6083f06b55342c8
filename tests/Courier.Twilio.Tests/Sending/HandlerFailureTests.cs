using System.Net;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Sending;

/// <summary>Handlers of the application that throw, respond or keep sending: the result stays true.</summary>
public class HandlerFailureTests
{
    [Test]
    public async Task Exception_of_a_handler_before_transmission_is_a_rejection_that_names_it([Values] bool isAbove)
    {
        var result = await SendAsync(
            new NeverCalledHandler(),
            isAbove,
            _ => throw new InvalidOperationException($"The vault is sealed for {TestValues.AuthToken}, +12025550156."));

        var failure = ((SmsRejected)result).Failure;
        Assert.That(
            failure.Message,
            Is.EqualTo(
                "Twilio was not reached: a handler of the HTTP client threw InvalidOperationException: The vault is "
                + "sealed for [redacted], +1202•••0156. The message was not sent."));
        Assert.That(failure.IsTransient, Is.False);
        Assert.That(failure.Advice[0], Does.StartWith("Correct the handler"));
    }

    [Test]
    public async Task Exception_of_a_handler_after_the_response_does_not_replace_it(
        [Values] bool isAbove,
        [Values(HttpStatusCode.Created, HttpStatusCode.BadRequest, HttpStatusCode.BadGateway)] HttpStatusCode status)
    {
        var body = status == HttpStatusCode.Created ? TwilioResponses.Message("queued") : """{"code":21211}""";

        var result = await SendAsync(new FakeTwilioHandler { { status, body } }, isAbove, async send =>
        {
            await send();
            throw new InvalidOperationException("The audit log is full.");
        });

        Assert.That(result, status switch
        {
            HttpStatusCode.Created => Is.TypeOf<SmsAccepted>(),
            HttpStatusCode.BadRequest => Is.TypeOf<SmsRejected>(),
            _ => Is.TypeOf<SmsUnconfirmed>(),
        });
    }

    [Test]
    public async Task Response_that_a_handler_makes_up_after_a_failure_does_not_count([Values] bool isTransmitted)
    {
        var twilio = new FakeTwilioHandler { IsConnectionRefused = !isTransmitted };
        for (var attempt = 0; attempt < 4; attempt++)
        {
            twilio.Add(new FormatException("no transport exception, so that it is not retried"));
        }

        var result = await SendAsync(twilio, isAbove: true, async send =>
        {
            try
            {
                return await send();
            }
            catch (Exception)
            {
                return new(HttpStatusCode.Created) { Content = new StringContent(TwilioResponses.Message("queued")) };
            }
        });

        Assert.That(result, isTransmitted ? Is.TypeOf<SmsUnconfirmed>() : Is.TypeOf<SmsRejected>());
    }

    [Test]
    public async Task Transmission_that_a_handler_left_behind_does_not_start_after_the_result()
    {
        var connected = new TaskCompletionSource();
        var isWritten = false;
        var transport = new StubHandler(async (request, _) =>
        {
            await connected.Task;
            await request.Content!.CopyToAsync(Stream.Null, CancellationToken.None);
            isWritten = true;
            return new(HttpStatusCode.Created) { Content = new StringContent(TwilioResponses.Message("queued")) };
        });
        Task? left = null;

        var result = await SendAsync(transport, isAbove: false, send =>
        {
            left = send();
            throw new TimeoutException("A handler with a timeout of its own does not wait.");
        });
        connected.SetResult();
        await left!.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        Assert.That(result, Is.TypeOf<SmsRejected>());
        Assert.That(isWritten, Is.False);
    }

    [Test]
    public async Task Client_of_a_factory_without_the_gate_gives_no_certain_rejection()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IHttpClientFactory>(new Factory(new StubHandler(async (request, _) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, CancellationToken.None);
            throw new HttpRequestException("reset");
        })));
        services.AddCourierTwilio(TestData.ConfigureOptions());
        await using var provider = services.BuildServiceProvider();

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsUnconfirmed>());
    }

    [Test]
    public async Task Logger_that_throws_for_a_warning_does_not_prevent_the_send()
    {
        var log = new ThrowingLoggerProvider(4, 5, 31);
        await using var provider = TestServices.Build(
            new FakeTwilioHandler { { HttpStatusCode.Created, TwilioResponses.Message("queued") } },
            services =>
            {
                services.AddLogging(logging => logging.AddProvider(log));
                return services.AddCourierTwilio(TestData.ConfigureOptions());
            });
        var overrides = new TwilioOverrides { Body = new() { ["NoSuchField"] = "1" } };

        var result = await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: overrides));

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(log.ThrowCount, Is.EqualTo(1));
    }

    private static async Task<SmsSendResult> SendAsync(
        HttpMessageHandler transport,
        bool isAbove,
        Func<Func<Task<HttpResponseMessage>>, Task<HttpResponseMessage>> handle)
    {
        await using var provider = TestServices.Build(transport, services =>
        {
            if (isAbove)
            {
                services.ConfigureHttpClientDefaults(
                    client => client.AddHttpMessageHandler(() => new Handler(handle)));
            }

            var builder = services.AddCourierTwilio(TestData.ConfigureOptions());
            if (!isAbove)
            {
                builder.HttpClient.AddHttpMessageHandler(() => new Handler(handle));
            }

            return builder;
        });
        return await provider.GetSmsProvider().SendAsync(TestData.Message());
    }

    private sealed class Handler(Func<Func<Task<HttpResponseMessage>>, Task<HttpResponseMessage>> handle)
        : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            handle(() => base.SendAsync(request, cancellationToken));
    }

    private sealed class StubHandler(
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> respond) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) => respond(request, cancellationToken);
    }

    private sealed class Factory(HttpMessageHandler handler) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(handler, disposeHandler: false);
    }
}
