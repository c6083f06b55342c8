using System.Net;
using Courier.Sms;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>A slow or failing account, message or handler does not affect the others.</summary>
public class DeliveryPollerIsolationTests : PollerFixture
{
    private readonly TaskCompletionSource blocked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource release = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Test]
    public async Task Slow_account_does_not_delay_polls_of_another()
    {
        await using var provider = await StartAsync(
            options => options.TrackOverriddenCredentials = true,
            builder => builder.HttpClient.AddHttpMessageHandler(
                () => new BlockingFetchHandler(TestValues.OtherAccountSid, release.Task, blocked)));
        await provider.GetSmsProvider().SendAsync(
            TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() }));
        await time.AdvancePastTimerAsync(TimeSpan.FromSeconds(2));
        await blocked.Task;
        var sid = await SendAsync(provider);
        twilio.ResponseOverride = request =>
        {
            twilio.SetStatus(sid, twilio.Requests.Count == 1 ? "queued" : "delivered");
            return null;
        };

        await WaitForReportsAsync(1);
        Assert.That(reportHandler.Reports.Single().MessageId, Is.EqualTo(sid));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromSeconds(2 + 2 + 3.2)));

        release.SetResult();
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);
    }

    [Test]
    public async Task Retry_after_of_a_rate_limit_is_respected()
    {
        (attemptTimeout, totalTimeout) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30));
        await using var provider = await StartAsync();
        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        twilio.ResponseOverride = _ =>
        {
            if (twilio.Requests.Count > 1)
            {
                return null;
            }

            var response = FakeTwilioAccount.CreateResponse(
                HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests);
            response.Headers.TryAddWithoutValidation("Retry-After", "60");
            return response;
        };

        await WaitForReportsAsync(1);

        Assert.That(twilio.Requests, Has.Count.EqualTo(2));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromSeconds(2 + 60 + 1)));
    }

    [Test]
    public async Task Rate_limit_delays_all_messages_of_the_account()
    {
        (attemptTimeout, totalTimeout) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30));
        await using var provider = await StartAsync();
        for (var i = 0; i < 20; i++)
        {
            await SendAsync(provider);
        }

        var requestedAt = new List<TimeSpan>();
        var rateLimited = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        twilio.ResponseOverride = _ =>
        {
            requestedAt.Add(time.GetUtcNow() - time.Start);
            if (!rateLimited.TrySetResult())
            {
                return null;
            }

            var response = FakeTwilioAccount.CreateResponse(
                HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests);
            response.Headers.TryAddWithoutValidation("Retry-After", "60");
            return response;
        };
        await time.AdvancePastNextTimerAsync(IsPollingDelay);
        await rateLimited.Task;
        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(21);

        Assert.That(requestedAt, Has.Count.GreaterThan(1));
        Assert.That(requestedAt.Skip(1), Is.All.GreaterThanOrEqualTo(TimeSpan.FromSeconds(62)));
    }

    [Test]
    public async Task Slow_overridden_accounts_do_not_delay_the_account_of_the_options()
    {
        await using var provider = await StartAsync(
            options => options.TrackOverriddenCredentials = true,
            builder => builder.HttpClient.AddHttpMessageHandler(() => new BlockingFetchHandler("ACee", release.Task)));
        for (var i = 0; i < 50; i++)
        {
            var config = new TwilioConfigOverrides
            {
                AccountSid = $"ACee{i:x30}",
                AuthToken = TestValues.OtherAuthToken,
            };
            var message = TestData.Message(overrides: new TwilioOverrides { Config = config });
            await provider.GetSmsProvider().SendAsync(message);
        }

        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(1);
        Assert.That(reportHandler.Reports.Single().AccountId, Is.EqualTo(TestValues.AccountSid));

        release.SetResult();
        await WaitForReportsAsync(51);
    }

    [Test]
    public async Task Failed_poll_is_logged_when_another_message_is_not_found()
    {
        await using var provider = await StartAsync();
        var first = await SendAsync(provider);
        await SendAsync(provider);
        twilio.ResponseOverride = request =>
        {
            if (twilio.Requests.Count > 2)
            {
                return null;
            }

            return request == $"GET {first}"
                ? FakeTwilioAccount.CreateResponse(
                    HttpStatusCode.Unauthorized, """{"code":20003,"message":"Authenticate","status":401}""")
                : FakeTwilioAccount.CreateResponse(HttpStatusCode.NotFound, TwilioResponses.NotFound);
        };
        twilio.SetAllStatuses("delivered");

        await WaitForReportsAsync(2);

        Assert.That(provider.GetLogRecords(LogLevel.Warning).Select(line => line.Id.Id), Is.EqualTo(new[] { 10 }));
    }

    [Test]
    public async Task Blocked_handler_does_not_stop_expiration_of_other_messages_at_the_stop()
    {
        await using var provider = await StartAsync();
        var called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var allExpired = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var blocked = await SendAsync(provider);
        var expirations = 0;
        reportHandler.OnReport = report =>
        {
            if (report.MessageId == blocked)
            {
                called.TrySetResult();
                return release.Task;
            }

            if (Interlocked.Increment(ref expirations) == 20)
            {
                allExpired.SetResult();
            }

            return Task.CompletedTask;
        };
        twilio.SetAllStatuses("sent");
        await time.AdvancePastNextTimerAsync(IsPollingDelay);
        await called.Task;
        for (var i = 0; i < 20; i++)
        {
            await SendAsync(provider);
        }

        var stopping = GetPoller(provider).StopAsync(default);
        await allExpired.Task.WaitAsync(TimeSpan.FromSeconds(20), cancellationToken: default);
        release.SetResult();
        await stopping;

        Assert.That(
            provider.GetLogRecords().Single(line => line.Id.Id == 15).Message,
            Does.Contain("with 21 pending messages; handlers were notified of 21 of them"));
    }

    [Test]
    public async Task Expiration_of_an_evicted_message_is_retried_after_a_handler_threw()
    {
        await using var provider = await StartAsync(options => options.MaxPending = 1);
        var calls = 0;
        reportHandler.OnReport = _ =>
            Interlocked.Increment(ref calls) == 1 ? throw new InvalidOperationException() : Task.CompletedTask;

        var first = await SendAsync(provider);
        await SendAsync(provider);
        await WaitForReportsAsync(1);

        Assert.That(
            reportHandler.Reports[0],
            Has.Property("MessageId").EqualTo(first).And.Property("IsTrackingExpired").True);
        Assert.That(
            provider.GetLogRecords(LogLevel.Warning).Count(line => line.Id.Id == 13),
            Is.EqualTo(1),
            "The eviction is logged once.");
    }

    [Test]
    public async Task Message_with_a_known_final_status_does_not_evict_another()
    {
        await using var provider = await StartAsync(options => options.MaxPending = 1);
        await SendAsync(provider);

        await provider.GetRequiredKeyedService<DeliveryReportDispatcher>("").DispatchAsync(
            new($"SM{2:x32}", DeliveryStatus.Delivered), ReportSource.Push, default);
        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);

        Assert.That(reportHandler.Reports, Is.All.Property("IsTrackingExpired").False);
    }

    [Test]
    public async Task Throwing_logger_does_not_stop_dispatching()
    {
        await using var provider = await StartAsync(configureBuilder: builder => builder.Services.AddLogging(
            logging => logging.AddProvider(new ThrowingLoggerProvider(11, 16))));
        var calls = 0;
        reportHandler.OnReport = _ => ++calls == 1 ? throw new InvalidOperationException() : Task.CompletedTask;

        await SendAsync(provider);
        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);

        Assert.That(GetPoller(provider).ExecuteTask!.IsCompleted, Is.False);
    }

    [Test]
    public async Task Blocked_handlers_keep_memory_bounded_and_dropped_reports_are_logged()
    {
        await using var provider = await StartAsync(options => options.MaxPending = 10);
        reportHandler.OnReport = _ => release.Task;
        var references = new List<WeakReference>();
        for (var i = 0; i < 3000; i++)
        {
            var sid = await SendAsync(provider);
            references.Add(GetWeakReference(provider, sid));
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var aliveCount = references.Count(reference => reference.IsAlive);

        Assert.That(
            aliveCount,
            Is.LessThan(2 * 1024),
            "10 pending deliveries, 1,024 evicted ones, and those being dispatched.");
        Assert.That(
            provider.GetLogRecords(LogLevel.Error).Select(line => line.Id.Id),
            Has.Some.EqualTo(18).And.None.EqualTo(14));
        release.SetResult();
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference GetWeakReference(IServiceProvider provider, string sid) => new(
        provider.GetRequiredKeyedService<PendingDeliveryStore>("").Find(sid));
}
