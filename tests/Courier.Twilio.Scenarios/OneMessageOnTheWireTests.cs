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
/// A retry handler that an application puts around every client, as service-defaults templates do, repeats any POST.
/// Real Kestrel, real time with short options: an in-memory server hides the repeat after a time-out.
/// </summary>
public class OneMessageOnTheWireTests
{
    [Test]
    public async Task After_a_503_one_post_is_on_the_wire()
    {
        await using var twilio = await StartAsync(context => context.Response.StatusCode = 503);

        var result = await SendAsync(twilio);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(((SmsUnconfirmed)result).Failure.HttpStatus, Is.EqualTo(503));
        Assert.That(twilio.Posts, Is.EqualTo(1));
    }

    [Test]
    public async Task Accepted_but_late_is_one_post_on_the_wire()
    {
        await using var twilio = await StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

        var result = await SendAsync(twilio);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(twilio.Posts, Is.EqualTo(1));
    }

    [Test]
    public async Task After_a_reset_one_post_is_on_the_wire()
    {
        await using var twilio = await StartAsync(context => context.Abort());

        var result = await SendAsync(twilio);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(twilio.Posts, Is.EqualTo(1));
    }

    [Test]
    public async Task After_a_429_at_most_four_posts_are_on_the_wire_and_all_are_ours()
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
    public async Task A_429_and_then_room_is_one_accepted_message()
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
    public async Task A_retry_handler_below_ours_sends_no_second_post_either()
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
            .HttpClient.AddStandardResilienceHandler(Quick);
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
            services: all => all.ConfigureHttpClientDefaults(client => client.AddStandardResilienceHandler(Quick)));
        return await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);
    }

    // The standard handler with its own rules; only its waits are short.
    private static void Quick(HttpStandardResilienceOptions options)
    {
        options.Retry.Delay = TimeSpan.FromMilliseconds(10);
        options.AttemptTimeout.Timeout = TimeSpan.FromSeconds(1);
        options.TotalRequestTimeout.Timeout = TimeSpan.FromSeconds(10);
    }

    private static Task<CountingServer> StartAsync(Action<HttpContext> answer) => StartAsync(context =>
    {
        answer(context);
        return Task.CompletedTask;
    });

    private static async Task<CountingServer> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new CountingServer(builder.Build());
        await server.StartAsync(answer);
        return server;
    }

    private sealed class CountingServer(WebApplication app) : IAsyncDisposable
    {
        private int posts;

        public int Posts => Volatile.Read(ref posts);

        public Uri Address => new(app.Urls.First());

        public Task StartAsync(Func<HttpContext, Task> answer)
        {
            app.Run(async context =>
            {
                // A POST counts when all of it has come: this one a real server would have sent.
                using var reader = new StreamReader(context.Request.Body);
                await reader.ReadToEndAsync();
                Interlocked.Increment(ref posts);
                await answer(context);
            });
            return app.StartAsync();
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
