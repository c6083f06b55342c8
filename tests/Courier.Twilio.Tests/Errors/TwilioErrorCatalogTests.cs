using Courier.Sms;

namespace Courier.Twilio.Tests.Errors;

public class TwilioErrorCatalogTests
{
    [Test]
    public void A_named_code_is_explained()
    {
        var row = TwilioErrorCatalog.Find(TwilioErrorCode.RecipientOptedOut);

        Assert.That(row, Is.Not.Null);
        Assert.That(row.Title, Is.EqualTo("Attempt to send to unsubscribed recipient"));
        Assert.That(row.Reason, Is.EqualTo(SmsFailureReason.RecipientOptedOut));
        Assert.That(row.Sources, Is.EqualTo(TwilioErrorSources.ApiResponse | TwilioErrorSources.MessageStatus));
        Assert.That(row.HelpLink, Is.EqualTo(new Uri("https://www.twilio.com/docs/errors/21610")));
    }

    [Test]
    public void A_published_code_without_a_name_has_title_level_and_link()
    {
        var row = TwilioErrorCatalog.Find((TwilioErrorCode)13214);

        Assert.That(row, Is.Not.Null);
        Assert.That(row.Title, Is.EqualTo("Dial: Invalid callerId value"));
        Assert.That(row.Level, Is.EqualTo(TwilioErrorLevel.Warning));
        Assert.That(row.HelpLink.AbsoluteUri, Is.EqualTo("https://www.twilio.com/docs/errors/13214"));
        Assert.That(row.Advice, Is.Empty);
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(999999999)]
    [TestCase(int.MinValue)]
    public void A_number_nobody_published_has_no_row(int code)
    {
        Assert.That(TwilioErrorCatalog.Find((TwilioErrorCode)code), Is.Null);
    }

    [Test]
    public void Nobody_can_rewrite_the_advice()
    {
        var row = TwilioErrorCatalog.Find(TwilioErrorCode.MessageFiltered)!;

        row.Advice[0] = "Never mind.";

        Assert.That(row.Advice, Has.None.EqualTo("Never mind."));
    }

    [Test]
    public void A_lookup_allocates_nothing()
    {
        Look();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Look();

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);

        static void Look()
        {
            TwilioErrorCatalog.Find(TwilioErrorCode.MessageFiltered);
            TwilioErrorCatalog.Find((TwilioErrorCode)13214);
            TwilioErrorCatalog.Find((TwilioErrorCode)(-1));
        }
    }
}
