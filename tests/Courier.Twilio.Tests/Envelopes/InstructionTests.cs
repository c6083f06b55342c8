using System.Text.Json;
using Courier.Sms;
using Moq;

namespace Courier.Twilio.Tests.Envelopes;

/// <summary>Instructions that change whether and how a message goes: they act, or refuse the document.</summary>
public class InstructionTests
{
    private const string Refusal = "IgnoredInstructions";

    [TestCase("\"routing\":{\"method\":\"single\",\"channels\":[\"sms\"]}")]
    [TestCase("\"routing\":{\"method\":\"all\",\"channels\":[\"email\",\"sms\"]}")]
    [TestCase("\"routing\":{\"channels\":[\"sms\",\"email\"]}")]
    [TestCase("\"routing\":{\"method\":\"single\",\"channels\":[\"twilio\"]}")]
    [TestCase("\"routing\":{\"method\":\"single\",\"channels\":[\"email\",\"push\",\"sms\"]}")]
    [TestCase("\"routing\":{\"channels\":[{\"channel\":\"sms\",\"if\":\"true\",\"providers\":[\"twilio\"]}]}")]
    [TestCase("\"routing\":{\"channels\":[{\"method\":\"all\",\"channels\":[\"email\",\"sms\"]}]}")]
    [TestCase("\"routing\":{}")]
    [TestCase("\"channels\":{\"sms\":{\"providers\":[\"twilio\"]}}")]
    [TestCase("\"channels\":{\"sms\":{\"providers\":[\"twilio\",\"vonage\"]}}")]
    [TestCase("\"channels\":{\"sms\":{\"providers\":[\"vonage\",\"twilio\"],\"routing_method\":\"all\"}}")]
    [TestCase("\"channels\":{\"sms\":{\"if\":\"true\"}},\"providers\":{\"twilio\":{\"if\":true}}")]
    public void Instruction_that_Courier_would_follow_with_a_text_is_sent(string properties)
    {
        Assert.That(TestEnvelopes.ParseMessage(properties).Recipients.Single().IsValid, Is.True);
    }

    [TestCase("\"routing\":{\"channels\":[\"email\"]}", "$.message.routing.channels", "has no sms")]
    [TestCase("\"routing\":{\"channels\":[]}", "$.message.routing.channels", "has no sms")]
    [TestCase("\"routing\":{\"method\":\"all\"}", "$.message.routing", "has no channels")]
    [TestCase("\"routing\":{\"method\":\"best\",\"channels\":[\"sms\"]}", "$.message.routing.method", "must be")]
    [TestCase("\"routing\":{\"channels\":[\"vonage\",\"sms\"]}", "$.message.routing.channels[0]", "comes before sms")]
    [TestCase(
        "\"routing\":{\"channels\":[{\"channels\":[\"email\"]},\"sms\"]}",
        "$.message.routing.channels[0]", "comes before sms")]
    [TestCase("\"routing\":{\"channels\":[1,\"sms\"]}", "$.message.routing.channels[0]", "must be the name")]
    [TestCase(
        "\"routing\":{\"channels\":[{\"channel\":\"sms\",\"providers\":[\"vonage\"]}]}",
        "$.message.routing.channels[0].providers", "has no twilio")]
    [TestCase(
        "\"channels\":{\"sms\":{\"providers\":[\"vonage\"]}}", "$.message.channels.sms.providers", "has no twilio")]
    [TestCase(
        "\"channels\":{\"sms\":{\"providers\":[\"vonage\",\"twilio\"]}}",
        "$.message.channels.sms.providers[0]", "comes before twilio")]
    [TestCase("\"channels\":{\"sms\":{\"if\":\"data.a === 1\"}}", "$.message.channels.sms.if", "is a condition")]
    [TestCase("\"providers\":{\"twilio\":{\"if\":\"FALSE\"}}", "$.message.providers.twilio.if", "is a condition")]
    [TestCase("\"preferences\":{\"x\":1}", "$.message.preferences.x", "is not known")]
    public void Instruction_that_cannot_be_followed_refuses_the_document(string properties, string path, string reason)
    {
        var exception = Assert.Throws<CourierEnvelopeException>(() => TestEnvelopes.ParseMessage(properties))!;

        Assert.That(exception.Path, Is.EqualTo(path));
        Assert.That(exception.Reason, Does.StartWith(reason).And.Contain(Refusal));
    }

