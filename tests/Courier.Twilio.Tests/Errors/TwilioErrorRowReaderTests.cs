using Courier.Sms;
using Courier.Twilio.Errors;

namespace Courier.Twilio.Tests.Errors;

public class TwilioErrorRowReaderTests
{
    [Test]
    public void A_row_is_its_facts_its_title_and_its_advice()
    {
        var rows = ErrorTextParser.Parse("""
            21610 RecipientOptedOut AtOnce,AfterSend Stop
            Attempt to send | "quoted"
            - Ask them.
            - Leave them be.

            30001 RateLimited AfterSend Wait Transient Warning
            Queue overflow
            - Wait.
            """u8).ToArray();

        Assert.That(rows, Has.Length.EqualTo(2));
        Assert.That(rows[0].Code, Is.EqualTo(TwilioErrorCode.RecipientOptedOut));
        Assert.That(rows[0].Title, Is.EqualTo("Attempt to send | \"quoted\""));
        Assert.That(rows[0].Reason, Is.EqualTo(SmsFailureReason.RecipientOptedOut));
        Assert.That(rows[0].Sources, Is.EqualTo(TwilioErrorSources.ApiResponse | TwilioErrorSources.MessageStatus));
        Assert.That(rows[0].Advice, Has.Length.EqualTo(2).And.Contains("Leave them be."));
        Assert.That(rows[0].IsTransient, Is.False);
        Assert.That(rows[1].Failover, Is.EqualTo(FailoverAction.RetryLater));
        Assert.That(rows[1].IsTransient, Is.True);
        Assert.That(rows[1].Level, Is.EqualTo(TwilioErrorLevel.Warning));
    }
}
