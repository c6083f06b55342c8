using Courier.Sms;
using Microsoft.Extensions.Primitives;
using static Courier.Twilio.Tests.Messages.TwilioRequests;

namespace Courier.Twilio.Tests.Messages;

public class MessageFieldValidatorTests
{
    [TestCase("To", SmsFailureReason.InvalidRecipient)]
    [TestCase("From", SmsFailureReason.InvalidSender)]
    [TestCase("MessagingServiceSid", SmsFailureReason.InvalidSender)]
    [TestCase("StatusCallback", SmsFailureReason.InvalidMessage)]
    [TestCase("MediaUrl", SmsFailureReason.InvalidMessage)]
    [TestCase("Tomorrow", SmsFailureReason.InvalidMessage)]
    public void Control_character_outside_of_the_text_is_rejected(string field, SmsFailureReason reason)
    {
        foreach (var value in new[] { "a\r\nb", "a\n", "\rb", "\t", "\u007f", "\u0001" })
        {
            var failure = GetFailure(TestData.Message(overrides: Body(new() { [field] = value })));

            Assert.That(failure.Reason, Is.EqualTo(reason));
            Assert.That(failure.Message, Is.EqualTo($"{field} contains a control character, such as a line break."));
        }
    }

    [Test]
    public void Line_break_in_the_text_is_accepted()
    {
        Assert.That(CreateRequest(TestData.Message("a\r\nb\tc")).Fields["Body"].ToString(), Is.EqualTo("a\r\nb\tc"));
    }

    // The code units are numbers, because an attribute cannot hold an unpaired surrogate.
    [TestCase(0xD800)]
    [TestCase(0xDBFF)]
    [TestCase(0xDC00)]
    [TestCase(0xDFFF)]
    [TestCase(0)]
    public void Malformed_text_is_rejected_in_every_field(int codeUnit)
    {
        var malformed = $"a{(char)codeUnit}b";

        Assert.That(GetFailure(TestData.Message(malformed)).Message, Does.StartWith("Body is malformed"));
        Assert.That(
            GetFailure(TestData.Message(overrides: Body(new() { ["Tomorrow"] = malformed }))).Message,
            Does.StartWith("Tomorrow is malformed"));
        Assert.That(
            GetFailure(TestData.Message(overrides: Body(new() { ["x" + malformed] = "1" }))).Message,
            Does.StartWith("The name of a field in an override is malformed"));
    }

    [TestCase("To")]
    [TestCase("Body")]
    [TestCase("StatusCallback")]
    public void Two_values_of_a_single_valued_field_are_rejected(string field)
    {
        var failure = GetFailure(TestData.Message(overrides: Body(new() { [field] = new[] { "a", "b" } })));

        Assert.That(failure.Message, Is.EqualTo($"{field} must have one value, but has 2."));
    }

    [Test]
    public void Message_whose_recipient_is_removed_is_rejected()
    {
        var failure = GetFailure(TestData.Message(overrides: Body(new() { ["to"] = StringValues.Empty })));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
        Assert.That(failure.Message, Is.EqualTo("The message has no recipient: an override removed To."));
    }

    [Test]
    public void Message_whose_sender_is_removed_is_rejected()
    {
        var failure = GetFailure(
            TestData.Message(overrides: Body(new() { ["MessagingServiceSid"] = StringValues.Empty })));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidSender));
        Assert.That(failure.Message, Is.EqualTo("The message has no sender: set MessagingServiceSid or From."));
    }

    [Test]
    public void More_than_64_fields_are_rejected()
    {
        var many = Enumerable.Range(0, 65).Aggregate(
            TwilioFieldSet.Empty,
            (all, i) => all.MergedWith(new() { [$"F{i}"] = "1" }));

        Assert.That(
            GetFailure(TestData.Message(overrides: Body(many))).Message,
            Is.EqualTo("The message has 68 fields; at most 64 are allowed."));
    }

    [Test]
    public void Overlong_field_name_is_rejected_and_not_in_the_message()
    {
        Assert.That(
            GetFailure(TestData.Message(overrides: Body(new() { [new string('N', 10_240)] = "1" }))).Message,
            Has.Length.LessThan(200));
    }

    [Test]
    public void Overlong_value_or_request_is_rejected()
    {
        var value = GetFailure(
            TestData.Message(overrides: Body(new() { ["ContentVariables"] = new string('x', 10_241) })));
        var longValue = new string('x', 1_000);
        var total = GetFailure(
            TestData.Message(overrides: Body(new() { ["Tomorrow"] = Enumerable.Repeat(longValue, 70).ToArray() })));

        Assert.That(value.Message, Is.EqualTo("ContentVariables has 10,241 characters; at most 10,240 are allowed."));
        Assert.That(total.Message, Does.EndWith("at most 65,536 are allowed."));
    }

    [Test]
    public void No_failure_contains_a_whole_number_or_a_secret()
    {
        var otherAccount = TestData.OtherAccountOverrides() with { AccountSid = TestValues.OtherNumber };
        SmsFailure[] failures =
        [
            GetFailure(TestData.Message(overrides: Body(new() { [$"X{TestValues.OtherNumber}"] = "\0" }))),
            GetFailure(TestData.Message(overrides: Body(new() { ["To"] = $"{TestValues.OtherNumber}\n" }))),
            GetFailure(TestData.Message(overrides: WithConfig(otherAccount))),
            GetFailure(
                TestData.Message(overrides: WithConfig(new() { AuthToken = TestValues.OtherAuthToken }))),
            GetFailure(
                TestData.Message(overrides: WithConfig(new() { From = $"{TestValues.OtherNumber}\r\n" }))),
        ];

        foreach (var failure in failures)
        {
            Assert.That(
                failure.ToString(),
                Does.Not.Contain(TestValues.OtherNumber[1..]).And.Not.Contain(TestValues.OtherAuthToken));
        }
    }

    [Test]
    public void Failure_is_not_transient_and_has_no_code()
    {
        var failure = GetFailure(TestData.Message(body: null));

        Assert.That(failure.IsTransient, Is.False);
        Assert.That(failure.ProviderCode, Is.Null);
    }

    private static TwilioOverrides Body(TwilioFieldSet body) => new() { Body = body };
}
