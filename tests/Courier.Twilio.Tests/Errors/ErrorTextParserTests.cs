using Courier.Sms;
using Courier.Twilio.Errors;

namespace Courier.Twilio.Tests.Errors;

public class ErrorTextParserTests
{
    [Test]
    public void Entry_is_parsed_into_facts_title_and_advice()
    {
        var errors = ErrorTextParser.Parse("""
            21610 RecipientOptedOut ApiResponse,MessageStatus None
            Attempt to send | "quoted"
            - Ask the recipient.
            - Stop sending.

            30001 RateLimited MessageStatus RetryLater Transient Warning
            Queue overflow
            - Wait.
            """u8).ToArray();

        Assert.That(errors, Has.Length.EqualTo(2));
        Assert.That(errors[0].Code, Is.EqualTo(TwilioErrorCode.RecipientOptedOut));
        Assert.That(errors[0].Title, Is.EqualTo("Attempt to send | \"quoted\""));
        Assert.That(errors[0].Reason, Is.EqualTo(SmsFailureReason.RecipientOptedOut));
        Assert.That(errors[0].Sources, Is.EqualTo(TwilioErrorSources.ApiResponse | TwilioErrorSources.MessageStatus));
        Assert.That(errors[0].Advice, Has.Length.EqualTo(2).And.Contains("Stop sending."));
        Assert.That(errors[0].IsTransient, Is.False);
        Assert.That(errors[1].Failover, Is.EqualTo(FailoverAction.RetryLater));
        Assert.That(errors[1].IsTransient, Is.True);
        Assert.That(errors[1].Level, Is.EqualTo(TwilioErrorLevel.Warning));
    }
}
