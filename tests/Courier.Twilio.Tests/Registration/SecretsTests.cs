using System.Net;
using System.Text;
using System.Text.Json;
using Courier.Sms;
using Courier.Twilio.Requests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tests.Registration;

/// <summary>Canaries in every secret and every number: nothing that is printed, thrown, logged or serialised may hold one.</summary>
public class SecretsTests
{
    private static readonly string[] Canaries =
    [
        The.AuthToken, The.OtherAuthToken, The.ApiKeySecret, The.Number[1..], The.OtherNumber[1..], The.Sender[1..],
        Basic(The.AccountSid, The.AuthToken), Basic(The.OtherAccountSid, The.OtherAuthToken), Basic(The.ApiKeySid, The.ApiKeySecret),
    ];

    private static readonly TwilioConfigOverrides Config = Some.OtherAccount() with { From = The.Sender };

    private static readonly TwilioOverrides Overrides = new() { Body = new() { ["To"] = The.OtherNumber, ["From"] = The.Sender }, Config = Config };

    private static CourierTwilioOptions AllOptions => Some.Options(o =>
    {
        (o.ApiKeySid, o.ApiKeySecret, o.From) = (The.ApiKeySid, The.ApiKeySecret, The.Sender);
        o.CallbackAuthTokens.Add(The.OtherAuthToken);
    });

    [Test]
    public void Nothing_that_holds_a_secret_prints_it()
    {
        object[] things =
        [
            AllOptions, Config, Overrides, Overrides.Body, TwilioCredentials.Of(AllOptions), TwilioCredentials.Of(Some.Options()),
            Some.Message(overrides: Overrides), new SmsAccepted(new(The.MessageSid)),
            .. TwilioOverrideMerger.Explain(Some.Message(overrides: Overrides), AllOptions),
        ];

        foreach (var thing in things)
        {
            AssertNoCanary(thing.ToString()!);
        }
    }

    [Test]
    public void Nothing_that_holds_a_secret_is_serialised_with_it()
    {
        AssertNoCanary(JsonSerializer.Serialize(AllOptions));
        AssertNoCanary(JsonSerializer.Serialize(Config));
        AssertNoCanary(JsonSerializer.Serialize(Overrides));
        AssertNoCanary(JsonSerializer.Serialize(Some.Message(overrides: Overrides)));
        AssertNoCanary(JsonSerializer.Serialize<object>(TwilioCredentials.Of(AllOptions)));
    }

    [Test]
    public async Task Nothing_is_logged_on_any_way_a_send_can_go()
    {
        HttpMessageHandler[] transports =
        [
            new Postbox(), new Answering(HttpStatusCode.BadRequest), new Answering(HttpStatusCode.Unauthorized),
            new Answering(HttpStatusCode.BadRequest, The.Number[1..]), new Answering(HttpStatusCode.BadRequest, $"\"{The.Number}\""),
            new Answering(HttpStatusCode.ServiceUnavailable), new Throwing(new HttpRequestException($"canary {The.Number}")),
        ];
        SmsMessage[] messages =
        [
            Some.Message(), Some.Message(overrides: Overrides), Some.Message(overrides: new TwilioOverrides { Config = new() { AuthToken = The.OtherAuthToken } }),
            Some.Message(overrides: new TwilioOverrides { Body = new() { [$"X{The.Number[1..]}"] = The.Number, ["From"] = $"{The.Sender}\n" } }),
        ];

        foreach (var transport in transports)
        {
            await using var house = House.Of(transport, o => o.TotalTimeout = o.AttemptTimeout = o.ConnectTimeout = TimeSpan.FromSeconds(5));
            foreach (var message in messages)
            {
                AssertNoCanary((await house.Sms().SendAsync(message)).ToString());
            }

            AssertNoCanary(house.AllThatWasLogged());
        }
    }

    [Test]
    public async Task Nothing_is_logged_when_an_envelope_is_sent()
    {
        await using var house = House.Of(new Postbox());
        var document = Some.Utf8($$"""
            {
              "message": {
                "to": [ { "phone_number": "{{The.Number}}" }, { "phone_number": "x{{The.OtherNumber}}" }, { "phone_numbe": "{{The.OtherNumber}}" } ],
                "{{The.OtherNumber}}": 1,
                "content": { "body": "call {{The.OtherNumber}}, {{The.AuthToken}} {{"{{nobody}}"}}" },
                "providers": { "twilio": { "override": { "config": { "accountSid": "{{The.OtherAccountSid}}", "authToken": "{{The.OtherAuthToken}}" } } } }
              }
            }
            """);

        var results = await house.GetRequiredService<CourierEnvelopeSender>().SendAsync(document);

        Assert.That(results[0], Is.TypeOf<SmsAccepted>());
        AssertNoCanary(house.AllThatWasLogged());
        AssertNoCanary(string.Join('\n', results));
    }

    [Test]
    public void No_exception_and_none_inside_it_holds_a_secret()
    {
        var bad = Some.Configured(o => (o.AccountSid, o.From, o.ApiKeySecret, o.AuthToken) = (The.Number, $"{The.OtherNumber}\n", The.ApiKeySecret, $"{The.AuthToken}\n"));
        using var house = House.Of(new NoSocket(), services => services.AddCourierTwilio(bad));
        Action[] faults =
        [
            () => _ = house.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().CurrentValue,
            () => TwilioOverrides.Parse(Some.Utf8($$$$"""{"config":{"authToken":"{{{{The.OtherAuthToken}}}}","x{{{{The.Number}}}}":1}}""")),
            () => TwilioOverrides.Parse(Some.Utf8($$$$"""{"config":{"authToken":["{{{{The.OtherAuthToken}}}}"]}}""")),
            () => TwilioOverrides.Parse(Some.Utf8($$$$"""{"config":{"authToken":"{{{{The.OtherAuthToken}}}}" x}}""")),
            () => CourierEnvelope.Parse(Some.Utf8($$$$"""{"message":{"to":"{{{{The.Number}}}}"}}""")),
            () => CourierEnvelope.Parse(Some.Utf8($$$$"""{"message":{"to":{"phone_number":"{{{{The.Number}}}}"},"template":{"{{{{The.AuthToken}}}}":1}}}""")),
            () => PhoneNumber.Parse($"x{The.Number}"),
        ];

        foreach (var fault in faults)
        {
            var thrown = Assert.Catch(() => fault())!;
            for (var e = thrown; e is not null; e = e.InnerException)
            {
                AssertNoCanary($"{e.Message} {string.Join(' ', e.Data.Values.Cast<object>())}");
            }

            AssertNoCanary(thrown.ToString());
        }
    }

    private static void AssertNoCanary(string text)
    {
        // Our advice has an example in it, which is the seed page's number as well.
        text = text.Replace("like +12025550156", "", StringComparison.Ordinal).Replace("such as +12025550156", "", StringComparison.Ordinal);
        foreach (var canary in Canaries)
        {
            Assert.That(text, Does.Not.Contain(canary));
        }
    }

    private static string Basic(string name, string secret) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{secret}"));

    private sealed class Answering(HttpStatusCode status, string code = "21211") : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            return new(status)
            {
                Content = new StringContent($$"""{"code":{{code}},"message":"Invalid 'To' {{The.Number}}, From {{The.OtherNumber}}"}""", Encoding.UTF8, "application/json"),
            };
        }
    }

    private sealed class Throwing(Exception exception) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            throw exception;
        }
    }
}