    [TestCase("routing", "\"routing\":{\"channels\":[\"email\"]}", "$.message.routing")]
    [TestCase("channels.sms.if", "\"channels\":{\"sms\":{\"if\":\"x\"}}", "$.message.channels.sms.if")]
    [TestCase("channels.sms.if", "\"channels\":{\"sms\":{\"if\":\"false\"}}", "$.message.channels.sms.if")]
    [TestCase("providers.twilio.if", "\"providers\":{\"twilio\":{\"if\":\"x\"}}", "$.message.providers.twilio.if")]
    [TestCase(
        "channels.sms.providers",
        "\"channels\":{\"sms\":{\"providers\":[\"vonage\"]}}", "$.message.channels.sms.providers")]
    [TestCase("preferences", "\"preferences\":{\"subscription_topic_id\":\"t\"}", "$.message.preferences")]
    [TestCase("delay", "\"delay\":{\"duration\":1}", "$.message.delay")]
    [TestCase("expiry", "\"expiry\":{\"expires_in\":\"P9D\"}", "$.message.expiry")]
    public void Instruction_ignored_by_name_is_listed(string name, string properties, string path)
    {
        var envelope = TestEnvelopes.ParseMessage(properties, name);

        Assert.That(envelope.Recipients.Single().IsValid, Is.True);
        Assert.That(envelope.IgnoredPaths, Is.EqualTo(new[] { path }));
    }

    [TestCase("\"channels\":{\"sms\":{\"if\":\"false\"}}", "$.message.channels.sms.if is false")]
    [TestCase("\"providers\":{\"twilio\":{\"if\":false}}", "$.message.providers.twilio.if is false")]
    [TestCase(
        "\"routing\":{\"channels\":[{\"channel\":\"sms\",\"if\":\"false\"}]}",
        "$.message.routing.channels[0].if is false")]
    [TestCase(
        "\"preferences\":{\"subscription_topic_id\":\"t\"}", "$.message.preferences.subscription_topic_id names")]
    public void Condition_that_does_not_hold_rejects_every_recipient(string properties, string message)
    {
        var failure = TestEnvelopes.ParseMessage(properties).Recipients.Single().Failure!;

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.RejectedByPolicy));
        Assert.That(failure.Message, Does.StartWith(message).And.Contain("was not sent"));
    }

    [TestCase("\"email\":\"a@b.example\"", "$.message.to.email")]
    [TestCase("\"user_id\":\"u\"", "$.message.to.user_id")]
    public void Recipient_that_an_earlier_channel_reaches_is_rejected(string field, string path)
    {
        var failure = TestEnvelopes.Parse(TestData.Utf8($$$"""
            {"message":{"to":{"phone_number":"{{{TestValues.Number}}}",{{{field}}} },"content":{"body":"x"},
             "routing":{"method":"single","channels":["email","sms"]} } }
            """)).Recipients.Single().Failure!;

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.RejectedByPolicy));
        Assert.That(failure.Message, Does.Contain("$.message.routing.channels[0]").And.Contain(path));
    }

    [Test]
    public void Evaluator_of_the_application_decides_for_each_recipient()
    {
        var evaluator = new Mock<ICourierConditionEvaluator>();
        evaluator
            .SetupSequence(mock => mock.EvaluateAsync(
                "x", It.IsAny<JsonElement>(), It.IsAny<JsonElement>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(true)
            .ReturnsAsync(false)
            .ThrowsAsync(new InvalidOperationException("canary"));

        var recipients = TestEnvelopes.Parse(
            TestData.Utf8($$$$"""
                {"message":{"to":[{"phone_number":"{{{{TestValues.Number}}}}"},
                 {"phone_number":"{{{{TestValues.Number}}}}"},{"phone_number":"{{{{TestValues.Number}}}}"}],
                 "content":{"body":"x"},"channels":{"sms":{"if":"x"} } } }
                """),
            evaluator: evaluator.Object).Recipients;

        Assert.That(recipients[0].IsValid, Is.True);
        Assert.That(recipients[1].Failure!.Reason, Is.EqualTo(SmsFailureReason.RejectedByPolicy));
        Assert.That(
            recipients[2].Failure!.Message, Does.StartWith("The condition evaluator threw InvalidOperationException"));
    }
}
