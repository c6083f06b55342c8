using System.Diagnostics;
using Courier.Sms;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Scenarios;

/// <summary>What README.md and the guides say, each over loopback HTTP.</summary>
public class ReadmeExampleTests
{
    [Test]
    public async Task First_program_sends_a_message()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        var configuration = TestValues.BuildConfiguration("Courier:Twilio", twilio);
        var services = new ServiceCollection();

        services.AddCourierTwilio(configuration.GetSection("Courier:Twilio"));

        await using var provider = services.BuildServiceProvider();
        var sms = provider.GetRequiredService<ISmsProvider>();

        var message = new SmsMessage { To = PhoneNumber.Parse("+12025550156"), Body = "Your table is ready." };
        var result = await sms.SendAsync(message);
        var text = result switch
        {
            SmsAccepted(var receipt) => $"sent as {receipt.MessageId}",
            SmsRejected(var failure) => $"not sent: {failure.Message} {failure.Advice.FirstOrDefault()}",
            SmsUnconfirmed(var failure, _) => $"perhaps sent: {failure.Message}",
            _ => throw new UnreachableException(),
        };

        Assert.That(text, Does.StartWith("sent as SM"));
        Assert.That(twilio.Inbox.Single().Body, Is.EqualTo("Your table is ready."));
    }

    [Test]
    public async Task Merger_explains_each_field()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        await using var provider = TestValues.BuildServices(twilio);
        var merger = provider.GetRequiredService<ITwilioOverrideMerger>();
        using var printed = new ConsoleCapture();

        var message = new SmsMessage
        {
            To = PhoneNumber.Parse("+12345678901"),
            Body = "Your table is ready.",
            Overrides =
            [
                new TwilioOverrides
                {
                    Body = new()
                    {
                        ["to"] = "+10987654321",
                        ["MediaUrl"] = new[] { "https://example.com/1.png", "https://example.com/2.png" },
                    },
                    Config = new() { MessagingServiceSid = "MG00000000000000000000000000000000" },
                },
            ],
        };
        foreach (var field in merger.Explain(message))
        {
            Console.WriteLine($"{field.Name} = {field.Value}, from {field.Source}");
        }

        Assert.That(printed.ToString(), Does.Contain("To = +1098•••4321, from Body"));
        Assert.That(
            printed.ToString(),
            Does.Contain("MessagingServiceSid = MG00000000000000000000000000000000, from Config"));
        Assert.That(await provider.GetRequiredService<ISmsProvider>().SendAsync(message), Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task Envelope_sender_sends_a_courier_payload_unchanged()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        await using var provider = TestValues.BuildServices(twilio);
        var sender = provider.GetRequiredService<ICourierEnvelopeSender>();
        Directory.SetCurrentDirectory(TestContext.CurrentContext.TestDirectory);

        var results = await sender.SendAsync(await File.ReadAllBytesAsync("seed.json"));

        Assert.That(results.Single().Result, Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task Channel_override_addresses_the_recipient_on_whatsapp()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        await using var provider = TestValues.BuildServices(twilio);
        var message = TestValues.Message;

        message = message with
        {
            Overrides =
            [
                new TwilioOverrides
                {
                    Channel = TwilioChannel.WhatsApp,
                    Config = new() { From = "whatsapp:+14155238886" },
                },
            ],
        };

        Assert.That(await provider.GetRequiredService<ISmsProvider>().SendAsync(message), Is.TypeOf<SmsAccepted>());
        Assert.That(twilio.Inbox.Single().To, Is.EqualTo($"whatsapp:{TestValues.Recipient}"));
        Assert.That(TwilioSender.Parse("whatsapp:+14155238886").Kind, Is.EqualTo(TwilioSenderKind.WhatsApp));
    }

    [Test]
    public void E164_validates_against_the_numbering_plan()
    {
        var error = E164.Validate("+999123456", E164ValidationLevel.NumberingPlan); // UnassignedCountryCode
        var suggestion = E164.Describe("+44 (0)20 7946 0958").Suggestion; // +442079460958, for a person to confirm

        Assert.That(error, Is.EqualTo(E164Error.UnassignedCountryCode));
        Assert.That(suggestion?.ToString(), Is.EqualTo("+442079460958"));
    }

    [Test]
    public async Task Recipient_policy_rejects_a_number()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        var configuration = TestValues.BuildConfiguration("Courier:Twilio", twilio);
        var services = new ServiceCollection();

        services.AddCourierTwilio(configuration.GetSection("Courier:Twilio")).AddRecipientPolicy<LibraryPlan>();

        await using var provider = services.BuildServiceProvider();
        var sms = provider.GetRequiredService<ISmsProvider>();
        var rejected = await sms.SendAsync(TestValues.Message with { To = PhoneNumber.Parse("+10987654321") });
        Assert.That(await sms.SendAsync(TestValues.Message), Is.TypeOf<SmsAccepted>());
        Assert.That(((SmsRejected)rejected).Failure.Message, Does.EndWith("No network has such a number."));
        var unassigned = await sms.SendAsync(TestValues.Message with { To = PhoneNumber.Parse("+999123456") });
        Assert.That(unassigned, Is.TypeOf<SmsRejected>());
    }

    [Test]
    public async Task Added_error_info_replaces_the_advice()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        var configuration = TestValues.BuildConfiguration("Courier:Twilio", twilio);
        var services = new ServiceCollection();

        services.AddCourierTwilio(configuration.GetSection("Courier:Twilio"))
            .AddErrorInfo(new(
                TwilioErrorCode.RecipientOptedOut,
                "Opted out",
                SmsFailureReason.RecipientOptedOut,
                "Call the recipient."));

        await using var provider = services.BuildServiceProvider();
        var sms = provider.GetRequiredService<ISmsProvider>();
        var result = await sms.SendAsync(TestValues.Message with { To = PhoneNumber.Parse("+15005550004") });
        Assert.That(((SmsRejected)result).Failure.Advice, Is.EqualTo(new[] { "Call the recipient." }));
    }

    [Test]
    public async Task Rejected_opt_out_has_advice()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        await using var provider = TestValues.BuildServices(twilio);
        var sms = provider.GetRequiredService<ISmsProvider>();
        var result = await sms.SendAsync(TestValues.Message with { To = PhoneNumber.Parse("+15005550004") });
        using var printed = new ConsoleCapture();

        if (result is SmsRejected({ TwilioCode: TwilioErrorCode.RecipientOptedOut } failure))
        {
            Console.WriteLine(string.Join(' ', failure.Advice)); // what to do about 21610
        }

        Assert.That(printed.ToString(), Does.Contain("START"));
    }

    [Test]
    public async Task Tracker_watches_a_message_to_its_final_status()
    {
        await using var twilio = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.FromMilliseconds(1) });
        await using var provider = TestValues.BuildServices(
            twilio,
            options => options.Polling.InitialDelay = options.Polling.MaxDelay = TimeSpan.FromMilliseconds(100));
        var tracker = provider.GetRequiredService<IDeliveryTracker>();
        var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);
        using var printed = new ConsoleCapture();

        await foreach (var report in tracker.WatchAsync(result.GetReceiptOrThrow()))
        {
            Console.WriteLine($"{report.Status}{(report.IsTrackingExpired ? ", tracking expired" : "")}");
        }

        Assert.That(printed.ToString().TrimEnd(), Does.EndWith("Delivered"));
    }

    [Test]
    public async Task Poller_dispatches_reports_to_handlers()
    {
        await using var twilio = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.FromMilliseconds(1) });
        var configuration = TestValues.BuildConfiguration("Courier:Twilio", twilio);
        configuration["Courier:Twilio:Polling:InitialDelay"] = "00:00:00.1";
        configuration["Courier:Twilio:Polling:MaxDelay"] = "00:00:00.1";
        var services = new ServiceCollection();
        var ended = new TaskCompletionSource();
        services.AddSingleton<IDeliveryReportHandler>(new FinalReportHandler(ended));
        using var printed = new ConsoleCapture();

        services.AddCourierTwilio(configuration.GetSection("Courier:Twilio"))
            .AddDeliveryPolling()
            .AddDeliveryReportHandler<OrderLog>();

        await using var provider = services.BuildServiceProvider();
        var poller = provider.GetServices<IHostedService>().Single();
        await poller.StartAsync(default);
        await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);
        await twilio.WaitForMessageAsync(message => message.Status == "delivered");
        await ended.Task;
        await poller.StopAsync(default);
        Assert.That(printed.ToString(), Does.Contain("is Delivered"));
    }

    [Test]
    [CancelAfter(30_000)]
    public async Task Webhooks_dispatch_reports_and_inbound_messages(CancellationToken cancellationToken)
    {
        await using var twilio = await TwilioSandbox.StartAsync(
            new() { Pace = TimeSpan.FromMilliseconds(1) },
            cancellationToken);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddConfiguration(TestValues.BuildConfiguration("Courier:Twilio", twilio));
        using var printed = new ConsoleCapture();

        builder.Services.AddCourierTwilio()
            .AddDeliveryReportHandler<OrderLog>()
            .AddInboundMessageHandler<Replies>();
        await using var app = builder.Build();
        app.MapTwilioStatusCallback(); // POST /twilio/status
        app.MapTwilioInboundMessage(); // POST /twilio/inbound

        await app.StartAsync(cancellationToken);
        twilio.Settings.StatusCallback = new Uri($"{app.Urls.Single()}/twilio/status");
        twilio.Settings.InboundUrl = new Uri($"{app.Urls.Single()}/twilio/inbound");
        await app.Services.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message, cancellationToken);
        await twilio.WaitForMessageAsync(
            message => message.Callbacks.Any(callback => callback is { Status: "delivered", ResponseStatus: 204 }),
            cancellationToken);
        twilio.Account.Receive(TestValues.Recipient.ToString(), TestValues.Sender, "See you at eight 😀");
        await twilio.WaitForMessageAsync(
            message => message.Callbacks.Any(callback => callback is { Status: "received", ResponseStatus: 200 }),
            cancellationToken);

        Assert.That(printed.ToString(), Does.Contain("is Sent").And.Contain("is Delivered"));
        Assert.That(printed.ToString(), Does.Contain("+1202•••0156 writes: See you at eight 😀"));
    }

    [Test]
    public async Task Second_account_is_resolved_by_its_name()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        var configuration = TestValues.BuildConfiguration("Marketing", twilio);
        var services = new ServiceCollection();

        services.AddCourierTwilio("marketing", configuration.GetSection("Marketing"));
        await using var provider = services.BuildServiceProvider();
        var marketing = provider.GetRequiredKeyedService<ISmsProvider>("marketing");

        Assert.That(await marketing.SendAsync(TestValues.Message), Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task Sandbox_ends_a_message_as_configured()
    {
        var services = new ServiceCollection();

        await using var twilio = await TwilioSandbox.StartAsync();
        twilio.When("+12025550199").EndsWith("undelivered", 30005);
        services.AddCourierTwilio(o =>
        {
            o.BaseAddress = twilio.BaseAddress;
            o.AccountSid = twilio.AccountSid;
            o.AuthToken = twilio.AuthToken;
            o.From = "+15005550006";
        });

        await using var provider = services.BuildServiceProvider();
        var sms = provider.GetRequiredService<ISmsProvider>();
        await sms.SendAsync(TestValues.Message with { To = PhoneNumber.Parse("+12025550199") });
        var undelivered = await twilio.WaitForMessageAsync(message => message.Status == "undelivered");
        Assert.That(undelivered.ErrorCode, Is.EqualTo(30005));
    }
}
