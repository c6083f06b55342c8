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

    private static CourierEnvelope Parse(string json, ISmsTemplateSource templates) =>
        CourierEnvelope.Parse(TestData.Utf8(json), templates);

    private static string? GetBody(CourierEnvelope envelope) => envelope.Recipients.Single().Message!.Body;
}
