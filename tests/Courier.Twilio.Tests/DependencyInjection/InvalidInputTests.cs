using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tests.DependencyInjection;

/// <summary>Invalid input through the public API: a typed error, and no request is sent.</summary>
public class InvalidInputTests
{
    private static readonly (string Name, Action<CourierTwilioOptions> Configure)[] InvalidOptions =
    [
        ("no sender", o => o.MessagingServiceSid = null),
        ("malformed account", o => o.AccountSid = ".."),
        ("malformed service", o => o.MessagingServiceSid = "MG"),
        ("http on a host other than loopback", o => o.BaseAddress = new("http://gateway.example/")),
        ("region without edge", o => o.Region = "ie1"),
        ("an edge that names a host", o => (o.Region, o.Edge) = ("ie1", "evil.com/")),
        ("a line break in From", o => o.From = "+15005550006\r\nX-Forged: 1"),
    ];

    private static readonly (string Name, SmsMessage Message)[] InvalidMessages =
    [
        ("a text of 1,601 characters", TestData.Message(new string('x', 1_601))),
        (
            "eleven media",
            TestData.Message() with { MediaUrls = [.. Enumerable.Repeat(new Uri("https://a.example/"), 11)] }),
        ("an account ..", WithAccount("..")),
        ("an account with a relative path", WithAccount("../../v1")),
        ("an account with a line break", WithAccount(TestValues.OtherAccountSid + "\n")),
        ("a placeholder of the documentation", WithAccount("<your Account SID>")),
        (
            "an account without its token",
            TestData.Message(
                overrides: new TwilioOverrides { Config = new() { AccountSid = TestValues.OtherAccountSid } })),
        (
            "a line break in From",
            TestData.Message(overrides: new TwilioOverrides { Body = new() { ["From"] = "+1\r\nX-Forged: 1" } })),
        ("an unpaired surrogate", TestData.Message($"{(char)0xD800}")),
    ];

    private static readonly (string Name, byte[] Document)[] InvalidEnvelopes =
    [
        ("1 MB", TestData.Utf8($"\"{new string('x', 1_048_576)}\"")),
        ("10,000 levels", TestData.Utf8(new string('[', 10_000))),
        ("a key twice", Envelope("""{"content":{"body":"a"},"content":{"body":"b"},""")),
        (
            "a number twice",
            TestData.Utf8(
                """
                {"message":{"to":{"phone_number":"+12025550156","phone_number":"+12025550199"},"content":{"body":"x"}}}
                """)),
        ("an unpaired surrogate", Envelope("""{"content":{"body":"\ud800"},""")),
        ("a comment", Envelope("""{/* x */"content":{"body":"a"},""")),
        ("a byte order mark", [0xEF, 0xBB, 0xBF, .. Envelope("""{"content":{"body":"a"},""")]),
    ];

    [TestCaseSource(nameof(InvalidOptions))]
    public void Send_with_invalid_options_throws_before_connecting(
        (string Name, Action<CourierTwilioOptions> Configure) testCase)
    {
        var transport = new NeverCalledHandler();
        using var provider = TestServices.Build(transport, testCase.Configure);

        var exception = Assert.ThrowsAsync<OptionsValidationException>(
            () => provider.GetSmsProvider().SendAsync(TestData.Message()))!;

        Assert.That(exception.Message, Does.Match("^CourierTwilioOptions.[A-Za-z]+: "));
        Assert.That(transport.WasCalled, Is.False);
    }

    [TestCaseSource(nameof(InvalidMessages))]
    public async Task Invalid_message_is_rejected_before_connecting((string Name, SmsMessage Message) testCase)
    {
        var transport = new NeverCalledHandler();
        await using var provider = TestServices.Build(transport);

        var result = await provider.GetSmsProvider().SendAsync(testCase.Message);

        Assert.That(result, Is.TypeOf<SmsRejected>());
        Assert.That(((SmsRejected)result).Failure.Message, Does.EndWith("."));
        Assert.That(transport.WasCalled, Is.False);
    }

    [TestCaseSource(nameof(InvalidEnvelopes))]
    public void Invalid_envelope_throws_before_connecting((string Name, byte[] Document) testCase)
    {
        var transport = new NeverCalledHandler();
        using var provider = TestServices.Build(transport);
        var sender = provider.GetRequiredService<ICourierEnvelopeSender>();

        var exception = Assert.ThrowsAsync<CourierEnvelopeException>(() => sender.SendAsync(testCase.Document))!;

        Assert.That(exception.Path, Does.StartWith("$"));
        Assert.That(exception.Message, Does.StartWith(exception.Path).And.EndsWith("."));
        Assert.That(transport.WasCalled, Is.False);
    }

    [TestCase("To")]
    [TestCase("to")]
    public async Task Override_of_the_seed_page_uses_the_other_account_and_is_not_trackable(string to)
    {
        var transport = new CapturingHandler();
        await using var provider = TestServices.Build(
            transport, o => o.Templates["NOTIFICATION_TEMPLATE_ID"] = "Hello {{name}}");
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

        var results = await provider.GetRequiredService<ICourierEnvelopeSender>().SendAsync(document);

        Assert.That(
            transport.LastRequest.Uri.AbsolutePath,
            Is.EqualTo($"/2010-04-01/Accounts/{TestValues.OtherAccountSid}/Messages.json"));
        Assert.That(
            transport.LastRequest.Credentials,
            Is.EqualTo($"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}"));
        Assert.That(transport.LastRequest["To"], Is.EqualTo("+10987654321"));
        Assert.That(transport.LastRequest["MessagingServiceSid"], Is.EqualTo(TestValues.OtherMessagingServiceSid));
        Assert.That(transport.LastRequest["Body"], Is.EqualTo("Hello Katherine Pryde"));
        Assert.That(
            results.Single().Result,
            Is.TypeOf<SmsAccepted>().With.Property("Receipt").Property("IsTrackable").False);
    }

    [Test]
    public async Task Untrackable_message_is_logged_once()
    {
        await using var provider = TestServices.Build(new CapturingHandler());
        var message = TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() });

        await provider.GetSmsProvider().SendAsync(message);
        await provider.GetSmsProvider().SendAsync(message);

        Assert.That(
            provider.GetLogRecords().Count(
                record => record.Message.Contains("are not tracked", StringComparison.Ordinal)),
            Is.EqualTo(1));
    }

    [Test]
    public async Task Unknown_field_is_posted_and_a_suggestion_is_logged()
    {
        var transport = new CapturingHandler();
        await using var provider = TestServices.Build(transport);

        await provider.GetSmsProvider().SendAsync(
            TestData.Message(overrides: new TwilioOverrides { Body = new() { ["messaging_service_sid"] = "x" } }));

        Assert.That(transport.LastRequest["Messaging_service_sid"], Is.EqualTo("x"));
        Assert.That(
            provider.GetLogRecords().Select(record => record.Message),
            Has.One.Contains("Did you mean MessagingServiceSid?"));
    }

    private static SmsMessage WithAccount(string sid) =>
        TestData.Message(
            overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() with { AccountSid = sid } });

    private static byte[] Envelope(string start) =>
        TestData.Utf8($$"""{"message":{{start}}"to":{"phone_number":"{{TestValues.Number}}"} } }""");
}
