using System.Net;
using System.Text;
using System.Text.Json;
using Courier.Sms;
using Courier.Twilio.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tests.DependencyInjection;

/// <summary>
/// Every secret and every number is a canary: nothing that is printed, thrown, logged or serialized may contain one.
/// </summary>
public class SecretRedactionTests
{
    private static readonly string[] Canaries =
    [
        TestValues.AuthToken, TestValues.OtherAuthToken, TestValues.ApiKeySecret, TestValues.Number[1..],
        TestValues.OtherNumber[1..], TestValues.Sender[1..],
        Basic(TestValues.AccountSid, TestValues.AuthToken),
        Basic(TestValues.OtherAccountSid, TestValues.OtherAuthToken),
        Basic(TestValues.ApiKeySid, TestValues.ApiKeySecret),
    ];

    private static readonly TwilioConfigOverrides Config =
        TestData.OtherAccountOverrides() with { From = TestValues.Sender };

    private static readonly TwilioOverrides Overrides =
        new() { Body = new() { ["To"] = TestValues.OtherNumber, ["From"] = TestValues.Sender }, Config = Config };

    private static CourierTwilioOptions AllOptions => TestData.Options(o =>
    {
        (o.ApiKeySid, o.ApiKeySecret, o.From) = (TestValues.ApiKeySid, TestValues.ApiKeySecret, TestValues.Sender);
        o.CallbackAuthTokens.Add(TestValues.OtherAuthToken);
    });

    [Test]
    public void ToString_does_not_print_secrets()
    {
        object[] values =
        [
            AllOptions, Config, Overrides, Overrides.Body,
            TwilioCredentials.FromOptions(AllOptions), TwilioCredentials.FromOptions(TestData.Options()),
            TestData.Message(overrides: Overrides), new SmsAccepted(new(TestValues.MessageSid)),
            .. TwilioOverrideMerger.Explain(TestData.Message(overrides: Overrides), AllOptions),
        ];

        foreach (var value in values)
        {
            AssertNoCanary(value.ToString()!);
        }
    }

    [Test]
    public void Serialization_omits_secrets()
    {
        AssertNoCanary(JsonSerializer.Serialize(AllOptions));
        AssertNoCanary(JsonSerializer.Serialize(Config));
        Assert.That(() => JsonSerializer.Serialize(Overrides), Throws.TypeOf<NotSupportedException>());
        AssertNoCanary(JsonSerializer.Serialize<object>(TwilioCredentials.FromOptions(AllOptions)));
    }

    [Test]
    public async Task Send_logs_no_secrets_for_any_outcome()
    {
        HttpMessageHandler[] transports =
        [
            new CapturingHandler(),
            new RespondingHandler(HttpStatusCode.BadRequest),
            new RespondingHandler(HttpStatusCode.Unauthorized),
            new RespondingHandler(HttpStatusCode.BadRequest, TestValues.Number[1..]),
            new RespondingHandler(HttpStatusCode.BadRequest, $"\"{TestValues.Number}\""),
            new RespondingHandler(HttpStatusCode.ServiceUnavailable),
            new ThrowingHandler(new HttpRequestException($"canary {TestValues.Number}")),
        ];
        SmsMessage[] messages =
        [
            TestData.Message(),
            TestData.Message(overrides: Overrides),
            TestData.Message(
                overrides: new TwilioOverrides { Config = new() { AuthToken = TestValues.OtherAuthToken } }),
            TestData.Message(overrides: new TwilioOverrides
            {
                Body = new()
                {
                    [$"X{TestValues.Number[1..]}"] = TestValues.Number,
                    ["From"] = $"{TestValues.Sender}\n",
                },
            }),
        ];

        foreach (var transport in transports)
        {
            await using var provider = TestServices.Build(
                transport, o => o.TotalTimeout = o.AttemptTimeout = o.ConnectTimeout = TimeSpan.FromSeconds(5));
            foreach (var message in messages)
            {
                AssertNoCanary((await provider.GetSmsProvider().SendAsync(message)).ToString());
            }

            AssertNoCanary(provider.GetLogText());
        }
    }

