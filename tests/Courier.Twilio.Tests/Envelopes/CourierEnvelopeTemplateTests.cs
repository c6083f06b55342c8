using System.Text.Json;
using Courier.Sms;
using Moq;

namespace Courier.Twilio.Tests.Envelopes;

public class CourierEnvelopeTemplateTests
{
    private const string To = """
        "to":{"phone_number":"+12025550156"}
        """;

    [Test]
    public void Template_is_found_and_rendered()
    {
        var envelope = Parse(
            $$"""{"message":{ {{To}},"template":"welcome","data":{"name":"Kitty"} } }""",
            TestTemplates.Create(("welcome", "Hello {name}")));

        Assert.That(GetBody(envelope), Is.EqualTo("Hello Kitty"));
    }

    [Test]
    public void Unknown_template_is_a_failure_with_the_nearest_ids()
    {
        var templates = TestTemplates.Create(("order-shipped", "a"), ("order-stopped", "b"), ("welcome", "c"));

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
        var envelope = Parse($$"""{"message":{ {{To}},"template":"x" } }""", TestTemplates.Create());

        var failure = envelope.Recipients.Single().Failure!;

        Assert.That(failure.Message, Is.EqualTo("There is no template 'x'."));
        Assert.That(failure.Advice.Single(), Does.Contain("Courier:Twilio:Templates"));
    }

    [Test]
    public void Id_of_an_unknown_template_is_masked_and_truncated()
    {
        var id = $"{TestValues.Number}\\r\\nforged {new string('x', 60)}😀😀😀😀😀";

        var envelope = Parse($$"""{"message":{ {{To}},"template":"{{id}}" } }""", TestTemplates.Create());

        var failure = envelope.Recipients.Single().Failure!;

        Assert.That(failure.Message, Does.Not.Contain(TestValues.Number).And.Not.Contain("\n").And.Not.Contain("\r"));
        Assert.That(failure.Message, Has.Length.LessThan(120));
        Assert.That(failure.Message.Any(char.IsSurrogate), Is.False);
    }

    [Test]
    public void Unknown_template_of_a_custom_source_is_a_failure_without_suggestions()
    {
        var envelope = Parse(
            $$"""{"message":{ {{To}},"template":"welcom" } }""", TestTemplates.CreateCustom(("welcome", "a")));

        Assert.That(envelope.Recipients.Single().Failure!.Message, Is.EqualTo("There is no template 'welcom'."));
    }

    [Test]
    public void Source_that_throws_is_a_failure_of_every_recipient()
    {
        var templates = new Mock<ISmsTemplateSource>();
        templates.Setup(source => source.FindAsync("x", It.IsAny<CancellationToken>()))
            .ThrowsAsync(new InvalidOperationException("canary"));

        var envelope = Parse($$"""{"message":{ {{To}},"template":"x" } }""", templates.Object);

        var failure = envelope.Recipients.Single().Failure!;
        Assert.That(
            failure.Message,
            Is.EqualTo("The template source threw InvalidOperationException; the message was not sent."));
    }

    [TestCase(typeof(SmsTemplateException), "No name.", SmsFailureReason.InvalidMessage)]
    [TestCase(typeof(InvalidOperationException), "The template renderer threw", SmsFailureReason.Unknown)]
    [TestCase(typeof(OperationCanceledException), "The template renderer threw", SmsFailureReason.Unknown)]
    public void Render_error_is_a_failure_of_one_recipient(Type type, string message, SmsFailureReason reason)
    {
        var exception = (Exception)Activator.CreateInstance(type, "No name.")!;
        var renderer = new Mock<ISmsTemplateRenderer>();
        renderer
            .SetupSequence(r => r.RenderAsync(
                "x", It.IsAny<JsonElement>(), It.IsAny<JsonElement>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(exception)
            .ReturnsAsync("rendered");

        var recipients = TestEnvelopes.Parse(
            TestData.Utf8($$$$"""
                {"message":{"to":[{"phone_number":"{{{{TestValues.Number}}}}"},
                 {"phone_number":"{{{{TestValues.OtherNumber}}}}"}],"content":{"body":"x"}}}
                """),
            renderer: renderer.Object).Recipients;

        Assert.That(recipients[0].Failure!.Message, Does.StartWith(message));
        Assert.That(recipients[0].Failure!.Reason, Is.EqualTo(reason));
        Assert.That(recipients[1].Message!.Body, Is.EqualTo("rendered"));
    }

    private static CourierEnvelope Parse(string json, ISmsTemplateSource templates) =>
        TestEnvelopes.Parse(TestData.Utf8(json), templates);

    private static string? GetBody(CourierEnvelope envelope) => envelope.Recipients.Single().Message!.Body;
}
