using Courier.Sms;

namespace Courier.Twilio.Tests.Errors;

public class TwilioErrorInfoTests
{
    [Test]
    public void A_row_without_advice_is_a_row()
    {
        var row = new TwilioErrorInfo((TwilioErrorCode)12345, "House rule", SmsFailureReason.InvalidMessage);

        Assert.That(row.Advice, Is.Empty);
        Assert.That(row.HelpLink.AbsoluteUri, Is.EqualTo("https://www.twilio.com/docs/errors/12345"));
    }

    [Test]
    public void The_advice_is_not_the_callers_array()
    {
        string[] advice = ["Ask the house."];
        var row = new TwilioErrorInfo((TwilioErrorCode)12345, "House rule", SmsFailureReason.InvalidMessage, advice);

        advice[0] = "Ask nobody.";

        Assert.That(row.Advice, Has.Length.EqualTo(1).And.Contains("Ask the house."));
    }

    [Test]
    public void A_copy_can_be_given_other_advice()
    {
        var row = TwilioErrorCatalog.Find(TwilioErrorCode.MessageFiltered)!;

        var ours = row with { Advice = ["Ask compliance."] };

        Assert.That(ours.Advice, Has.Length.EqualTo(1).And.Contains("Ask compliance."));
        Assert.That(row.Advice, Has.None.EqualTo("Ask compliance."));
    }

    [Test]
    public void A_row_without_a_title_or_a_list_is_refused()
    {
        Assert.That(() => new TwilioErrorInfo((TwilioErrorCode)12345, null!, SmsFailureReason.Unknown), Throws.ArgumentNullException);
        Assert.That(() => new TwilioErrorInfo((TwilioErrorCode)12345, "House rule", SmsFailureReason.Unknown, null!), Throws.ArgumentNullException);
    }
}
