using System.Text.Json;
using Courier.Sms;
using Moq;

namespace Courier.Twilio.Tests.Sending;

/// <summary>What the envelope sender reads: bytes, streams, parsed envelopes, templates.</summary>
public class CourierEnvelopeSenderInputTests : EnvelopeSenderFixture
{
    [Test]
    public async Task SendAsync_reads_a_stream_without_disposing_it()
    {
        SetUpAccepted(TestValues.Number, "SM1");
        using var stream = new MemoryStream(CreateDocument(TestValues.Number));

        var results = await CreateSender().SendAsync(stream);

        Assert.That(results.Single().Result, Is.TypeOf<SmsAccepted>());
        Assert.That(stream.CanRead, Is.True);
    }

    [Test]
    public void Stream_of_more_than_65536_bytes_is_refused_without_reading_the_rest()
    {
        using var stream = new MemoryStream(new byte[200_000]);

        var exception = Assert.ThrowsAsync<CourierEnvelopeException>(() => CreateSender().SendAsync(stream))!;

        Assert.That(exception.Reason, Does.Contain("at most 65,536"));
        Assert.That(stream.Position, Is.EqualTo(65_537));
    }

    [Test]
    public async Task Parsed_envelope_is_sent_as_parsed_and_its_template_is_looked_up()
    {
        var bodies = new List<string?>();
        Sms.Setup(provider => provider.SendAsync(It.IsAny<SmsMessage>(), It.IsAny<CancellationToken>()))
            .Callback((SmsMessage message, CancellationToken _) => bodies.Add(message.Body))
            .ReturnsAsync(new SmsAccepted(new("SM1")));
        var sender = CreateSender(TestTemplates.CreateCustom(("welcome", "Hello {{name}}")));

        await sender.SendAsync(CourierEnvelope.Parse(CreateDocument(TestValues.Number)));
        await sender.SendAsync(CourierEnvelope.Parse(TestData.Utf8($$"""
            {"message":{"to":{"phone_number":"{{TestValues.Number}}"},"template":"welcome","data":{"name":"Kitty"} } }
            """)));

        Assert.That(bodies, Is.EqualTo(new[] { "x", "Hello Kitty" }));
    }

    [Test]
    public async Task ParseAsync_renders_the_template_and_sends_nothing()
    {
        var sender = CreateSender(TestTemplates.CreateCustom(("welcome", "Hello")));

        var envelope = await sender.ParseAsync(TestData.Utf8(
            $$$"""{"message":{"to":{"phone_number":"{{{TestValues.Number}}}"},"template":"welcome"}}"""));

        Assert.That(envelope.Recipients.Single().Message!.Body, Is.EqualTo("Hello"));
        Sms.VerifyNoOtherCalls();
    }

    [Test]
    public void Cancellation_during_the_search_of_a_template_throws_and_sends_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        var templates = new Mock<ISmsTemplateSource>();
        templates.Setup(source => source.FindAsync("welcome", cancellation.Token)).Returns(() =>
        {
            cancellation.Cancel();
            return ValueTask.FromCanceled<string?>(cancellation.Token);
        });
        var document = TestData.Utf8(
            $$$"""{"message":{"to":{"phone_number":"{{{TestValues.Number}}}"},"template":"welcome"}}""");

        Assert.That(
            () => CreateSender(templates.Object).SendAsync(document, cancellation.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Sms.VerifyNoOtherCalls();
    }

    [Test]
    public async Task Renderer_that_throws_is_logged_and_does_not_affect_the_other_recipients()
    {
        var renderer = new Mock<ISmsTemplateRenderer>();
        renderer
            .SetupSequence(mock => mock.RenderAsync(
                "x", It.IsAny<JsonElement>(), It.IsAny<JsonElement>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new InvalidOperationException($"call {TestValues.Number}"))
            .ReturnsAsync("rendered");
        SetUpAccepted(TestValues.OtherNumber, "SM2");

        var results = await CreateSender(renderer: renderer.Object)
            .SendAsync(CreateDocument(TestValues.Number, TestValues.OtherNumber));

        Assert.That(((SmsRejected)results[0].Result).Failure.Message, Does.Contain("InvalidOperationException"));
        Assert.That(results[1].Result, Is.TypeOf<SmsAccepted>());
        var line = Logger.Collector.GetSnapshot().Single();
        Assert.That(line.Message, Does.StartWith("Rendering threw InvalidOperationException for recipient 0"));
        Assert.That(line.Message, Does.Not.Contain(TestValues.Number));
    }
}
