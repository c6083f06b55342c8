using Courier.Sms;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Scenarios;

/// <summary>
/// A webhook whose handler throws responds with 500. Whether Twilio posts again is decided by the fragment of the URL.
/// </summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class WebhookRetryTests
{
    private const string RetryFragment = "#rc=3&rp=ct,rt,5xx";

    private readonly FailingOnceHandler handler = new();

    [TestCase("", "500")]
    [TestCase(RetryFragment, "500 204")]
    [CancelAfter(30_000)]
    public async Task Status_callback_is_posted_again_if_the_fragment_requests_it(
        string fragment,
        string statuses,
        CancellationToken cancellationToken)
    {
        await using var twilio = await TwilioSandbox.StartAsync(
            new() { Pace = TimeSpan.FromMilliseconds(20) },
            cancellationToken);
        await using var application = await StartApplicationAsync(twilio, cancellationToken);
        await using var provider = TestValues.BuildServices(twilio.BaseAddress, options =>
        {
            (options.AccountSid, options.AuthToken) = (twilio.AccountSid, twilio.AuthToken);
            options.StatusCallback = new($"{application.Urls.Single()}/twilio/status{fragment}");
        });

        // A failed message has a single callback.
        twilio.When(TestValues.Recipient.ToString()).EndsWith("failed", 30001);
        await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message, cancellationToken);

        await AssertPostedAsync(twilio, statuses, cancellationToken);
    }

    [TestCase("", "500")]
    [TestCase(RetryFragment, "500 200")]
    [CancelAfter(30_000)]
    public async Task Inbound_message_is_posted_again_if_the_fragment_requests_it(
        string fragment,
        string statuses,
        CancellationToken cancellationToken)
    {
        await using var twilio = await TwilioSandbox.StartAsync(
            new() { Pace = TimeSpan.FromMilliseconds(20) },
            cancellationToken);
        await using var application = await StartApplicationAsync(twilio, cancellationToken);
        twilio.Settings.InboundUrl = new($"{application.Urls.Single()}/twilio/inbound{fragment}");

        twilio.Account.Receive(TestValues.Recipient.ToString(), TestValues.Sender, "On my way.");

        await AssertPostedAsync(twilio, statuses, cancellationToken);
    }

    private async Task AssertPostedAsync(TwilioSandbox twilio, string statuses, CancellationToken cancellationToken)
    {
        var count = statuses.Split(' ').Length;
        var message = await twilio.WaitForMessageAsync(
            message => message.Callbacks.Count(callback => callback.ResponseStatus is not null) >= count,
            cancellationToken);

        Assert.That(
            string.Join(' ', message.Callbacks.Select(callback => callback.ResponseStatus)),
            Is.EqualTo(statuses));
        Assert.That(handler.Calls, Is.EqualTo(count));
    }

    private async Task<WebApplication> StartApplicationAsync(TwilioSandbox twilio, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IDeliveryReportHandler>(handler).AddSingleton<IInboundMessageHandler>(handler);
        builder.Services.AddCourierTwilio(options =>
        {
            options.AccountSid = twilio.AccountSid;
            options.AuthToken = twilio.AuthToken;
            options.BaseAddress = twilio.BaseAddress;
            options.From = TestValues.Sender;
        });
        var application = builder.Build();
        application.MapTwilioStatusCallback();
        application.MapTwilioInboundMessage();
        await application.StartAsync(cancellationToken);
        return application;
    }

    private sealed class FailingOnceHandler : IDeliveryReportHandler, IInboundMessageHandler
    {
        private int calls;

        public int Calls => calls;

        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) => FailOnceAsync();

        public Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken) => FailOnceAsync();

        private Task FailOnceAsync() => Interlocked.Increment(ref calls) == 1
            ? Task.FromException(new InvalidOperationException("The database is not available."))
            : Task.CompletedTask;
    }
}
