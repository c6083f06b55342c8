using Courier.Sms;
using Courier.Twilio.Errors;

namespace Courier.Twilio.Tests.Errors;

public class TwilioErrorCatalogExtensionsTests
{
    private static readonly TwilioErrorInfo Own =
        new((TwilioErrorCode)21610, "Ours", SmsFailureReason.RecipientOptedOut, "Ask.");

    [Test]
    public void Error_is_explained_as_that_of_a_send()
    {
        var catalog = new ExtendedTwilioErrorCatalog([Own]);

        var failure = catalog.Explain(
            21610, 400, $"to {TestValues.Number}", "https://www.twilio.com/docs/errors/21610");

        Assert.That(failure.Advice, Is.EqualTo(new[] { "Ask." }));
        Assert.That(failure.Message, Is.EqualTo("Ours: to +1202•••0156"));
        Assert.That((failure.ProviderCode, failure.HttpStatus), Is.EqualTo(("21610", 400)));
        Assert.That(failure.HelpLink, Is.EqualTo(new Uri("https://www.twilio.com/docs/errors/21610")));
    }

    [Test]
    public void Static_catalog_explains_without_one()
    {
        ITwilioErrorCatalog? none = null;

        Assert.That(none.Explain(21610).Reason, Is.EqualTo(SmsFailureReason.RecipientOptedOut));
    }

    [TestCase(null)]
    [TestCase(0)]
    public void Status_explains_an_error_without_a_code(int? code)
    {
        ITwilioErrorCatalog? none = null;

        var failure = none.Explain(code, 401);

        Assert.That(failure.ProviderCode, Is.Null);
        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.CredentialsRejected));
    }
}
