using Courier.Sms;

namespace Courier.Twilio.Tests.Errors;

public class TwilioFailureExtensionsTests
{
    [Test]
    public void A_failure_is_matched_by_the_name_of_its_code()
    {
        SmsSendResult result = new SmsRejected(Failure("21610"));

        Assert.That(result is SmsRejected({ TwilioCode: TwilioErrorCode.RecipientOptedOut }), Is.True);
    }

    [Test]
    public void A_failure_leads_to_the_row_of_its_code()
    {
        Assert.That(Failure("30007").TwilioError, Is.SameAs(TwilioErrorCatalog.Find(TwilioErrorCode.MessageFiltered)));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("abc")]
    [TestCase("-1")]
    [TestCase("0")]
    [TestCase("1e400")]
    [TestCase("99999999999999999999")]
    public void What_is_no_number_is_no_code(string? code)
    {
        Assert.That(Failure(code).TwilioCode, Is.Null);
        Assert.That(Failure(code).TwilioError, Is.Null);
    }

    [Test]
    public void A_number_nobody_published_is_a_code_without_a_row()
    {
        Assert.That(Failure("999999").TwilioCode, Is.EqualTo((TwilioErrorCode)999999));
        Assert.That(Failure("999999").TwilioError, Is.Null);
    }

    private static SmsFailure Failure(string? code) =>
        new() { Reason = SmsFailureReason.Unknown, Message = "It failed.", ProviderCode = code };
}
