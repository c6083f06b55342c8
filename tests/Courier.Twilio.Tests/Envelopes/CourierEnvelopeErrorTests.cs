using Courier.Sms;
using CsCheck;

namespace Courier.Twilio.Tests.Envelopes;

public class CourierEnvelopeErrorTests
{
    private const string To = """
        "to":{"phone_number":"+12025550156"}
        """;

    [TestCase("""{"email":"a@b.example"}""", "$.message.to[1].phone_number is missing.")]
    [TestCase("""{"phone_number":null}""", "$.message.to[1].phone_number is missing.")]
    [TestCase("""{"list_id":"l"}""", "$.message.to[1] names a list by list_id, which only Courier can look up")]
    [TestCase("""{"audience_id":"a"}""", "$.message.to[1] names an audience by audience_id")]
    [TestCase("""{"user_id":"u","email":"a@b.example"}""", "$.message.to[1] names a user by user_id")]
    [TestCase("""{"user_id":null,"email":"a@b.example"}""", "$.message.to[1].phone_number is missing.")]
    [TestCase(
        """{"phoneNumber":"+12025550156"}""",
        "$.message.to[1].phone_number is missing (there is 'phoneNumber').")]
    [TestCase(
        """{"phone_number":12025550156}""",
        "$.message.to[1].phone_number must be a text: write \"+12025550156\".")]
    [TestCase("""{"phone_number":"202-555-0156"}""", "$.message.to[1].phone_number must start with '+'")]
    [TestCase("""{"phone_number":""}""", "$.message.to[1].phone_number must not be empty")]
    [TestCase("""{"phone_number":"+1202555\u0000"}""", "$.message.to[1].phone_number must have no invisible")]
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
    public void Template_and_content_together_throw()
    {
        var exception = GetParseException($$"""{"message":{ {{To}},"template":"a","content":{"body":"b"} } }""");

        Assert.That(exception.Message, Is.EqualTo("$.message has both template and content; keep one of them."));
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
        "$.message.content.elements", "has no element of type text")]
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
                .Replace("such as +12025550156", "", StringComparison.Ordinal)
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
                TestEnvelopes.Parse(bytes, TestTemplates.Create(("a", "{{name.x}} {profile.phone_number}")));
            }
            catch (CourierEnvelopeException)
            {
            }
        });
    }

    private static CourierEnvelope Parse(string json) => CourierEnvelope.Parse(TestData.Utf8(json));

    private static CourierEnvelopeException GetParseException(string json) =>
        Assert.Throws<CourierEnvelopeException>(() => Parse(json))!;
}
