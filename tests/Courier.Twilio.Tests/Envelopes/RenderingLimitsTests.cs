using System.Diagnostics;
using CsCheck;
using Moq;

namespace Courier.Twilio.Tests.Envelopes;

/// <summary>A document cannot make the library use much memory or time.</summary>
public class RenderingLimitsTests
{
    private static readonly string[] Parts =
    [
        "\"delay\":{\"duration\":600000},", "\"expiry\":{\"expires_in\":\"PT1H\"},",
        "\"channels\":{\"sms\":{\"if\":\"x\"}},",
        "\"routing\":{\"method\":\"single\",\"channels\":[\"email\",{\"channels\":[\"sms\"]}]},",
        "\"preferences\":{\"subscription_topic_id\":\"t\"},", "\"data\":{\"a\":{\"b\":[1]}},",
        "\"content\":{\"elements\":[{\"type\":\"text\",\"content\":\"{{a}}\",\"if\":\"true\"}]},",
        "\"template\":\"t\",",
    ];

    [Test]
    public void Long_value_in_a_template_of_many_variables_is_a_failure_and_takes_little_memory()
    {
        var template = string.Concat(Enumerable.Repeat("{x}", 3_000));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var envelope = Parse(1, template, $$"""{"x":"{{new string('y', 22_000)}}"}""");

        Assert.That(envelope.Recipients.Single().Failure!.Message, Does.Contain("more than 1,600 characters"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(5_000_000));
    }

    [Test]
    public void Text_longer_than_MaxTemplateLength_refuses_the_document()
    {
        var exception = GetException(() => Parse(1, new string('x', 42_000), "{}"));

        Assert.That(exception.Path, Is.EqualTo("$.message.content.body"));
        Assert.That(
            exception.Reason,
            Is.EqualTo("has a text of 42,000 characters; at most 10,000 are allowed (MaxTemplateLength)."));
    }

    [Test]
    public void Template_of_a_source_longer_than_MaxTemplateLength_refuses_the_document()
    {
        var templates = TestTemplates.CreateCustom(("t", new string('x', 10_001)));
        var document = TestData.Utf8(
            $$$"""{"message":{"to":{"phone_number":"{{{TestValues.Number}}}"},"template":"t"}}""");

        var exception = GetException(() => TestEnvelopes.Parse(document, templates));

        Assert.That(exception.Path, Is.EqualTo("$.message.template"));
        Assert.That(exception.Reason, Does.Contain("MaxTemplateLength"));
    }

    [Test]
    public void More_recipients_than_MaxEnvelopeRecipients_refuse_the_document()
    {
        var exception = GetException(() => Parse(1_001, "x", "{}"));

        Assert.That(exception.Path, Is.EqualTo("$.message.to"));
        Assert.That(
            exception.Reason, Is.EqualTo("has 1,001 recipients; at most 1,000 are allowed (MaxEnvelopeRecipients)."));
    }

    [Test]
    public void Total_work_above_MaxTotalTemplateLength_refuses_the_document()
    {
        var options = new CourierTwilioOptions { MaxTotalTemplateLength = 5_999 };

        Assert.That(Parse(600, "0123456789", "{}", new() { MaxTotalTemplateLength = 6_000 }).Recipients, Is.Not.Empty);
        var exception = GetException(() => Parse(600, "0123456789", "{}", options));

        Assert.That(exception.Path, Is.EqualTo("$.message.content.body"));
        Assert.That(exception.Reason, Does.StartWith("has 6,000 characters of text and data for its 600 recipients"));
    }

    [Test]
    [CancelAfter(20_000)]
    public void Document_of_600_recipients_and_many_variables_is_rendered_in_bounded_memory()
    {
        var template = string.Concat(Enumerable.Range(0, 90).Select(i => $"{{m{i}}}{{x}}"));
        var data = string.Join(',', Enumerable.Range(0, 2_000).Select(i => $"\"k{i}\":1").Append("\"x\":\"\""));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var envelope = Parse(600, template, $"{{{data}}}");

        Assert.That(envelope.Recipients, Has.Count.EqualTo(600));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(60_000_000));
    }

    [Test]
    public void Text_of_a_renderer_of_the_application_is_bounded()
    {
        var renderer = new Mock<ISmsTemplateRenderer>();
        renderer.SetReturnsDefault(new ValueTask<string>(new string('x', 1_601)));

        var envelope = TestEnvelopes.Parse(CreateDocument(1, "x", "{}"), renderer: renderer.Object);

        Assert.That(envelope.Recipients.Single().Failure!.Message, Does.Contain("more than 1,600 characters"));
    }

    [Test]
    public void Any_document_is_parsed_or_refused_within_a_second()
    {
        var parts = Gen.Shuffle(Parts).SelectMany(all => Gen.Int[0, Parts.Length].Select(count => all[..count]));
        var documents = parts.SelectMany(chosen => DocumentMutations.Generate(TestData.Utf8(
            $$$"""
            {"message":{{{{string.Concat(chosen)}}}"to":[{"phone_number":"{{{TestValues.Number}}}","data":{"a":"A"},
             "preferences":{"categories":{"t":{"status":"OPTED_IN","channel_preferences":[{"channel":"sms"}]} } } },
             {"phone_number":"{{{TestValues.Number}}}","email":"a@b.example"}],"metadata":{} } }
            """)));

        documents.Sample(document =>
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                TestEnvelopes.Parse(document, TestTemplates.Create(("t", "{a} {{$.data.a.b}}")));
            }
            catch (CourierEnvelopeException e)
            {
                Assert.That(e.Path, Does.StartWith("$"));
                Assert.That(e.Message, Does.EndWith("."));
            }

            Assert.That(Stopwatch.GetElapsedTime(started), Is.LessThan(TimeSpan.FromSeconds(1)));
        });
    }

    private static CourierEnvelopeException GetException(Func<CourierEnvelope> parse) =>
        Assert.Throws<CourierEnvelopeException>(() => parse())!;

    private static CourierEnvelope Parse(
        int recipients, string body, string data, CourierTwilioOptions? options = null) =>
        TestEnvelopes.Parse(CreateDocument(recipients, body, data), options: options);

    private static byte[] CreateDocument(int recipients, string body, string data)
    {
        var to = string.Join(',', Enumerable.Repeat($$"""{"phone_number":"{{TestValues.Number}}"}""", recipients));
        return TestData.Utf8(
            $$$"""{"message":{"to":[{{{to}}}],"data":{{{data}}},"content":{"body":"{{{body}}}"} } }""");
    }
}
