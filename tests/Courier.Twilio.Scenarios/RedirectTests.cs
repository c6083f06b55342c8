using System.Text;
using Courier.Sms;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Scenarios;

/// <summary><c>UseRedirect</c>, as seen from Twilio: no message reaches another number.</summary>
public class RedirectTests
{
    private const string OwnPhone = "+12025550111";
    private const string OtherAccount = "ACdddddddddddddddddddddddddddddddd";
    private const string OtherToken = "the-token-of-the-other-account";
    private const string OtherService = "MGdddddddddddddddddddddddddddddddd";

    [TestCase("To", "+10987654321")]
    [TestCase("to", "+10987654321")]
    [TestCase("To", "whatsapp:+10987654321")]
    public async Task Envelope_with_overrides_reaches_the_redirect_number_and_no_other(string field, string to)
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        twilio.AddAccount(OtherAccount, OtherToken);
        await using var provider = BuildServices(twilio);

        var sender = provider.GetRequiredService<ICourierEnvelopeSender>();
        var results = await sender.SendAsync(Encoding.UTF8.GetBytes(
            $$"""
            {
              "message": {
                "template": "NOTIFICATION_TEMPLATE_ID",
                "to": { "phone_number": "+12345678901" },
                "data": { "name": "Katherine Pryde" },
                "providers": { "twilio": { "override": {
                  "body": { "{{field}}": "{{to}}" },
                  "config": {
                    "accountSid": "{{OtherAccount}}",
                    "authToken": "{{OtherToken}}",
                    "messagingServiceSid": "{{OtherService}}"
                  }
                } } }
              }
            }
            """));

        Assert.That(results.Single().Result, Is.TypeOf<SmsAccepted>());
        var message = twilio.Inbox.Single();
        Assert.That(message.To, Is.EqualTo(OwnPhone));
        Assert.That(message.AccountSid, Is.EqualTo(OtherAccount));
        Assert.That(message.Body, Is.EqualTo("Hello Katherine Pryde."));
        Assert.That(
            message.Form.Select(pair => $"{pair.Key}={pair.Value}"),
            Has.Exactly(1).EqualTo($"To={OwnPhone}").And.None.Contains("10987654321").And.None.Contains("12345678901"));
    }

    [Test]
    public async Task Channel_and_an_application_decorator_reach_the_redirect_number_only()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        await using var provider = BuildServices(twilio);

        await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message with
        {
            Overrides = [new TwilioOverrides { Channel = TwilioChannel.WhatsApp }],
        });

        Assert.That(twilio.Inbox.Select(message => message.To), Is.EqualTo(new[] { OwnPhone, OwnPhone }));
    }

    private static ServiceProvider BuildServices(TwilioSandbox twilio)
    {
        var services = new ServiceCollection();
        services.AddCourierTwilio(options =>
        {
            options.AccountSid = twilio.AccountSid;
            options.AuthToken = twilio.AuthToken;
            options.From = TestValues.Sender;
            options.BaseAddress = twilio.BaseAddress;
            options.Templates["NOTIFICATION_TEMPLATE_ID"] = "Hello {{name}}.";
        })
            .Use((inner, _) => new CopyToOperatorDecorator(inner))
            .UseRedirect(PhoneNumber.Parse(OwnPhone));
        return services.BuildServiceProvider();
    }

    /// <summary>Sends a copy of each message on a channel to an operator.</summary>
    private sealed class CopyToOperatorDecorator(ISmsProvider inner) : DelegatingSmsProvider(inner)
    {
        private static readonly PhoneNumber Operator = PhoneNumber.Parse("+12025550177");

        public override async Task<SmsSendResult> SendAsync(
            SmsMessage message, CancellationToken cancellationToken = default)
        {
            if (message.Overrides.OfType<TwilioOverrides>().Any(overrides => overrides.Channel is not null))
            {
                await base.SendAsync(message with { To = Operator }, cancellationToken);
            }

            return await base.SendAsync(message, cancellationToken);
        }
    }
}
