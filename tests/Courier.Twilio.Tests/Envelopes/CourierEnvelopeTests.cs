using System.Text.Json;
using Courier.Sms;
using CsCheck;
using Moq;

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

    [TestCase("""{"email":"a@b.example"}""", "$.message.to[1].phone_number is missing.")]
    [TestCase("""{"phone_number":null}""", "$.message.to[1].phone_number is missing.")]
    [TestCase(
        """{"phoneNumber":"+12025550156"}""",
        "$.message.to[1].phone_number is missing (there is 'phoneNumber').")]
    [TestCase(
        """{"phone_number":12025550156}""",
        "$.message.to[1].phone_number must be a text: write \"+12025550156\".")]
    [TestCase("""{"phone_number":"202-555-0156"}""", "$.message.to[1].phone_number must start with '+'")]
    [TestCase("""{"phone_number":""}""", "$.message.to[1].phone_number must not be empty")]
    [TestCase("""{"phone_number":"+1202555\u0000"}""", "$.message.to[1].phone_number must have only the digits")]
    [TestCase("\"+12025550156\"", "$.message.to[1] must be an object")]
    [TestCase("null", "$.message.to[1] must be an object")]
    [TestCase("[]", "$.message.to[1] must be an object")]
    public void Invalid_recipient_is_a_failure_and_does_not_affect_others(string recipient, string message)
    {
        var envelope = Parse($$$$"""
            {"message":{"to":[{"phone_number":"+12025550156"},{{{{recipient}}}}],"content":{"body":"x"}}}
            """);

        Assert.That(envelope.Recipients[0].IsValid, Is.True);
        Assert.That(envelope.Recipients[1].IsValid, Is.False);
        Assert.That(envelope.Recipients[1].Message, Is.Null);
        Assert.That(envelope.Recipients[1].Failure!.Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
        Assert.That(envelope.Recipients[1].Failure!.Message, Does.StartWith(message));
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

    [Test]
    public void Template_is_found_and_rendered()
    {
        var envelope = Parse(
            $$"""{"message":{ {{To}},"template":"welcome","data":{"name":"Kitty"} } }""",
            CreateTemplates(("welcome", "Hello {name}")));

        Assert.That(GetBody(envelope), Is.EqualTo("Hello Kitty"));
    }

    [Test]
    public void Unknown_template_is_a_failure_with_the_nearest_ids()
    {
        var templates = CreateTemplates(("order-shipped", "a"), ("order-stopped", "b"), ("welcome", "c"));

        var envelope = Parse($$"""{"message":{ {{To}},"template":"order_shiped" } }""", templates);

        var failure = envelope.Recipients.Single().Failure!;

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidMessage));
        Assert.That(
            failure.Message,
            Is.EqualTo("There is no template 'order_shiped'; the nearest are order-shipped, order-stopped."));
        Assert.That(failure.Advice, Is.Not.Empty);
    }

    [Test]
    public void Unknown_template_without_any_templates_names_the_setting()
    {
        var envelope = Parse($$"""{"message":{ {{To}},"template":"x" } }""", CreateTemplates());

        var failure = envelope.Recipients.Single().Failure!;

        Assert.That(failure.Message, Is.EqualTo("There is no template 'x'."));
        Assert.That(failure.Advice.Single(), Does.Contain("Courier:Twilio:Templates"));
    }

    [Test]
    public void Id_of_an_unknown_template_is_masked_and_truncated()
    {
        var id = $"{TestValues.Number}\\r\\nforged {new string('x', 60)}😀😀😀😀😀";

        var envelope = Parse($$"""{"message":{ {{To}},"template":"{{id}}" } }""", CreateTemplates());

        var failure = envelope.Recipients.Single().Failure!;

        Assert.That(failure.Message, Does.Not.Contain(TestValues.Number).And.Not.Contain("\n").And.Not.Contain("\r"));
        Assert.That(failure.Message, Has.Length.LessThan(120));
        Assert.That(failure.Message.Any(char.IsSurrogate), Is.False);
    }

    [Test]
    public void Template_beside_content_is_an_error()
    {
        var exception = GetParseException($$"""{"message":{ {{To}},"template":"a","content":{"body":"b"} } }""");

        Assert.That(exception.Message, Is.EqualTo("$.message has both template and content; keep one of them."));
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

    [TestCase("""[]""", "$", "must be an object.")]
    [TestCase("""{}""", "$.message", "is missing")]
    [TestCase("""{"message":null}""", "$.message", "is missing")]
    [TestCase("""{"message":[]}""", "$.message", "must be an object.")]
    [TestCase("""{"message":{}}""", "$.message.to", "is missing")]
    [TestCase("""{"message":{"to":[]}}""", "$.message.to", "is an empty list")]
    [TestCase("""{"message":{"to":"+12025550156"}}""", "$.message.to", "must be an object such as")]
    [TestCase("""{"message":{"to":{},"data":[]}}""", "$.message.data", "must be an object.")]
    [TestCase("""{"message":{"to":{},"template":1}}""", "$.message.template", "must be a text.")]
    [TestCase("""{"message":{"to":{},"content":"x"}}""", "$.message.content", "must be an object.")]
    [TestCase("""{"message":{"to":{},"content":{"body":1}}}""", "$.message.content.body", "must be a text.")]
    [TestCase(
        """{"message":{"to":{},"content":{"elements":[]}}}""",
        "$.message.content.elements", "is Courier's Elemental")]
    [TestCase("""{"message":{"to":{},"channels":[]}}""", "$.message.channels", "must be an object.")]
    [TestCase(
        """{"message":{"to":{},"channels":{"sms":{"override":{"body":{}}}}}}""",
        "$.message.channels.sms.override.body", "must be a text.")]
    [TestCase(
        """{"message":{"to":{},"providers":{"twilio":[]}}}""",
        "$.message.providers.twilio", "must be an object.")]
    [TestCase(
        """{"message":{"to":{},"providers":{"twilio":{"override":[]}}}}""",
        "$.message.providers.twilio.override", "must be an object such as")]
    [TestCase(
        """{"message":{"to":{},"providers":{"twilio":{"override":{"To":"+1"}}}}}""",
        "$.message.providers.twilio.override.To", "is not supported")]
    [TestCase(
        """{"message":{"to":{},"providers":{"twilio":{"override":{"body":{"to":1,"To":2}}}}}}""",
        "$.message.providers.twilio.override.body.To", "and \"to\" are the same field")]
    [TestCase(
        """{"message":{"to":{},"providers":{"twilio":{"override":{"config":{"authtoken":"x"}}}}}}""",
        "$.message.providers.twilio.override.config.authtoken", "is not supported")]
    [TestCase(
        """{"message":{"to":{"phone_number":1,"phone_number":2}}}""",
        "$.message.to.phone_number", "is written twice")]
    [TestCase("""{"message":{"to":{}}} x""", "$", "is not strict JSON")]
    public void Invalid_document_throws_with_path_and_reason(string json, string path, string reason)
    {
        var exception = GetParseException(json);

        Assert.That(exception.Path, Is.EqualTo(path));
        Assert.That(exception.Reason, Does.StartWith(reason));
        Assert.That(exception.Message, Is.EqualTo($"{exception.Path} {exception.Reason}"));
    }

    [Test]
    public void Render_error_is_a_failure_of_one_recipient()
    {
        var renderer = new Mock<ISmsTemplateRenderer>();
        renderer.SetupSequence(r => r.Render("x", It.IsAny<JsonElement>(), It.IsAny<JsonElement>()))
            .Throws(new SmsTemplateException("No name."))
            .Returns("rendered");

        var recipients = CourierEnvelope.Parse(
            TestData.Utf8($$$$"""
                {"message":{"to":[{"phone_number":"{{{{TestValues.Number}}}}"},
                 {"phone_number":"{{{{TestValues.OtherNumber}}}}"}],"content":{"body":"x"}}}
                """),
            renderer: renderer.Object).Recipients;

        Assert.That(recipients[0].Failure!.Message, Is.EqualTo("No name."));
        Assert.That(recipients[0].Failure!.Reason, Is.EqualTo(SmsFailureReason.InvalidMessage));
        Assert.That(recipients[1].Message!.Body, Is.EqualTo("rendered"));
    }

    [Test]
    public void Recipient_text_is_masked_and_sanitized()
    {
        string[] profiles =
        [
            """{"phone_number":"+12025550156"}""",
            """{"phone_number":"2025550156\r\nforged"}""",
            """{"phone_number":12025550156}""",
            """{"phone_number":"(202) 555-0156"}""",
            """{"phone\r\nnumber":"+12025550156"}""",
            """{"phone_numbe+12025550156":1}""",
            $$"""{"phone_number":"{{new string('x', 39)}}😀 2025550156"}""",
            """{"phone_number":{"a":"+12025550156"}}""",
        ];

        var envelope = Parse($$$$"""{"message":{"to":[{{{{string.Join(',', profiles)}}}}],"content":{"body":"x"}}}""");

        foreach (var recipient in envelope.Recipients)
        {
            var text = $"{recipient} {recipient.MaskedTo} {recipient.Failure}"
                .Replace("like +12025550156", "", StringComparison.Ordinal)
                .Replace("\"+12025550156\"", "", StringComparison.Ordinal);

            Assert.That(text, Does.Not.Contain("2025550156").And.Not.Contain("555-0156"));
            Assert.That(text, Does.Not.Contain("\n").And.Not.Contain("\r"));
            Assert.That(recipient.MaskedTo.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar), Is.False);
        }
    }

    [Test]
    public void Document_of_more_than_65536_bytes_throws()
    {
        var many = string.Join(',', Enumerable.Repeat("""{"phone_number":"+12025550156"}""", 10_000));

        var exception = GetParseException($$$$"""{"message":{"to":[{{{{many}}}}]}}""");

        Assert.That(exception.Reason, Does.Contain("at most 65,536"));
    }

    [Test]
    public void Mutated_document_is_parsed_or_throws_CourierEnvelopeException()
    {
        var seed = TestData.Utf8($$$$$"""
            {"message":{"to":[{"phone_number":"{{{{{TestValues.Number}}}}}"},{"phone_number":"1"}],
             "template":"a","data":{"name":{"x":1}},"channels":{"sms":{"override":{"body":"b"}}},
             "providers":{"twilio":{"override":{"body":{"to":"x","MediaUrl":["\ud83d\ude00"]},
             "config":{"accountSid":"AC","authToken":"t"}}}},"metadata":null}}
            """);

        DocumentMutations.Generate(seed).Sample(bytes =>
        {
            try
            {
                CourierEnvelope.Parse(bytes, CreateTemplates(("a", "{{name.x}} {profile.phone_number}")));
            }
            catch (CourierEnvelopeException)
            {
            }
        });
    }

    private static CourierEnvelope Parse(string json, ISmsTemplateSource? templates = null) =>
        CourierEnvelope.Parse(TestData.Utf8(json), templates);

    private static CourierEnvelopeException GetParseException(string json) =>
        Assert.Throws<CourierEnvelopeException>(() => Parse(json))!;

    private static string? GetBody(CourierEnvelope envelope) => envelope.Recipients.Single().Message!.Body;

    private static ISmsTemplateSource CreateTemplates(params (string Id, string Text)[] templates)
    {
        var source = new Mock<ISmsTemplateSource>();
        source.SetupGet(s => s.Ids).Returns([.. templates.Select(template => template.Id)]);
        source.Setup(s => s.Find(It.IsAny<string>()))
            .Returns((string id) => templates.FirstOrDefault(template => template.Id == id).Text);
        return source.Object;
    }
}
