using Courier.Sms;

namespace Courier.Twilio.Tests.Errors;

public class TwilioFailureExtensionsTests
{
    [Test]
    public void TwilioCode_can_be_matched_by_name()
    {
        SmsSendResult result = new SmsRejected(CreateFailure("21610"));

        Assert.That(result is SmsRejected({ TwilioCode: TwilioErrorCode.RecipientOptedOut }), Is.True);
    }

    [Test]
    public void TwilioError_is_the_error_info_of_the_code()
    {
        Assert.That(
            CreateFailure("30007").TwilioError,
            Is.SameAs(TwilioErrorCatalog.Find(TwilioErrorCode.MessageFiltered)));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("abc")]
    [TestCase("-1")]
    [TestCase("0")]
    [TestCase("1e400")]
    [TestCase("99999999999999999999")]
    public void TwilioCode_is_null_for_a_code_that_is_not_a_positive_number(string? code)
    {
        Assert.That(CreateFailure(code).TwilioCode, Is.Null);
        Assert.That(CreateFailure(code).TwilioError, Is.Null);
    }

    [Test]
    public void TwilioError_is_null_for_an_unpublished_code()
    {
        Assert.That(CreateFailure("999999").TwilioCode, Is.EqualTo((TwilioErrorCode)999999));
        Assert.That(CreateFailure("999999").TwilioError, Is.Null);
    }

    private static SmsFailure CreateFailure(string? code) =>
        new() { Reason = SmsFailureReason.Unknown, Message = "It failed.", ProviderCode = code };
}
