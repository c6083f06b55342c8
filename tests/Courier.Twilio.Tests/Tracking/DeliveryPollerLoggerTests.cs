using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>What is logged of many messages, and polling with a logger that throws.</summary>
public class DeliveryPollerLoggerTests : PollerFixture
{
    [Test]
    public async Task Stop_with_10000_tracked_messages_writes_one_log_line()
    {
        await using var provider = await StartAsync();
        for (var i = 0; i < 10_000; i++)
        {
            await SendAsync(provider);
        }

        var countBefore = provider.GetLogRecords().Count;
        await GetPoller(provider).StopAsync(default);

        Assert.That(reportHandler.Reports, Has.Count.EqualTo(10_000).And.All.Property("IsTrackingExpired").True);
        Assert.That(
            provider.GetLogRecords().Skip(countBefore).Select(line => line.Message),
            Is.EqualTo(new[]
            {
                "Polling stopped with 10000 pending messages; handlers were notified of 10000 of them.",
            }));
    }

    [Test]
    public async Task Throwing_logger_does_not_fail_the_stop()
    {
        var throwing = new ThrowingLoggerProvider(11, 15);
        await using var provider = await StartAsync(configureBuilder: builder => AddLogger(builder, throwing));
        var failing = await SendAsync(provider);
        reportHandler.OnReport = report =>
            report.MessageId == failing ? throw new InvalidOperationException() : Task.CompletedTask;
        for (var i = 0; i < 40; i++)
        {
            await SendAsync(provider);
        }

        await GetPoller(provider).StopAsync(default);

        Assert.That(reportHandler.Reports, Has.Count.EqualTo(40), "The others are notified.");
        Assert.That(throwing.ThrowCount, Is.EqualTo(2));
    }

    [Test]
    public async Task Throwing_logger_does_not_repeat_a_failed_poll()
    {
        await using var provider = await StartAsync(
            options => options.ExpireAfter = TimeSpan.FromSeconds(30),
            builder => AddLogger(builder, new ThrowingLoggerProvider(10)));
        await SendAsync(provider);
        twilio.ResponseOverride = _ => FakeTwilioAccount.CreateResponse(System.Net.HttpStatusCode.Unauthorized);

        await WaitForReportsAsync(1);

        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromSeconds(30)));
        Assert.That(twilio.Requests, Has.Count.EqualTo(5), "The schedule has polls after 2, 5.2, 10.3, 18.5 and 30 s.");
    }

    [Test]
    public async Task Message_of_another_account_expires_with_a_throwing_logger()
    {
        var accountSid = TestValues.AccountSid;
        await using var provider = await StartAsync(
            options => options.ExpireAfter = TimeSpan.FromSeconds(6),
            builder =>
            {
                AddLogger(builder, new ThrowingLoggerProvider(10));
                builder.Services.Configure<CourierTwilioOptions>(options => options.AccountSid = accountSid);
            });
        await SendAsync(provider);
        accountSid = TestValues.OtherAccountSid;
        provider.GetRequiredService<Microsoft.Extensions.Options.IOptionsMonitorCache<CourierTwilioOptions>>().Clear();

        await WaitForReportsAsync(1);

        var report = reportHandler.Reports.Single();
        Assert.That(report.IsTrackingExpired);
        Assert.That(report.Failure?.Reason, Is.EqualTo(SmsFailureReason.CredentialsRejected));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromSeconds(6)));
        Assert.That(twilio.Requests, Is.Empty);
    }

    [Test]
    public async Task Throwing_logger_does_not_track_a_message_with_a_known_final_status()
    {
        await using var provider = await StartAsync(
            options => options.MaxPending = 1, builder => AddLogger(builder, new ThrowingLoggerProvider(13)));
        await SendAsync(provider);
        var second = await SendAsync(provider);

        await DispatchWebhookReportAsync(provider, second, DeliveryStatus.Delivered);
        await WaitForReportsAsync(2);

        Assert.That(CountPending(provider), Is.Zero);
    }

    private static void AddLogger(CourierTwilioBuilder builder, ILoggerProvider logger) =>
        builder.Services.AddLogging(logging => logging.AddProvider(logger));
}
