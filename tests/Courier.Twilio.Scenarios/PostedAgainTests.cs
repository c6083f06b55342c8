using Courier.Sms;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Scenarios;

/// <summary>What a handler threw at is answered 500; whether it is posted again is what the address says in its fragment.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class PostedAgainTests
{
    private const string Asking = "#rc=3&rp=ct,rt,5xx";

    private readonly BrokenOnce handler = new();

    [TestCase("", "500")]
    [TestCase(Asking, "500 204")]
    [CancelAfter(30_000)]
    public async Task A_status_is_posted_again_where_the_address_asks_for_it(string fragment, string answers, CancellationToken cancellationToken)
    {
        await using var twilio = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.FromMilliseconds(20) }, cancellationToken);
        await using var application = await ListenAsync(twilio, cancellationToken);
        await using var provider = TestValues.BuildServices(twilio.BaseAddress, options =>
        {
            (options.AccountSid, options.AuthToken) = (twilio.AccountSid, twilio.AuthToken);
            options.StatusCallback = new($"{application.Urls.Single()}/twilio/status{fragment}");
        });

        // Of a message that is not sent there is one callback.
        twilio.When(TestValues.Recipient.ToString()).EndsWith("failed", 30001);
        await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message, cancellationToken);

        await AssertPostedAsync(twilio, answers, cancellationToken);
    }

    [TestCase("", "500")]
    [TestCase(Asking, "500 200")]
    [CancelAfter(30_000)]
    public async Task And_so_is_a_message_that_came_in(string fragment, string answers, CancellationToken cancellationToken)
    {
        await using var twilio = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.FromMilliseconds(20) }, cancellationToken);
        await using var application = await ListenAsync(twilio, cancellationToken);
        twilio.Settings.InboundUrl = new($"{application.Urls.Single()}/twilio/inbound{fragment}");

        twilio.Account.Receive(TestValues.Recipient.ToString(), TestValues.Sender, "On my way.");

        await AssertPostedAsync(twilio, answers, cancellationToken);
    }

    private async Task AssertPostedAsync(TwilioSandbox twilio, string answers, CancellationToken cancellationToken)
    {
        var count = answers.Split(' ').Length;
        var message = await twilio.WaitForMessageAsync(message => message.Callbacks.Count(post => post.ResponseStatus is not null) >= count, cancellationToken);

        Assert.That(string.Join(' ', message.Callbacks.Select(post => post.ResponseStatus)), Is.EqualTo(answers));
        Assert.That(handler.Calls, Is.EqualTo(count));
    }

    private async Task<WebApplication> ListenAsync(TwilioSandbox twilio, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IDeliveryReportHandler>(handler).AddSingleton<IInboundMessageHandler>(handler);
        builder.Services.AddCourierTwilio(options => (options.AccountSid, options.AuthToken, options.From) = (twilio.AccountSid, twilio.AuthToken, TestValues.Sender));
        var application = builder.Build();
        application.MapTwilioStatusCallback();
        application.MapTwilioInboundMessage();
        await application.StartAsync(cancellationToken);
        return application;
    }

    private sealed class BrokenOnce : IDeliveryReportHandler, IInboundMessageHandler
    {
        private int calls;

        public int Calls => calls;

        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) => TakeAsync();

        public Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken) => TakeAsync();

        private Task TakeAsync() => Interlocked.Increment(ref calls) == 1 ? Task.FromException(new InvalidOperationException("The database is away.")) : Task.CompletedTask;
    }
}
