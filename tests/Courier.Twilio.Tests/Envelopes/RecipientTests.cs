using Courier.Sms;

namespace Courier.Twilio.Tests.Envelopes;

/// <summary>What a recipient of a document brings along: data, preferences, other fields.</summary>
public class RecipientTests
{
    [Test]
    public void Data_of_a_recipient_replaces_the_data_of_the_message_by_name()
    {
        var envelope = Parse(
            "\"data\":{\"name\":\"Ann\"}", "\"data\":{\"name\":\"all\",\"order\":{\"id\":1,\"total\":2},\"x\":\"X\"},");

        Assert.That(envelope.Recipients[0].Message!.Body, Is.EqualTo("Hi Ann 1 2 X"));
        Assert.That(envelope.Recipients[1].Message!.Body, Is.EqualTo("Hi all 1 2 X"));
        Assert.That(envelope.IgnoredPaths, Is.Empty);
    }

    [Test]
    public void Object_in_the_data_of_a_recipient_is_not_merged_into()
    {
        var envelope = Parse("""
            "data":{"order":{"id":9}}
            """, """
            "data":{"name":"all","order":{"id":1,"total":2}},
            """);

        Assert.That(envelope.Recipients[0].Message!.Body, Is.EqualTo("Hi all 9 {order.total} {x}"));
    }

    [Test]
    public void Data_of_a_recipient_is_used_without_data_of_the_message()
    {
        Assert.That(
            Parse("""
            "data":{"name":"Ann"}
            """).Recipients[0].Message!.Body,
            Does.StartWith("Hi Ann "));
    }

    [Test]
    public void Data_of_a_recipient_that_is_no_object_rejects_this_recipient()
    {
        var envelope = Parse("""
            "data":[]
            """);

        Assert.That(envelope.Recipients[0].Failure!.Message, Is.EqualTo("$.message.to[0].data must be an object."));
        Assert.That(envelope.Recipients[1].IsValid, Is.True);
    }

    [TestCase("""{"notifications":{"t":{"status":"OPTED_OUT"}}}""", "notifications.t.status is OPTED_OUT")]
    [TestCase("""{"categories":{"c":{"status":"OPTED_OUT"}}}""", "categories.c.status is OPTED_OUT")]
    [TestCase(
        """{"notifications":{"t":{"status":"OPTED_IN","channel_preferences":[{"channel":"email"}]}}}""",
        "notifications.t.channel_preferences has no sms")]
    [TestCase(
        """{"notifications":{"a":{"status":"OPTED_IN"},"b":{"status":"OPTED_OUT"}}}""",
        "notifications.b.status is OPTED_OUT")]
    [TestCase("""{"notifications":{"t":{"channel_preferences":[]}}}""", "channel_preferences has no sms")]
    public void Recipient_who_opted_out_is_rejected(string preferences, string message)
    {
        var envelope = Parse($"\"preferences\":{preferences}");

        var failure = envelope.Recipients[0].Failure!;
        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.RejectedByPolicy));
        Assert.That(
            failure.Message,
            Does.StartWith("$.message.to[0].preferences.").And.Contain(message).And.EndWith("was not sent."));
        Assert.That(envelope.Recipients[1].IsValid, Is.True);
    }

    [TestCase("""{"notifications":{"t":{"status":"OPTED_IN"},"u":{"status":"REQUIRED"}},"categories":{}}""")]
    [TestCase("""{"categories":{"t":{"status":"OPTED_IN","channel_preferences":[{"channel":"sms"}]}}}""")]
    [TestCase("""{"notifications":null}""")]
    [TestCase("{}")]
    [TestCase("null")]
    public void Recipient_who_did_not_opt_out_is_sent(string preferences)
    {
        Assert.That(Parse($"\"preferences\":{preferences}").Recipients[0].IsValid, Is.True);
    }

    [TestCase("""{"notifications":{"t":{"status":"opted_out"}}}""", ".notifications.t.status must be OPTED_IN")]
    [TestCase("""{"notifications":{"t":{"rules":[{"until":"x"}]}}}""", ".notifications.t.rules is not known")]
    [TestCase("""{"notifications":{"t":1}}""", ".notifications.t must be an object")]
    [TestCase("""{"sms":false}""", ".sms is not known")]
    [TestCase("[1]", " must be an object")]
    public void Preferences_that_are_not_understood_reject_the_recipient(string preferences, string message)
    {
        var failure = Parse($"\"preferences\":{preferences}").Recipients[0].Failure!;

        Assert.That(failure.Message, Does.StartWith($"$.message.to[0].preferences{message}"));
    }

    [Test]
    public void Topic_of_the_message_must_be_in_the_preferences()
    {
        var envelope = Parse(
            "\"preferences\":{\"categories\":{\"t\":{\"status\":\"OPTED_IN\"}}}",
            "\"preferences\":{\"subscription_topic_id\":\"t\"},");

        Assert.That(envelope.Recipients[0].IsValid, Is.True);
        Assert.That(envelope.Recipients[1].Failure!.Reason, Is.EqualTo(SmsFailureReason.RejectedByPolicy));
    }

    [TestCase("list_id")]
    [TestCase("list_pattern")]
    [TestCase("audience_id")]
    public void List_beside_a_number_rejects_the_recipient_unless_ignored(string name)
    {
        var options = new CourierTwilioOptions();
        options.IgnoredInstructions.Add($"to.{name}");

        Assert.That(
            Parse($"\"{name}\":\"x\"").Recipients[0].Failure!.Message,
            Does.StartWith($"$.message.to[0].{name} and a phone_number are both written"));
        Assert.That(Parse($"\"{name}\":\"x\"", options: options).Recipients[0].IsValid, Is.True);
    }

    [Test]
    public void Fields_of_a_recipient_without_effect_are_listed()
    {
        var envelope = Parse(
            "\"email\":\"a@b.example\",\"locale\":\"en\",\"user_id\":\"u\",\"tenant_id\":\"t\",\"nick\":\"N\"");

        Assert.That(envelope.IgnoredPaths, Is.EqualTo(new[] { "$.message.to[0].tenant_id", "$.message.to[0].nick" }));
    }

    private static CourierEnvelope Parse(
        string recipient, string message = "", CourierTwilioOptions? options = null) => TestEnvelopes.Parse(
        TestData.Utf8($$$"""
            {"message":{"to":[{"phone_number":"{{{TestValues.Number}}}",{{{recipient}}} },
             {"phone_number":"{{{TestValues.OtherNumber}}}"}],{{{message}}}
             "content":{"body":"Hi {name} {order.id} {order.total} {x}"} } }
            """),
        options: options);
}
