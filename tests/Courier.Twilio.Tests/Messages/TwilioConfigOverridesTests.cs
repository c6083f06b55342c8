using Courier.Sms;
using Courier.Twilio.Messages;
using static Courier.Twilio.Tests.Messages.TwilioRequests;

namespace Courier.Twilio.Tests.Messages;

public class TwilioConfigOverridesTests
{
    [TestCase("..")]
    [TestCase("../../v1")]
    [TestCase("../../v1/Services")]
    [TestCase("%2e%2e")]
    [TestCase("<your Account SID>")]
    [TestCase("")]
    [TestCase("ac" + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")]
    [TestCase("SK" + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")]
    [TestCase(TestValues.OtherAccountSid + "\n")]
    [TestCase(TestValues.OtherAccountSid + "\0")]
    [TestCase(" " + TestValues.OtherAccountSid)]
    [TestCase("AC" + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n")]
    [TestCase("AC" + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/")]
    [TestCase("AC" + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb١")]
    public void Account_that_is_not_a_SID_is_rejected(string accountSid)
    {
        var failure = GetFailure(
            TestData.Message(overrides: WithConfig(TestData.OtherAccountOverrides() with { AccountSid = accountSid })));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.CredentialsRejected));
        Assert.That(failure.Message, Is.EqualTo("override.config.accountSid must be 'AC' and 32 hexadecimal digits."));
    }

    [Test]
    public void Account_and_token_must_be_set_together()
    {
        var withoutToken = GetFailure(
            TestData.Message(overrides: WithConfig(new() { AccountSid = TestValues.OtherAccountSid })));
        var withoutAccount = GetFailure(
            TestData.Message(overrides: WithConfig(new() { AuthToken = TestValues.OtherAuthToken })));

        Assert.That(withoutToken.Message, Does.StartWith("override.config.authToken is missing"));
        Assert.That(withoutAccount.Message, Does.StartWith("override.config.accountSid is missing"));
        Assert.That(withoutToken.Reason, Is.EqualTo(SmsFailureReason.CredentialsRejected));
    }

    [Test]
    public void Account_of_the_registration_needs_no_token()
    {
        var message = TestData.Message(overrides: WithConfig(new() { AccountSid = TestData.Options().AccountSid }));

        var isValid = TwilioRequest.TryCreate(
            message, TestData.Options(), DateTimeOffset.UnixEpoch, out var request, out var failure);

        Assert.That(isValid, Is.True, failure?.Message);
        Assert.That(request!.IsTrackable, Is.True);
        Assert.That(
            request.Credentials.BasicParameter,
            Is.EqualTo(TwilioCredentials.FromOptions(TestData.Options()).BasicParameter));
    }

    [TestCase("")]
    [TestCase("<your Auth Token>")]
    public void Empty_or_placeholder_token_is_rejected(string token)
    {
        var failure = GetFailure(
            TestData.Message(overrides: WithConfig(TestData.OtherAccountOverrides() with { AuthToken = token })));

        Assert.That(failure.Message, Is.EqualTo("override.config.authToken must be the token of that account."));
    }

    [TestCase("canary\n", "contains a control character")]
    [TestCase(" canary", "contains a blank")]
    [TestCase("\"canary\"", "contains a quote")]
    [TestCase("canary\u200B", "contains the invisible character U+200B")]
    public void Token_with_what_no_token_has_is_rejected_and_not_in_the_message(string token, string error)
    {
        var failure = GetFailure(
            TestData.Message(overrides: WithConfig(TestData.OtherAccountOverrides() with { AuthToken = token })));

        Assert.That(
            failure.Message, Does.StartWith($"override.config.authToken {error}").And.Not.Contain("canary"));
    }

    [TestCase("<your Messaging Service SID>")]
    [TestCase("")]
    [TestCase(TestValues.OtherMessagingServiceSid + "\n")]
    [TestCase(TestValues.OtherAccountSid)]
    public void Messaging_Service_of_config_that_is_not_a_SID_is_rejected(string service)
    {
        var failure = GetFailure(
            TestData.Message(overrides: WithConfig(new() { MessagingServiceSid = service })));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidSender));
        Assert.That(
            failure.Message,
            Is.EqualTo("override.config.messagingServiceSid must be 'MG' and 32 hexadecimal digits."));
    }

    [TestCase("")]
    [TestCase("<your number>")]
    public void Invalid_From_of_config_is_not_replaced_by_the_configured_sender(string from)
    {
        var failure = GetFailure(TestData.Message(overrides: WithConfig(new() { From = from })));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidSender));
        Assert.That(failure.Message, Is.EqualTo("override.config.from must be a number, a short code or a sender ID."));
    }

    [Test]
    public void Line_break_in_From_of_config_is_rejected()
    {
        var failure = GetFailure(
            TestData.Message(overrides: WithConfig(new() { From = "+1\r\nX: y" })));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidSender));
    }
}
