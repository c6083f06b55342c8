using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tests.DependencyInjection;

/// <summary>The bad input that was named from the first day, through the front door: a typed error, and nothing leaves.</summary>
public class InvalidInputTests
{
    private static readonly (string Name, Action<CourierTwilioOptions> Spoil)[] Options =
    [
        ("no sender", o => o.MessagingServiceSid = null),
        ("malformed account", o => o.AccountSid = ".."),
        ("malformed service", o => o.MessagingServiceSid = "MG"),
        ("http on a foreign host", o => o.BaseAddress = new("http://gateway.example/")),
        ("region without edge", o => o.Region = "ie1"),
        ("an edge that names a host", o => (o.Region, o.Edge) = ("ie1", "evil.com/")),
        ("a line break in From", o => o.From = "+15005550006\r\nX-Forged: 1"),
    ];

    private static readonly (string Name, SmsMessage Message)[] Messages =
    [
        ("a text of 1,601 characters", TestData.Message(new string('x', 1_601))),
        ("eleven media", TestData.Message() with { MediaUrls = [.. Enumerable.Repeat(new Uri("https://a.example/"), 11)] }),
        ("an account of ..", WithAccount("..")),
        ("an account that climbs", WithAccount("../../v1")),
        ("an account with a line break", WithAccount(TestValues.OtherAccountSid + "\n")),
        ("an account of the documentation", WithAccount("<your Account SID>")),
        ("an account without its token", TestData.Message(overrides: new TwilioOverrides { Config = new() { AccountSid = TestValues.OtherAccountSid } })),
        ("a line break in From", TestData.Message(overrides: new TwilioOverrides { Body = new() { ["From"] = "+1\r\nX-Forged: 1" } })),
        ("half of a pair", TestData.Message($"{(char)0xD800}")),
    ];

    private static readonly (string Name, byte[] Document)[] Documents =
    [
        ("1 MB", TestData.Utf8($"\"{new string('x', 1_048_576)}\"")),
        ("10,000 levels", TestData.Utf8(new string('[', 10_000))),
        ("a key twice", Envelope("""{"content":{"body":"a"},"content":{"body":"b"},""")),
        ("a number twice", TestData.Utf8("""{"message":{"to":{"phone_number":"+12025550156","phone_number":"+12025550199"},"content":{"body":"x"}}}""")),
        ("half of a pair", Envelope("""{"content":{"body":"\ud800"},""")),
        ("a comment", Envelope("""{/* x */"content":{"body":"a"},""")),
        ("a byte order mark", [0xEF, 0xBB, 0xBF, .. Envelope("""{"content":{"body":"a"},""")]),
    ];

    [TestCaseSource(nameof(Options))]
    public void Options_that_cannot_be_right_are_an_exception_before_anything_leaves((string Name, Action<CourierTwilioOptions> Spoil) bad)
    {
        var transport = new NeverCalledHandler();
        using var provider = TestServices.Build(transport, bad.Spoil);

        var fault = Assert.ThrowsAsync<OptionsValidationException>(() => provider.GetSmsProvider().SendAsync(TestData.Message()))!;

        Assert.That(fault.Message, Does.Match("^(Property [A-Za-z]+: |Set )"));
        Assert.That(transport.WasCalled, Is.False);
    }

    [TestCaseSource(nameof(Messages))]
    public async Task A_message_that_cannot_be_right_is_rejected_before_anything_leaves((string Name, SmsMessage Message) bad)
    {
        var transport = new NeverCalledHandler();
        await using var provider = TestServices.Build(transport);

        var result = await provider.GetSmsProvider().SendAsync(bad.Message);

        Assert.That(result, Is.TypeOf<SmsRejected>());
        Assert.That(((SmsRejected)result).Failure.Message, Does.EndWith("."));
        Assert.That(transport.WasCalled, Is.False);
    }

    [TestCaseSource(nameof(Documents))]
    public void A_document_that_cannot_be_right_is_an_exception_before_anything_leaves((string Name, byte[] Document) bad)
    {
        var transport = new NeverCalledHandler();
        using var provider = TestServices.Build(transport);
        var sender = provider.GetRequiredService<CourierEnvelopeSender>();

        var fault = Assert.ThrowsAsync<CourierEnvelopeException>(() => sender.SendAsync(bad.Document))!;

        Assert.That(fault.Path, Does.StartWith("$"));
        Assert.That(fault.Message, Does.StartWith(fault.Path).And.EndsWith("."));
        Assert.That(transport.WasCalled, Is.False);
    }

    [TestCase("To")]
    [TestCase("to")]
    public async Task The_seed_pages_override_goes_to_the_other_account_and_is_not_tracked(string to)
    {
        var postbox = new CapturingHandler();
        await using var provider = TestServices.Build(postbox, o => o.Templates["NOTIFICATION_TEMPLATE_ID"] = "Hello {{name}}");
        var document = TestData.Utf8($$"""
            {
              "message": {
                "template": "NOTIFICATION_TEMPLATE_ID",
                "to": { "phone_number": "+12345678901" },
                "data": { "name": "Katherine Pryde" },
                "providers": {
                  "twilio": {
                    "override": {
                      "body": { "{{to}}": "+10987654321" },
                      "config": {
                        "accountSid": "{{TestValues.OtherAccountSid}}",
                        "authToken": "{{TestValues.OtherAuthToken}}",
                        "messagingServiceSid": "{{TestValues.OtherMessagingServiceSid}}"
                      }
                    }
                  }
                }
              }
            }
            """);

        var results = await provider.GetRequiredService<CourierEnvelopeSender>().SendAsync(document);

        Assert.That(postbox.LastRequest.Uri.AbsolutePath, Is.EqualTo($"/2010-04-01/Accounts/{TestValues.OtherAccountSid}/Messages.json"));
        Assert.That(postbox.LastRequest.Credentials, Is.EqualTo($"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}"));
        Assert.That(postbox.LastRequest["To"], Is.EqualTo("+10987654321"));
        Assert.That(postbox.LastRequest["MessagingServiceSid"], Is.EqualTo(TestValues.OtherMessagingServiceSid));
        Assert.That(postbox.LastRequest["Body"], Is.EqualTo("Hello Katherine Pryde"));
        Assert.That(results.Single(), Is.TypeOf<SmsAccepted>().With.Property("Receipt").Property("IsTrackable").False);
    }

    [Test]
    public async Task That_a_message_cannot_be_followed_is_said_once()
    {
        await using var provider = TestServices.Build(new CapturingHandler());
        var message = TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() });

        await provider.GetSmsProvider().SendAsync(message);
        await provider.GetSmsProvider().SendAsync(message);

        Assert.That(provider.GetLogRecords().Count(line => line.Message.Contains("cannot be followed", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task An_unknown_field_is_posted_and_its_likely_name_is_logged()
    {
        var postbox = new CapturingHandler();
        await using var provider = TestServices.Build(postbox);

        await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides { Body = new() { ["messaging_service_sid"] = "x" } }));

        Assert.That(postbox.LastRequest["Messaging_service_sid"], Is.EqualTo("x"));
        Assert.That(provider.GetLogRecords().Select(line => line.Message), Has.One.Contains("Did you mean MessagingServiceSid?"));
    }

    private static SmsMessage WithAccount(string sid) =>
        TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() with { AccountSid = sid } });

    private static byte[] Envelope(string start) => TestData.Utf8($$"""{"message":{{start}}"to":{"phone_number":"{{TestValues.Number}}"} } }""");
}
