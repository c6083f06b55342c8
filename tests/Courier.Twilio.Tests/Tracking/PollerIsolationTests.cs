using System.Net;
using Courier.Sms;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>Trouble with one account, message or handler, and what the others notice of it: nothing.</summary>
public class PollerIsolationTests : PollerFixture
{
    private readonly TaskCompletionSource slow = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Test]
    public async Task An_account_that_is_slow_to_answer_holds_up_no_later_look_at_another()
    {
        await using var provider = await StartAsync(
            options => options.TrackOverriddenCredentials = true,
            builder => builder.HttpClient.AddHttpMessageHandler(() => new BlockingFetchHandler(TestValues.OtherAccountSid, slow.Task)));
        await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() }));
        var ours = await SendAsync(provider);
        twilio.ResponseOverride = question =>
        {
            twilio.SetStatus(ours, twilio.Requests.Count == 1 ? "queued" : "delivered");
            return null;
        };

        await WaitForReportsAsync(1);
        Assert.That(reportHandler.Reports.Single().MessageId, Is.EqualTo(ours));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromSeconds(2 + 3.2)));

        slow.SetResult();
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);
    }

    [Test]
    public async Task A_throttle_that_says_how_long_is_heeded()
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

            var answer = FakeTwilioAccount.CreateResponse(HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests);
            answer.Headers.TryAddWithoutValidation("Retry-After", "60");
            return answer;
        };

        await WaitForReportsAsync(1);

        Assert.That(twilio.Requests, Has.Count.EqualTo(2));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromSeconds(2 + 60 + 1)));
    }

    [Test]
    public async Task A_throttle_is_heeded_by_all_of_the_account_also_by_those_sent_after_it()
    {
        (attemptTimeout, totalTimeout) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30));
        await using var provider = await StartAsync();
        for (var i = 0; i < 20; i++)
        {
            await SendAsync(provider);
        }

        var askedAt = new List<TimeSpan>();
        var throttled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        twilio.ResponseOverride = _ =>
        {
            askedAt.Add(time.GetUtcNow() - time.Start);
            if (!throttled.TrySetResult())
            {
                return null;
            }

            var answer = FakeTwilioAccount.CreateResponse(HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests);
            answer.Headers.TryAddWithoutValidation("Retry-After", "60");
            return answer;
        };
        await time.AdvancePastNextTimerAsync(IsPollingDelay);
        await throttled.Task;
        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(21);

        Assert.That(askedAt, Has.Count.GreaterThan(1));
        Assert.That(askedAt.Skip(1), Is.All.GreaterThanOrEqualTo(TimeSpan.FromSeconds(62)));
    }

    [Test]
    public async Task Many_accounts_that_are_slow_to_answer_hold_up_not_the_registrations_own()
    {
        await using var provider = await StartAsync(
            options => options.TrackOverriddenCredentials = true,
            builder => builder.HttpClient.AddHttpMessageHandler(() => new BlockingFetchHandler("ACee", slow.Task)));
        for (var i = 0; i < 50; i++)
        {
            await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides { Config = new() { AccountSid = $"ACee{i:x30}", AuthToken = TestValues.OtherAuthToken } }));
        }

        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(1);
        Assert.That(reportHandler.Reports.Single().AccountId, Is.EqualTo(TestValues.AccountSid));

        slow.SetResult();
        await WaitForReportsAsync(51);
    }

    [Test]
    public async Task Trouble_with_one_is_said_also_when_another_is_only_not_there()
    {
        await using var provider = await StartAsync();
        var first = await SendAsync(provider);
        await SendAsync(provider);
        twilio.ResponseOverride = question => twilio.Requests.Count > 2 ? null : question == $"GET {first}"
            ? FakeTwilioAccount.CreateResponse(HttpStatusCode.Unauthorized, """{"code":20003,"message":"Authenticate","status":401}""")
            : FakeTwilioAccount.CreateResponse(HttpStatusCode.NotFound, TwilioResponses.NotFound);
        twilio.SetAllStatuses("delivered");

        await WaitForReportsAsync(2);

        Assert.That(provider.GetLogRecords(LogLevel.Warning).Select(line => line.Id.Id), Is.EqualTo(new[] { 10 }));
    }

    [Test]
    public async Task A_handler_that_listens_to_nothing_keeps_no_other_message_from_its_farewell_at_the_stop()
    {
        await using var provider = await StartAsync();
        var called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var stuck = await SendAsync(provider);
        var farewells = 0;
        reportHandler.OnReport = report =>
        {
            if (report.MessageId == stuck)
            {
                called.TrySetResult();
                return slow.Task;
            }

            if (Interlocked.Increment(ref farewells) == 20)
            {
                told.SetResult();
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
        await told.Task.WaitAsync(TimeSpan.FromSeconds(20), cancellationToken: default);
        slow.SetResult();
        await stopping;

        Assert.That(provider.GetLogRecords().Single(line => line.Id.Id == 15).Message, Does.Contain("with 21 pending messages; handlers were notified of 21 of them"));
    }

    [Test]
    public async Task What_has_to_leave_is_told_again_to_a_handler_that_threw()
    {
        await using var provider = await StartAsync(options => options.MaxPending = 1);
        var calls = 0;
        reportHandler.OnReport = _ => Interlocked.Increment(ref calls) == 1 ? throw new InvalidOperationException() : Task.CompletedTask;

        var first = await SendAsync(provider);
        await SendAsync(provider);
        await WaitForReportsAsync(1);

        Assert.That(reportHandler.Reports[0], Has.Property("MessageId").EqualTo(first).And.Property("IsTrackingExpired").True);
        Assert.That(provider.GetLogRecords(LogLevel.Warning).Count(line => line.Id.Id == 13), Is.EqualTo(1), "That it gives way is said once.");
    }

    [Test]
    public async Task A_message_whose_end_is_known_takes_nobodys_place()
    {
        await using var provider = await StartAsync(options => options.MaxPending = 1);
        await SendAsync(provider);

        await provider.GetRequiredKeyedService<DeliveryReportDispatcher>("").DispatchAsync(new($"SM{2:x32}", DeliveryStatus.Delivered), ReportSource.Push, default);
        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);

        Assert.That(reportHandler.Reports, Is.All.Property("IsTrackingExpired").False);
    }

    [Test]
    public async Task A_log_that_throws_again_and_again_ends_no_handing_on()
    {
        await using var provider = await StartAsync(more: builder => builder.Services.AddLogging(logging => logging.AddProvider(new ThrowingLoggerProvider(11, 16))));
        var calls = 0;
        reportHandler.OnReport = _ => ++calls == 1 ? throw new InvalidOperationException() : Task.CompletedTask;

        await SendAsync(provider);
        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);

        Assert.That(GetPoller(provider).ExecuteTask!.IsCompleted, Is.False);
    }

    [Test]
    public async Task Behind_handlers_that_never_return_memory_is_bounded_and_it_is_said_whom_nobody_hears_of()
    {
        await using var provider = await StartAsync(options => options.MaxPending = 10);
        reportHandler.OnReport = _ => slow.Task;
        var weak = new List<WeakReference>();
        for (var i = 0; i < 3000; i++)
        {
            var sid = await SendAsync(provider);
            weak.Add(Weakly(provider, sid));
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var alive = weak.Count(one => one.IsAlive);

        Assert.That(alive, Is.LessThan(2 * 1024), "Ten that may stay, as many as may leave, and those in hand.");
        Assert.That(provider.GetLogRecords(LogLevel.Error).Select(line => line.Id.Id), Has.Some.EqualTo(18).And.None.EqualTo(14));
        slow.SetResult();
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference Weakly(IServiceProvider provider, string sid) => new(provider.GetRequiredKeyedService<PendingDeliveryStore>("").Find(sid));
}
