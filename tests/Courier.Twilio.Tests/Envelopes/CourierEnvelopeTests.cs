namespace Courier.Twilio.Tests.Envelopes;

public class CourierEnvelopeTests
{
    private const string To = """
        "to":{"phone_number":"+12025550156"}
        """;

    [Test]
    public void Parse_reads_a_minimal_document()
    {
        var envelope = Parse("""
            {
              "message": {
                "to": {
                  "phone_number": "+12025550156"
                }
              }
            }
            """);

        Assert.That(envelope.Recipients.Single().Message!.To, Is.EqualTo(TestValues.Recipient));
        Assert.That(envelope.Recipients.Single().Message!.Body, Is.Null);
        Assert.That(envelope.IgnoredPaths, Is.Empty);
    }

    [Test]
    public void Parse_reads_overrides_with_placeholders()
    {
        var envelope = Parse("""
            {
              "message": {
                "template": "NOTIFICATION_TEMPLATE_ID",
                "to": {
                  "phone_number": "+12345678901"
                },
                "data": {
                  "name": "Katherine Pryde"
                },
                "providers": {
                  "twilio": {
                    "override": {
                      "body": {
                        "To": "+10987654321"
                      },
                      "config": {
                        "accountSid": "<your Account SID>",
                        "authToken": "<your Auth Token>",
                        "messagingServiceSid": "<your Messaging Service SID>"
                      }
                    }
                  }
                }
              }
            }
            """);

        var overrides = (TwilioOverrides)envelope.Recipients.Single().Message!.Overrides.Single();

        Assert.That(overrides.Body["To"].ToString(), Is.EqualTo("+10987654321"));
        Assert.That(overrides.Config.AccountSid, Is.EqualTo("<your Account SID>"));
        Assert.That(envelope.IgnoredPaths, Is.Empty);
    }

    [Test]
    public void Parse_returns_one_message_per_recipient_in_order()
    {
        var envelope = Parse("""
            {"message":{"to":[{"phone_number":"+12025550156","name":"Ann"},
             {"phone_number":"+12025550199","name":"Bob"}],
             "content":{"body":"Hi {{profile.name}}"}}}
            """);

        Assert.That(
            envelope.Recipients.Select(recipient => (recipient.Message!.To.ToString(), recipient.Message.Body)),
            Is.EqualTo(new[] { (TestValues.Number, "Hi Ann"), (TestValues.OtherNumber, "Hi Bob") }));
    }

    [Test]
    public void Title_of_the_content_is_ignored()
    {
        var envelope = Parse($$$"""
            {"message":{ {{{To}}},"data":{"name":"Kitty"},"content":{"title":"T","body":"Hi {{name}}"} } }
            """);

        Assert.That(GetBody(envelope), Is.EqualTo("Hi Kitty"));
        Assert.That(envelope.IgnoredPaths, Is.EqualTo(new[] { "$.message.content.title" }));
    }

    [TestCase("\"template\":null,\"content\":{\"body\":\"x\",\"elements\":null}")]
    [TestCase("\"template\":null,\"content\":{\"body\":\"x\"},\"data\":null,\"providers\":null,\"channels\":null")]
    [TestCase("\"content\":{\"body\":\"x\"},\"providers\":{\"twilio\":null},\"channels\":{\"sms\":null}")]
    [TestCase(
        "\"content\":{\"body\":\"x\"},\"providers\":{\"twilio\":{\"override\":null}},"
        + "\"channels\":{\"sms\":{\"override\":null}}")]
    [TestCase("\"content\":{\"body\":\"x\"},\"channels\":{\"sms\":{\"override\":{\"body\":null}}}")]
    public void Null_property_is_treated_as_absent(string rest)
    {
        Assert.That(GetBody(Parse($$"""{"message":{ {{To}},{{rest}} } }""")), Is.EqualTo("x"));
    }

    [Test]
    public void Channel_text_replaces_the_content_and_is_not_rendered()
    {
        var envelope = Parse($$$"""
            {"message":{ {{{To}}},"data":{"name":"K"},"content":{"body":"a"},
             "channels":{"sms":{"override":{"body":"b {{name}}"} } } } }
            """);

        Assert.That(GetBody(envelope), Is.EqualTo("b {{name}}"));
    }

    [Test]
    public void Provider_override_takes_precedence_over_the_channel_text()
    {
        var envelope = Parse($$$"""
            {"message":{ {{{To}}},"content":{"body":"a"},
             "channels":{"sms":{"override":{"body":"b"} } },
             "providers":{"twilio":{"override":{"body":{"Body":"c {{name}}"} } } } } }
            """);

        var posted = TwilioOverrideMerger.Merge(envelope.Recipients.Single().Message!, TestData.Options());

        Assert.That(posted["Body"].ToString(), Is.EqualTo("c {{name}}"));
    }

    [Test]
    public void Ignored_paths_list_every_unsupported_field()
    {
        var envelope = Parse($$"""
            {
              "idempotency_key": "k",
              "message": {
                {{To}},
                "metadata": {}, "routing": {}, "timeout": {}, "timeouts": {}, "delay": {}, "expiry": {},
                "preferences": {}, "brand_id": "b", "context": {},
                "content": { "body": "x", "version": "1" },
                "channels": { "email": {}, "sms": { "providers": [], "override": { "media": 1 } } },
                "providers": { "sendgrid": {}, "twilio": { "timeouts": 1, "override": { "body": {} } } }
              }
            }
            """);

        Assert.That(envelope.IgnoredPaths, Is.EquivalentTo(new[]
        {
            "$.idempotency_key", "$.message.metadata", "$.message.routing", "$.message.timeout",
            "$.message.timeouts", "$.message.delay", "$.message.expiry", "$.message.preferences",
            "$.message.brand_id", "$.message.context", "$.message.content.version",
            "$.message.channels.email", "$.message.channels.sms.providers", "$.message.channels.sms.override.media",
            "$.message.providers.sendgrid", "$.message.providers.twilio.timeouts",
        }));
    }

    private static CourierEnvelope Parse(string json) => CourierEnvelope.Parse(TestData.Utf8(json));

    private static string? GetBody(CourierEnvelope envelope) => envelope.Recipients.Single().Message!.Body;
}
