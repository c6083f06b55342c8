using System.Net;
using Courier.Sms;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Scenarios;

/// <summary>
/// A send transmits one POST, also under a retry handler that the application adds to all its clients, as the
/// service-defaults templates do. The server is Kestrel and the delays are real, because an in-memory server would hide
/// the retry after a timeout.
/// </summary>
public class SingleTransmissionTests
{
    [Test]
    public async Task Response_503_is_not_retried()
    {
        await using var twilio = await StartAsync(context => context.Response.StatusCode = 503);

        var result = await SendAsync(twilio);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(((SmsUnconfirmed)result).Failure.HttpStatus, Is.EqualTo(503));
        Assert.That(twilio.Posts, Is.EqualTo(1));
    }

    [Test]
    public async Task Timeout_after_transmission_is_not_retried()
    {
        await using var twilio = await StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

        var result = await SendAsync(twilio);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(twilio.Posts, Is.EqualTo(1));
    }

    [Test]
    public async Task Reset_after_transmission_is_not_retried()
    {
        await using var twilio = await StartAsync(context => context.Abort());

        var result = await SendAsync(twilio);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(twilio.Posts, Is.EqualTo(1));
    }

    [Test]
    public async Task Response_429_is_retried_with_four_requests_at_most()
    {
        await using var twilio = await StartAsync(context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "0";
        });

        var result = await SendAsync(twilio);

        Assert.That(result, Is.TypeOf<SmsRejected>());
        Assert.That(((SmsRejected)result).Failure.Reason, Is.EqualTo(SmsFailureReason.RateLimited));
        Assert.That(twilio.Posts, Is.EqualTo(4));
    }

    [Test]
    public async Task Response_201_after_a_429_is_accepted()
    {
        var calls = 0;
        await using var twilio = await StartAsync(async context =>
        {
            var isFirst = Interlocked.Increment(ref calls) == 1;
            context.Response.StatusCode = isFirst ? 429 : 201;
            context.Response.Headers.RetryAfter = "0";
            await context.Response.WriteAsync(isFirst ? "" : TestValues.Created);
        });

        var result = await SendAsync(twilio);

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(twilio.Posts, Is.EqualTo(2));
    }

    [Test]
    public async Task Retry_handler_of_the_named_client_does_not_retry_a_503()
    {
        await using var twilio = await StartAsync(context => context.Response.StatusCode = 503);
        var services = new ServiceCollection();
        services
            .AddCourierTwilio(options =>
            {
                options.AccountSid = TestValues.AccountSid;
                options.AuthToken = TestValues.AuthToken;
                options.From = TestValues.Sender;
                options.BaseAddress = twilio.Address;
            })
            .HttpClient.AddStandardResilienceHandler(UseShortDelays);
        await using var provider = services.BuildServiceProvider();

        var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(((SmsUnconfirmed)result).Failure.HttpStatus, Is.EqualTo(503));
        Assert.That(twilio.Posts, Is.EqualTo(1));
    }

    private static async Task<SmsSendResult> SendAsync(CountingServer twilio)
    {
        await using var provider = TestValues.BuildServices(
            twilio.Address,
            configureServices: services =>
                services.ConfigureHttpClientDefaults(client => client.AddStandardResilienceHandler(UseShortDelays)));
        return await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);
    }

    // Everything but the delays and timeouts stays at the defaults of the standard handler.
    private static void UseShortDelays(HttpStandardResilienceOptions options)
    {
        options.Retry.Delay = TimeSpan.FromMilliseconds(10);
        options.AttemptTimeout.Timeout = TimeSpan.FromSeconds(1);
        options.TotalRequestTimeout.Timeout = TimeSpan.FromSeconds(10);
    }

    private static Task<CountingServer> StartAsync(Action<HttpContext> respond) => StartAsync(context =>
    {
        respond(context);
        return Task.CompletedTask;
    });

    private static async Task<CountingServer> StartAsync(Func<HttpContext, Task> respond)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new CountingServer(builder.Build());
        await server.StartAsync(respond);
        return server;
    }

    private sealed class CountingServer(WebApplication app) : IAsyncDisposable
    {
        private int posts;

        public int Posts => Volatile.Read(ref posts);

        public Uri Address => new(app.Urls.First());

        public Task StartAsync(Func<HttpContext, Task> respond)
        {
            app.Run(async context =>
            {
                // A POST counts when it was received completely: Twilio would have sent the message.
                using var reader = new StreamReader(context.Request.Body);
                await reader.ReadToEndAsync();
                Interlocked.Increment(ref posts);
                await respond(context);
            });
            return app.StartAsync();
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
