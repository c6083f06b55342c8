using Courier.Sms;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>The poller beside callbacks, handlers and an application that do not behave.</summary>
public class PollerLoadTests : PollerFixture
{
    [Test]
    public async Task Giving_up_never_takes_back_what_a_callback_told()
    {
        await using var provider = await StartAsync();

        await CallBackAsync(provider, await SendAsync(provider), DeliveryStatus.Sent);
        await Poller(provider).StopAsync(default);

        Assert.That(listener.Heard.Select(report => (report.Status, report.IsTrackingExpired)), Is.EqualTo(new[] { (DeliveryStatus.Sent, false), (DeliveryStatus.Sent, true) }));
    }

    [Test]
    public async Task What_a_callback_ended_is_not_open_at_the_stop()
    {
        await using var provider = await StartAsync();

        await CallBackAsync(provider, await SendAsync(provider), DeliveryStatus.Delivered);
        await Poller(provider).StopAsync(default);

        Assert.That(listener.Heard, Has.Count.EqualTo(1));
        Assert.That(provider.LogRecords().Select(line => line.Id.Id), Has.None.EqualTo(12).And.None.EqualTo(15), "Neither given up nor still under way.");
    }

    [Test]
    public async Task A_handler_that_fails_because_of_the_stop_faults_nothing_and_hears_the_end_once_more()
    {
        await using var provider = await StartAsync();
        var called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        listener.At = async _ =>
        {
            if (called.TrySetResult())
            {
                await stop.Task;
                throw new InvalidOperationException(TestValues.Number);
            }
        };

        await SendAsync(provider);
        twilio.AllBecome("delivered");
        await time.PassNextAsync(IsAWait);
        await called.Task;
        var stopping = Poller(provider).StopAsync(default);
        stop.SetResult();
        await stopping;

        Assert.That(Poller(provider).ExecuteTask!.IsFaulted, Is.False);
        Assert.That(listener.Heard.Single(), Has.Property("Status").EqualTo(DeliveryStatus.Delivered).And.Property("IsTrackingExpired").False);
        Assert.That(provider.AllLogText(), Does.Not.Contain(TestValues.Number));
    }

    [Test]
    public async Task A_report_that_nobody_took_is_said_to_be_lost()
    {
        await using var provider = await StartAsync(options => options.ExpireAfter = TimeSpan.FromSeconds(2));
        listener.At = _ => throw new InvalidOperationException();

        var lost = provider.GetFakeLogCollector().GetLogsAsync().FirstAsync(line => line.Id.Id == 17).AsTask();
        await SendAsync(provider);
        while (!lost.IsCompleted)
        {
            await Task.WhenAny(lost, time.PassNextAsync(IsAWait)).WaitAsync(TimeSpan.FromSeconds(20), cancellationToken: default);
        }

        Assert.That(provider.LogRecords(LogLevel.Error)[^1].Message, Does.Contain("nobody will hear it"));
        Assert.That(provider.GetRequiredKeyedService<PendingDeliveryStore>("").Count, Is.Zero);
    }

    [Test]
    public async Task Followed_overrides_are_not_said_to_be_left_alone()
    {
        await using var provider = await StartAsync(options => options.TrackOverriddenCredentials = true);

        await provider.Sms().SendAsync(TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccount() }));

        Assert.That(provider.LogRecords(LogLevel.Warning), Is.Empty);
    }

    [Test]
    public async Task A_scheduled_message_is_not_pulled_forward_by_a_page()
    {
        await using var provider = await StartAsync();
        twilio.Status = "scheduled";
        await provider.Sms().SendAsync(TestData.Message() with { SendAt = time.Start + TimeSpan.FromHours(2) });
        twilio.Status = "queued";
        for (var i = 0; i < 12; i++)
        {
            twilio.Become(await SendAsync(provider), "delivered");
        }

        var longest = TimeSpan.FromMinutes(5);
        twilio.AfterPage = _ =>
        {
            twilio.AllBecome("delivered");
            longest = TimeSpan.FromHours(3);
        };
        await listener.HearAsync(13, time, wait => IsAWait(wait, longest));

        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromHours(2) + TimeSpan.FromSeconds(2)));
    }

    [Test]
    public async Task An_exception_of_the_applications_own_http_handler_moves_no_deadline()
    {
        await using var provider = await StartAsync(
            options => options.ExpireAfter = TimeSpan.FromSeconds(30),
            builder => builder.HttpClient.AddHttpMessageHandler(() => new ThrowingAtQuestions()));

        await SendAsync(provider);
        await HearAsync(1);

        Assert.That(listener.Heard.Single(), Has.Property("IsTrackingExpired").True.And.Property("Failure").Property("Message").Contains("NotSupportedException"));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromSeconds(30)));
        Assert.That(provider.AllLogText(), Does.Not.Contain(TestValues.Number));
    }

    [Test]
    public async Task After_a_new_start_messages_are_followed_again()
    {
        await using var provider = await StartAsync();
        await SendAsync(provider);
        await Poller(provider).StopAsync(default);
        await Poller(provider).StartAsync(default);

        var second = await SendAsync(provider);
        twilio.AllBecome("delivered");
        await HearAsync(2);
        await Poller(provider).StopAsync(default);

        Assert.That(listener.Heard.Select(report => report.IsTrackingExpired), Is.EqualTo(new[] { true, false }));
        Assert.That(twilio.Questions, Is.EqualTo(new[] { $"GET {second}" }), "What was given up is not asked after again.");
        Assert.That(provider.LogRecords().Select(line => line.Id.Id), Has.One.EqualTo(15).And.None.EqualTo(14));
    }

    [Test]
    public async Task A_callback_that_brought_the_end_frees_the_place_at_once()
    {
        await using var provider = await StartAsync();

        await CallBackAsync(provider, await SendAsync(provider), DeliveryStatus.Delivered);

        Assert.That(provider.GetRequiredKeyedService<PendingDeliveryStore>("").Count, Is.Zero);
    }

    [Test]
    public async Task A_callback_that_came_before_the_answer_to_the_send_leaves_nothing_to_follow()
    {
        await using var provider = await StartAsync();

        await CallBackAsync(provider, $"SM{1:x32}", DeliveryStatus.Delivered);
        Assert.That(await SendAsync(provider), Is.EqualTo($"SM{1:x32}"));

        Assert.That(provider.GetRequiredKeyedService<PendingDeliveryStore>("").Count, Is.Zero);
    }

    [Test]
    public async Task A_fault_beside_a_report_ends_the_polling_of_nothing()
    {
        var faults = new FaultyLog(11);
        await using var provider = await StartAsync(more: builder => builder.Services.AddLogging(logging => logging.AddProvider(faults)));
        var calls = 0;
        listener.At = _ => ++calls == 1 ? throw new InvalidOperationException() : Task.CompletedTask;

        await SendAsync(provider);
        twilio.AllBecome("delivered");
        await HearAsync(1);

        Assert.That(listener.Heard.Single().Status, Is.EqualTo(DeliveryStatus.Delivered));
        Assert.That(faults.Thrown, Is.EqualTo(1));
        Assert.That(provider.LogRecords(LogLevel.Error).Select(line => line.Id.Id), Has.One.EqualTo(16));
    }

    private sealed class ThrowingAtQuestions : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.Method == HttpMethod.Get ? throw new NotSupportedException(TestValues.Number) : base.SendAsync(request, cancellationToken);
    }
}
