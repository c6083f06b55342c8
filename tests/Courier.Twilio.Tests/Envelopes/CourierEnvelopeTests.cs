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
    public void The_seed_pages_first_document_is_read_as_it_stands()
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
    public void The_seed_pages_override_is_read_with_its_placeholders()
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
    public void A_list_is_one_message_each_in_its_order()
    {
        var envelope = Parse("""
            {"message":{"to":[{"phone_number":"+12025550156","name":"Ann"},{"phone_number":"+12025550199","name":"Bob"}],
             "content":{"body":"Hi {{profile.name}}"}}}
            """);

        Assert.That(
            envelope.Recipients.Select(recipient => (recipient.Message!.To.ToString(), recipient.Message.Body)),
            Is.EqualTo(new[] { (TestValues.Number, "Hi Ann"), (TestValues.OtherNumber, "Hi Bob") }));
    }

    [TestCase("""{"email":"a@b.example"}""", "$.message.to[1].phone_number is missing.")]
    [TestCase("""{"phone_number":null}""", "$.message.to[1].phone_number is missing.")]
    [TestCase("""{"phoneNumber":"+12025550156"}""", "$.message.to[1].phone_number is missing (there is 'phoneNumber').")]
    [TestCase("""{"phone_number":12025550156}""", "$.message.to[1].phone_number must be a text: write \"+12025550156\".")]
    [TestCase("""{"phone_number":"202-555-0156"}""", "$.message.to[1].phone_number must start with '+'")]
    [TestCase("""{"phone_number":""}""", "$.message.to[1].phone_number must not be empty")]
    [TestCase("""{"phone_number":"+1202555\u0000"}""", "$.message.to[1].phone_number must have nothing but the digits")]
    [TestCase("\"+12025550156\"", "$.message.to[1] must be an object")]
    [TestCase("null", "$.message.to[1] must be an object")]
    [TestCase("[]", "$.message.to[1] must be an object")]
    public void A_bad_recipient_is_a_failure_of_its_own(string recipient, string message)
    {
        var envelope = Parse($$$$"""{"message":{"to":[{"phone_number":"+12025550156"},{{{{recipient}}}}],"content":{"body":"x"}}}""");

        Assert.That(envelope.Recipients[0].IsValid, Is.True);
        Assert.That(envelope.Recipients[1].IsValid, Is.False);
        Assert.That(envelope.Recipients[1].Message, Is.Null);
        Assert.That(envelope.Recipients[1].Failure!.Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
        Assert.That(envelope.Recipients[1].Failure!.Message, Does.StartWith(message));
    }

    [Test]
    public void Content_is_sent_without_its_title()
    {
        var envelope = Parse($$"""{"message":{ {{To}},"data":{"name":"Kitty"},"content":{"title":"T","body":"Hi {{"{{name}}"}}"} } }""");

        Assert.That(Body(envelope), Is.EqualTo("Hi Kitty"));
        Assert.That(envelope.IgnoredPaths, Is.EqualTo(new[] { "$.message.content.title" }));
    }

    [Test]
    public void A_template_is_looked_up_and_rendered()
    {
        var envelope = Parse($$"""{"message":{ {{To}},"template":"welcome","data":{"name":"Kitty"} } }""", Templates(("welcome", "Hello {name}")));

        Assert.That(Body(envelope), Is.EqualTo("Hello Kitty"));
    }

    [Test]
    public void An_unknown_template_is_a_failure_that_lists_the_nearest()
    {
        var templates = Templates(("order-shipped", "a"), ("order-stopped", "b"), ("welcome", "c"));

        var failure = Parse($$"""{"message":{ {{To}},"template":"order_shiped" } }""", templates).Recipients.Single().Failure!;

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidMessage));
        Assert.That(failure.Message, Is.EqualTo("There is no template 'order_shiped'; the nearest are order-shipped, order-stopped."));
        Assert.That(failure.Advice, Is.Not.Empty);
    }

    [Test]
    public void An_unknown_template_among_none_says_where_templates_are_written()
    {
        var failure = Parse($$"""{"message":{ {{To}},"template":"x" } }""", Templates()).Recipients.Single().Failure!;

        Assert.That(failure.Message, Is.EqualTo("There is no template 'x'."));
        Assert.That(failure.Advice.Single(), Does.Contain("Courier:Twilio:Templates"));
    }

    [Test]
    public void The_id_of_an_unknown_template_is_shown_short_masked_and_on_one_line()
    {
        var id = $"{TestValues.Number}\\r\\nforged {new string('x', 60)}😀😀😀😀😀";

        var failure = Parse($$"""{"message":{ {{To}},"template":"{{id}}" } }""", Templates()).Recipients.Single().Failure!;

        Assert.That(failure.Message, Does.Not.Contain(TestValues.Number).And.Not.Contain("\n").And.Not.Contain("\r"));
        Assert.That(failure.Message, Has.Length.LessThan(120));
        Assert.That(failure.Message.Any(char.IsSurrogate), Is.False);
    }

    [Test]
    public void Template_and_content_together_are_an_error()
    {
        var fault = Refusal($$"""{"message":{ {{To}},"template":"a","content":{"body":"b"} } }""");

        Assert.That(fault.Message, Is.EqualTo("$.message has both template and content; keep one of them."));
    }

    [TestCase("\"template\":null,\"content\":{\"body\":\"x\",\"elements\":null}")]
    [TestCase("\"template\":null,\"content\":{\"body\":\"x\"},\"data\":null,\"providers\":null,\"channels\":null")]
    [TestCase("\"content\":{\"body\":\"x\"},\"providers\":{\"twilio\":null},\"channels\":{\"sms\":null}")]
    [TestCase("\"content\":{\"body\":\"x\"},\"providers\":{\"twilio\":{\"override\":null}},\"channels\":{\"sms\":{\"override\":null}}")]
    [TestCase("\"content\":{\"body\":\"x\"},\"channels\":{\"sms\":{\"override\":{\"body\":null}}}")]
    public void Null_is_the_same_as_absent(string rest)
    {
        Assert.That(Body(Parse($$"""{"message":{ {{To}},{{rest}} } }""")), Is.EqualTo("x"));
    }

    [Test]
    public void The_channels_text_replaces_the_content_and_is_not_rendered()
    {
        var envelope = Parse($$"""{"message":{ {{To}},"data":{"name":"K"},"content":{"body":"a"},"channels":{"sms":{"override":{"body":"b {{"{{name}}"}}"} } } } }""");

        Assert.That(Body(envelope), Is.EqualTo("b {{name}}"));
    }

    [Test]
    public void The_providers_text_wins_over_the_channels()
    {
        var envelope = Parse($$"""{"message":{ {{To}},"content":{"body":"a"},"channels":{"sms":{"override":{"body":"b"} } },"providers":{"twilio":{"override":{"body":{"Body":"c {{"{{name}}"}}"} } } } } }""");

        var posted = TwilioOverrideMerger.Merge(envelope.Recipients.Single().Message!, TestData.Options());

        Assert.That(posted["Body"].ToString(), Is.EqualTo("c {{name}}"));
    }

    [Test]
    public void What_courier_has_and_we_do_not_is_listed_with_its_path()
    {
        var envelope = Parse($$"""
            {
              "idempotency_key": "k",
              "message": {
                {{To}},
                "metadata": {}, "routing": {}, "timeout": {}, "timeouts": {}, "delay": {}, "expiry": {}, "preferences": {}, "brand_id": "b", "context": {},
                "content": { "body": "x", "version": "1" },
                "channels": { "email": {}, "sms": { "providers": [], "override": { "media": 1 } } },
                "providers": { "sendgrid": {}, "twilio": { "timeouts": 1, "override": { "body": {} } } }
              }
            }
            """);

        Assert.That(envelope.IgnoredPaths, Is.EquivalentTo(new[]
        {
            "$.idempotency_key", "$.message.metadata", "$.message.routing", "$.message.timeout", "$.message.timeouts", "$.message.delay",
            "$.message.expiry", "$.message.preferences", "$.message.brand_id", "$.message.context", "$.message.content.version",
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
    [TestCase("""{"message":{"to":{},"content":{"elements":[]}}}""", "$.message.content.elements", "is Courier's Elemental")]
    [TestCase("""{"message":{"to":{},"channels":[]}}""", "$.message.channels", "must be an object.")]
    [TestCase("""{"message":{"to":{},"channels":{"sms":{"override":{"body":{}}}}}}""", "$.message.channels.sms.override.body", "must be a text.")]
    [TestCase("""{"message":{"to":{},"providers":{"twilio":[]}}}""", "$.message.providers.twilio", "must be an object.")]
    [TestCase("""{"message":{"to":{},"providers":{"twilio":{"override":[]}}}}""", "$.message.providers.twilio.override", "must be an object such as")]
    [TestCase("""{"message":{"to":{},"providers":{"twilio":{"override":{"To":"+1"}}}}}""", "$.message.providers.twilio.override.To", "is not read")]
    [TestCase("""{"message":{"to":{},"providers":{"twilio":{"override":{"body":{"to":1,"To":2}}}}}}""", "$.message.providers.twilio.override.body.To", "and \"to\" are the same field")]
    [TestCase("""{"message":{"to":{},"providers":{"twilio":{"override":{"config":{"authtoken":"x"}}}}}}""", "$.message.providers.twilio.override.config.authtoken", "is not read")]
    [TestCase("""{"message":{"to":{"phone_number":1,"phone_number":2}}}""", "$.message.to.phone_number", "is there twice")]
    [TestCase("""{"message":{"to":{}}} x""", "$", "is not strict JSON")]
    public void A_faulty_document_is_located_and_explained(string json, string path, string reason)
    {
        var fault = Refusal(json);

        Assert.That(fault.Path, Is.EqualTo(path));
        Assert.That(fault.Reason, Does.StartWith(reason));
        Assert.That(fault.Message, Is.EqualTo($"{fault.Path} {fault.Reason}"));
    }

    [Test]
    public void A_template_that_cannot_be_rendered_is_the_failure_of_its_recipient()
    {
        var renderer = new Mock<ISmsTemplateRenderer>();
        renderer.SetupSequence(r => r.Render("x", It.IsAny<System.Text.Json.JsonElement>(), It.IsAny<System.Text.Json.JsonElement>()))
            .Throws(new SmsTemplateException("No name."))
            .Returns("rendered");

        var recipients = CourierEnvelope.Parse(
            TestData.Utf8($$$$"""{"message":{"to":[{"phone_number":"{{{{TestValues.Number}}}}"},{"phone_number":"{{{{TestValues.OtherNumber}}}}"}],"content":{"body":"x"}}}"""),
            renderer: renderer.Object).Recipients;

        Assert.That(recipients[0].Failure!.Message, Is.EqualTo("No name."));
        Assert.That(recipients[0].Failure!.Reason, Is.EqualTo(SmsFailureReason.InvalidMessage));
        Assert.That(recipients[1].Message!.Body, Is.EqualTo("rendered"));
    }

    [Test]
    public void Nothing_shown_of_a_recipient_holds_a_whole_number_a_line_break_or_half_of_a_pair()
    {
        string[] profiles =
        [
            """{"phone_number":"+12025550156"}""", """{"phone_number":"2025550156\r\nforged"}""", """{"phone_number":12025550156}""",
            """{"phone_number":"(202) 555-0156"}""", """{"phone\r\nnumber":"+12025550156"}""", """{"phone_numbe+12025550156":1}""",
            $$"""{"phone_number":"{{new string('x', 39)}}😀 2025550156"}""", """{"phone_number":{"a":"+12025550156"}}""",
        ];

        var envelope = Parse($$$$"""{"message":{"to":[{{{{string.Join(',', profiles)}}}}],"content":{"body":"x"}}}""");

        foreach (var recipient in envelope.Recipients)
        {
            var shown = $"{recipient} {recipient.MaskedTo} {recipient.Failure}".Replace("like +12025550156", "", StringComparison.Ordinal)
                .Replace("\"+12025550156\"", "", StringComparison.Ordinal);

            Assert.That(shown, Does.Not.Contain("2025550156").And.Not.Contain("555-0156").And.Not.Contain("\n").And.Not.Contain("\r"));
            Assert.That(recipient.MaskedTo.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar), Is.False);
        }
    }

    [Test]
    public void Ten_thousand_recipients_do_not_fit_and_are_refused_as_a_whole()
    {
        var many = string.Join(',', Enumerable.Repeat("""{"phone_number":"+12025550156"}""", 10_000));

        Assert.That(Refusal($$$$"""{"message":{"to":[{{{{many}}}}]}}""").Reason, Does.Contain("at most 65,536"));
    }

    [Test]
    public void A_mutilated_document_is_read_or_refused_and_nothing_else()
    {
        var seed = TestData.Utf8($$$$$"""
            {"message":{"to":[{"phone_number":"{{{{{TestValues.Number}}}}}"},{"phone_number":"1"}],"template":"a","data":{"name":{"x":1}},"channels":{"sms":{"override":{"body":"b"}}},
             "providers":{"twilio":{"override":{"body":{"to":"x","MediaUrl":["\ud83d\ude00"]},"config":{"accountSid":"AC","authToken":"t"}}}},"metadata":null}}
            """);

        DocumentMutations.Generate(seed).Sample(bytes =>
        {
            try
            {
                CourierEnvelope.Parse(bytes, Templates(("a", "{{name.x}} {profile.phone_number}")));
            }
            catch (CourierEnvelopeException)
            {
            }
        });
    }

    private static CourierEnvelope Parse(string json, ISmsTemplateSource? templates = null) => CourierEnvelope.Parse(TestData.Utf8(json), templates);

    private static CourierEnvelopeException Refusal(string json) => Assert.Throws<CourierEnvelopeException>(() => Parse(json))!;

    private static string? Body(CourierEnvelope envelope) => envelope.Recipients.Single().Message!.Body;

    private static ISmsTemplateSource Templates(params (string Id, string Text)[] templates)
    {
        var source = new Mock<ISmsTemplateSource>();
        source.SetupGet(s => s.Ids).Returns([.. templates.Select(template => template.Id)]);
        source.Setup(s => s.Find(It.IsAny<string>())).Returns((string id) => templates.FirstOrDefault(template => template.Id == id).Text);
        return source.Object;
    }
}
