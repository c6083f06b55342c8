using System.Text.Json;
using System.Text.Json.Nodes;
using Courier.Sms;
using Courier.Twilio.Messages;
using CsCheck;

namespace Courier.Twilio.Tests.Messages;

/// <summary>Overrides are written whole or not at all.</summary>
[TestFixture(false)]
[TestFixture(true)]
public class TwilioOverridesJsonConverterTests(bool isGenerated)
{
    private static readonly TwilioOverrides WithSecret = new()
    {
        Config = new() { AccountSid = TestValues.OtherAccountSid, AuthToken = TestValues.OtherAuthToken },
    };

    private static readonly TwilioOverrides WithoutSecret = new()
    {
        Body = new()
        {
            ["to"] = TestValues.OtherNumber,
            ["MediaUrl"] = new[] { "https://files.example/1.png", "https://files.example/2.png" },
            ["StatusCallback"] = default(string[]),
        },
        Config = new() { MessagingServiceSid = TestValues.MessagingServiceSid },
        Channel = TwilioChannel.WhatsApp,
    };

    private JsonSerializerOptions Plain => JsonTestContext.CreateOptions(isGenerated).First();

    private JsonSerializerOptions Options => Plain.AddCourierTwilio();

    [Test]
    public void Overrides_are_written_as_Courier_writes_them()
    {
        var json = JsonSerializer.SerializeToNode(TestData.Message(overrides: WithoutSecret), Options);

        Assert.That(JsonNode.DeepEquals(json!["Overrides"], JsonNode.Parse($$"""
            [ { "twilio": {
                "body": {
                    "To": "{{TestValues.OtherNumber}}",
                    "MediaUrl": [ "https://files.example/1.png", "https://files.example/2.png" ],
                    "StatusCallback": null
                },
                "config": { "messagingServiceSid": "{{TestValues.MessagingServiceSid}}" },
                "channel": "WhatsApp"
            } } ]
            """)), Is.True, json.ToString());
    }

    [Test]
    public void Body_and_config_are_those_that_Parse_reads()
    {
        JsonSamples.Overrides.Where(overrides => overrides.Channel is null).Sample(
            overrides =>
            {
                var json = JsonSerializer.SerializeToElement<SmsProviderOverrides>(overrides, Reflected());
                return TwilioOverrides.Parse(json.GetProperty("twilio")).Equals(overrides);
            },
            threads: 1);

        static JsonSerializerOptions Reflected() => new JsonSerializerOptions().AddCourierTwilio();
    }

    [Test]
    public void Overrides_without_the_converter_are_not_written()
    {
        Assert.That(
            () => JsonSerializer.Serialize(TestData.Message(overrides: WithoutSecret), Plain),
            Throws.TypeOf<NotSupportedException>()
                .With.Message.StartsWith("SmsMessage.Overrides cannot be written with TwilioOverrides: add the"));
        Assert.That(() => JsonSerializer.Serialize(WithoutSecret, Plain), Throws.TypeOf<NotSupportedException>());
    }

    [Test]
    public void Overrides_without_the_converter_are_not_dropped_by_a_reader()
    {
        var json = JsonSerializer.Serialize(TestData.Message(overrides: new TwilioOverrides()), Options);

        Assert.That(
            () => JsonSerializer.Deserialize<SmsMessage>(json, Plain),
            Throws.TypeOf<NotSupportedException>().With.Message.StartsWith("SmsMessage.Overrides cannot be read: add"));
    }

    [Test]
    public void Message_without_overrides_needs_no_converter()
    {
        var json = JsonSerializer.Serialize(TestData.Message(), Plain);

        Assert.That(JsonSerializer.Deserialize<SmsMessage>(json, Plain), Is.EqualTo(TestData.Message()));
    }

