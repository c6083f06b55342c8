using Moq;
using Newtonsoft.Json;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;
using SdkPhoneNumber = Twilio.Types.PhoneNumber;

namespace Courier.Twilio.Sdk.Tests;

/// <summary>Exceptions of the SDK, of our client and of others, as outcomes of a send.</summary>
public class SdkExceptionReaderTests
{
    private static readonly int[] AmbiguousClientErrors = [408, 409, 425, 499];

    [Test]
    public void Status_decides_between_rejected_and_unconfirmed([Range(300, 599)] int status)
    {
        var isUnconfirmed = status >= 500 || AmbiguousClientErrors.Contains(status);
        var expected = isUnconfirmed ? typeof(SmsUnconfirmed) : typeof(SmsRejected);

        foreach (var exception in new TwilioException[]
        {
            new ApiException(0, status, "no code", null),
            new ApiException(21610, status, "a code", null),
            new ApiStandardException(21610, status, "type", "title", "detail", null, null),
        })
        {
            var result = exception.ToSendResult();

            Assert.That(result, Is.InstanceOf(expected));
            Assert.That(exception.ToFailure().HttpStatus, Is.EqualTo(status));
        }
    }

    [TestCase(0)]
    [TestCase(200)]
    [TestCase(201)]
    [TestCase(204)]
    public void Status_that_is_no_error_is_unconfirmed(int status)
    {
        var result = new ApiException(0, status, "unreadable", null).ToSendResult();

        Assert.That(result, Is.InstanceOf<SmsUnconfirmed>());
        Assert.That(((SmsUnconfirmed)result).Failure.Reason, Is.EqualTo(SmsFailureReason.NoResponse));
        Assert.That(((SmsUnconfirmed)result).SendId, Does.Match("^[0-9a-f]{32}$"));
    }

    [Test]
    public void Created_message_that_the_sdk_cannot_read_is_unconfirmed()
    {
        var exception = Assert.Throws<ApiException>(
            () => MessageResource.FromJson("""{"sid":"SM1","date_sent":"never"}"""))!;

        Assert.That(exception.InnerException, Is.InstanceOf<JsonException>());
        Assert.That(exception.ToSendResult(), Is.InstanceOf<SmsUnconfirmed>());
    }

    [Test]
    public void Connection_exception_of_another_client_is_unconfirmed()
    {
        foreach (var exception in new TwilioException[]
        {
            new ApiConnectionException("Connection Error: POST", new HttpRequestException()),
            new ApiConnectionException("no cause"),
            new TwilioException("anything"),
            new ApiException("Api Error: BadGateway - +12025550156"),
            new CertificateValidationException("no", new InvalidOperationException(), null),
        })
        {
            Assert.That(exception.ToSendResult(), Is.InstanceOf<SmsUnconfirmed>());
            Assert.That(exception.ToFailure().Message, Does.Not.Contain("2025550156"));
        }
    }

    [Test]
    public void Missing_credentials_of_the_sdk_are_rejected()
    {
        var result = new AuthenticationException("Credentials have not been initialized").ToSendResult();

        Assert.That(((SmsRejected)result).Failure.Reason, Is.EqualTo(SmsFailureReason.CredentialsRejected));
    }

    [Test]
    public void Error_is_explained_with_advice_and_the_catalog_of_the_registration()
    {
        var exception = new ApiException(21610, 400, "to +12025550156", "https://www.twilio.com/docs/errors/21610");
        var own = new TwilioErrorInfo((TwilioErrorCode)21610, "Ours", SmsFailureReason.RecipientOptedOut, "Ask.");
        var catalog = Mock.Of<ITwilioErrorCatalog>(c => c.Find((TwilioErrorCode)21610) == own);

        var failure = exception.ToFailure();

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.RecipientOptedOut));
        Assert.That(failure.ProviderCode, Is.EqualTo("21610"));
        Assert.That(failure.Advice, Is.Not.Empty);
        Assert.That(failure.HelpLink, Is.EqualTo(new Uri("https://www.twilio.com/docs/errors/21610")));
        Assert.That(failure.Message, Does.Not.Contain("2025550156"));
        Assert.That(exception.ToFailure(catalog).Advice, Is.EqualTo(new[] { "Ask." }));
    }

    [TestCase("queued", DeliveryStatus.Queued)]
    [TestCase("partially_delivered", DeliveryStatus.Sent)]
    [TestCase("received", DeliveryStatus.Unknown)]
    [TestCase("canceled", DeliveryStatus.Canceled)]
    public void Resource_is_a_receipt_and_a_report(string word, DeliveryStatus status)
    {
        var resource = MessageResource.FromJson(
            $$"""
            {"sid":"SM1","account_sid":"AC1","status":"{{word}}","num_segments":"2","error_code":30005,
             "error_message":"unknown handset +12025550156"}
            """);

        var (receipt, report) = (resource.ToReceipt(), resource.ToReport());

        Assert.That(receipt, Is.EqualTo(new SmsReceipt("SM1") { Status = status, Segments = 2, AccountId = "AC1" }));
        Assert.That((report.MessageId, report.Status, report.ProviderStatus), Is.EqualTo(("SM1", status, word)));
        Assert.That(report.Failure!.Reason, Is.EqualTo(SmsFailureReason.RecipientUnreachable));
        Assert.That(report.Failure.Message, Does.Not.Contain("2025550156"));
    }

    [Test]
    public void Resource_without_a_sid_is_no_receipt()
    {
        var resource = MessageResource.FromJson("{}");

        Assert.That(() => resource.ToReceipt(), Throws.ArgumentException);
        Assert.That(() => resource.ToReport(), Throws.ArgumentException);
    }

    [Test]
    public void Numbers_are_converted_both_ways()
    {
        Assert.That(TestValues.Recipient.ToTwilio().ToString(), Is.EqualTo(TestValues.Number));
        Assert.That(new SdkPhoneNumber(TestValues.Number).TryToE164(out var number), Is.True);
        Assert.That(number, Is.EqualTo(TestValues.Recipient));
        Assert.That(new SdkPhoneNumber("whatsapp:+12025550156").TryToE164(out _), Is.False);
        Assert.That(new SdkPhoneNumber(null).TryToE164(out _), Is.False);
    }
}