    [Test]
    public async Task Envelope_send_logs_no_secrets()
    {
        await using var provider = TestServices.Build(new CapturingHandler());
        var document = TestData.Utf8($$"""
            {
              "message": {
                "to": [
                  { "phone_number": "{{TestValues.Number}}" },
                  { "phone_number": "x{{TestValues.OtherNumber}}" },
                  { "phone_numbe": "{{TestValues.OtherNumber}}" }
                ],
                "{{TestValues.OtherNumber}}": 1,
                "content": { "body": "call {{TestValues.OtherNumber}}, {{TestValues.AuthToken}} {{"{{missing}}"}}" },
                "providers": {
                  "twilio": {
                    "override": {
                      "config": {
                        "accountSid": "{{TestValues.OtherAccountSid}}",
                        "authToken": "{{TestValues.OtherAuthToken}}"
                      }
                    }
                  }
                }
              }
            }
            """);

        var results = await provider.GetRequiredService<ICourierEnvelopeSender>().SendAsync(document);

        Assert.That(results[0].Result, Is.TypeOf<SmsAccepted>());
        AssertNoCanary(provider.GetLogText());
        AssertNoCanary(string.Join('\n', results));
    }

    [Test]
    public void Exceptions_contain_no_secrets()
    {
        var configure = TestData.ConfigureOptions(
            o => (o.AccountSid, o.From, o.ApiKeySecret, o.AuthToken) = (
                TestValues.Number,
                $"{TestValues.OtherNumber}\n",
                TestValues.ApiKeySecret,
                $"{TestValues.AuthToken}\n"));
        using var provider = TestServices.Build(
            new NeverCalledHandler(), services => services.AddCourierTwilio(configure));
        Action[] actions =
        [
            () => _ = provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().CurrentValue,
            () => TwilioOverrides.Parse(TestData.Utf8(
                $$$$"""{"config":{"authToken":"{{{{TestValues.OtherAuthToken}}}}","x{{{{TestValues.Number}}}}":1}}""")),
            () => TwilioOverrides.Parse(
                TestData.Utf8($$$$"""{"config":{"authToken":["{{{{TestValues.OtherAuthToken}}}}"]}}""")),
            () => TwilioOverrides.Parse(
                TestData.Utf8($$$$"""{"config":{"authToken":"{{{{TestValues.OtherAuthToken}}}}" x}}""")),
            () => CourierEnvelope.Parse(TestData.Utf8($$$$"""{"message":{"to":"{{{{TestValues.Number}}}}"}}""")),
            () => CourierEnvelope.Parse(TestData.Utf8(
                $$$$"""
                {
                  "message": {
                    "to": { "phone_number": "{{{{TestValues.Number}}}}" },
                    "template": { "{{{{TestValues.AuthToken}}}}": 1 }
                  }
                }
                """)),
            () => PhoneNumber.Parse($"x{TestValues.Number}"),
        ];

        foreach (var action in actions)
        {
            var thrown = Assert.Catch(() => action())!;
            for (var e = thrown; e is not null; e = e.InnerException)
            {
                AssertNoCanary($"{e.Message} {string.Join(' ', e.Data.Values.Cast<object>())}");
            }

            AssertNoCanary(thrown.ToString());
        }
    }

    private static void AssertNoCanary(string text)
    {
        // The advice contains an example, which is the number of the seed page as well.
        text = text
            .Replace("like +12025550156", "", StringComparison.Ordinal)
            .Replace("such as +12025550156", "", StringComparison.Ordinal);
        foreach (var canary in Canaries)
        {
            Assert.That(text, Does.Not.Contain(canary));
        }
    }

    private static string Basic(string name, string secret) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{secret}"));

    private sealed class RespondingHandler(HttpStatusCode status, string code = "21211") : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            var json =
                $$"""{"code":{{code}},"message":"Invalid 'To' {{TestValues.Number}}, {{TestValues.OtherNumber}}"}""";
            return new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        }
    }

    private sealed class ThrowingHandler(Exception exception) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            throw exception;
        }
    }
}