    [Test]
    public void Secret_is_written_when_it_is_allowed_only()
    {
        var message = TestData.Message(overrides: WithSecret);
        var withSecrets = Plain.AddCourierTwilio().AddCourierTwilio(includeSecrets: true);

        Assert.That(
            () => JsonSerializer.Serialize(message, Options),
            Throws.TypeOf<NotSupportedException>()
                .With.Message.StartsWith("TwilioOverrides.Config.AuthToken is a secret")
                .And.Message.Not.Contains(TestValues.OtherAuthToken));
        var json = JsonSerializer.Serialize(message, withSecrets);
        Assert.That(json, Does.Contain(TestValues.OtherAuthToken));
        Assert.That(JsonSerializer.Deserialize<SmsMessage>(json, withSecrets), Is.EqualTo(message));
        Assert.That(withSecrets.Converters, Has.Count.EqualTo(1));
    }

    [Test]
    public void Overrides_alone_are_written_and_read()
    {
        var json = JsonSerializer.Serialize(WithoutSecret, Options);

        Assert.That(JsonSerializer.Deserialize<TwilioOverrides>(json, Options), Is.EqualTo(WithoutSecret));
    }

    [Test]
    public void List_in_any_field_is_written_and_read()
    {
        foreach (var name in TwilioFieldNames.All.Append("Unknown"))
        {
            AssertSurvives(new() { [name] = new[] { "a", "b" } });
        }
    }

    [TestCase(1)]
    [TestCase(65)]
    public void Names_and_numbers_of_fields_beyond_the_limits_are_written_and_read(int count)
    {
        AssertSurvives(Enumerable.Range(0, count).Aggregate(
            TwilioFieldSet.Empty,
            static (fields, i) => fields.MergedWith(new() { [$"{new string('x', 65)}{i}"] = "a" })));
    }

    [TestCase('x')]
    [TestCase('ü')]
    public void Overrides_of_more_than_64_KB_are_written_and_read(char character)
    {
        AssertSurvives(new() { ["Body"] = new string(character, 66_000) });
    }

    [Test]
    public void Overrides_of_another_provider_are_not_written()
    {
        Assert.That(
            () => JsonSerializer.Serialize(TestData.Message(overrides: new OtherOverrides()), Options),
            Throws.TypeOf<NotSupportedException>().With.Message.Contains(nameof(OtherOverrides)));
    }

    [TestCase("""{"other":{}}""", "$ must be an object with the one key \"twilio\"")]
    [TestCase("""{}""", "$ must be an object with the one key")]
    [TestCase("""[]""", "$ must be an object with the one key")]
    [TestCase("""{"twilio":{},"other":{}}""", "$ must be an object with the one key")]
    [TestCase("""{"twilio":{"body":{"To":"a","to":"b"}}}""", "are the same field")]
    [TestCase("""{"twilio":{"body":{},"body":{}}}""", "$.twilio.body")]
    [TestCase("""{"twilio":{"bodi":{}}}""", "$.twilio.bodi is not supported")]
    [TestCase("""{"twilio":{"body":[]}}""", "$.twilio.body must be an object")]
    [TestCase("""{"twilio":{"config":{"token":"x"}}}""", "$.twilio.config.token is not supported")]
    [TestCase("""{"twilio":{"channel":"Fax"}}""", "$.twilio.channel must be one of Sms, WhatsApp, Rcs")]
    [TestCase("""{"twilio":{"channel":1}}""", "$.twilio.channel must be one of")]
    public void Invalid_overrides_are_a_JsonException_with_a_path(string json, string expected)
    {
        Assert.That(
            () => JsonSerializer.Deserialize<SmsMessage>(
                $$"""{"To":"{{TestValues.Number}}","Overrides":[{{json}}]}""", Options),
            Throws.TypeOf<JsonException>().With.Message.Contains(expected));
    }

    private void AssertSurvives(TwilioFieldSet body)
    {
        var message = TestData.Message(overrides: new TwilioOverrides { Body = body });

        var json = JsonSerializer.Serialize(message, Options);

        Assert.That(JsonSerializer.Deserialize<SmsMessage>(json, Options), Is.EqualTo(message));
    }

    private sealed class OtherOverrides : SmsProviderOverrides;
}
