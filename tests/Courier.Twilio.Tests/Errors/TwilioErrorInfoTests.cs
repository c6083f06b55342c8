using Courier.Sms;

namespace Courier.Twilio.Tests.Errors;

public class TwilioErrorInfoTests
{
    [Test]
    public void Error_info_without_advice_is_valid()
    {
        var error = new TwilioErrorInfo((TwilioErrorCode)12345, "Own error", SmsFailureReason.InvalidMessage);

        Assert.That(error.Advice, Is.Empty);
        Assert.That(error.HelpLink.AbsoluteUri, Is.EqualTo("https://www.twilio.com/docs/errors/12345"));
    }

    [Test]
    public void Advice_is_a_copy_of_the_given_array()
    {
        string[] advice = ["Ask the operator."];
        var error = new TwilioErrorInfo((TwilioErrorCode)12345, "Own error", SmsFailureReason.InvalidMessage, advice);

        advice[0] = "Changed.";

        Assert.That(error.Advice, Has.Length.EqualTo(1).And.Contains("Ask the operator."));
    }

    [Test]
    public void With_expression_replaces_the_advice()
    {
        var error = TwilioErrorCatalog.Find(TwilioErrorCode.MessageFiltered)!;

        var copy = error with { Advice = ["Ask compliance."] };

        Assert.That(copy.Advice, Has.Length.EqualTo(1).And.Contains("Ask compliance."));
        Assert.That(error.Advice, Has.None.EqualTo("Ask compliance."));
    }

    [Test]
    public void Constructor_without_title_or_advice_throws()
    {
        Assert.That(
            () => new TwilioErrorInfo((TwilioErrorCode)12345, null!, SmsFailureReason.Unknown),
            Throws.ArgumentNullException);
        Assert.That(
            () => new TwilioErrorInfo((TwilioErrorCode)12345, "Own error", SmsFailureReason.Unknown, null!),
            Throws.ArgumentNullException);
    }
}
