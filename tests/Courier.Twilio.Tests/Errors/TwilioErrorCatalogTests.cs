using Courier.Sms;

namespace Courier.Twilio.Tests.Errors;

public class TwilioErrorCatalogTests
{
    [Test]
    public void Find_of_a_named_code_returns_reason_sources_and_link()
    {
        var error = TwilioErrorCatalog.Find(TwilioErrorCode.RecipientOptedOut);

        Assert.That(error, Is.Not.Null);
        Assert.That(error.Title, Is.EqualTo("Attempt to send to unsubscribed recipient"));
        Assert.That(error.Reason, Is.EqualTo(SmsFailureReason.RecipientOptedOut));
        Assert.That(error.Sources, Is.EqualTo(TwilioErrorSources.ApiResponse | TwilioErrorSources.MessageStatus));
        Assert.That(error.HelpLink, Is.EqualTo(new Uri("https://www.twilio.com/docs/errors/21610")));
    }

    [Test]
    public void Number_in_From_that_is_not_verified_is_an_invalid_sender()
    {
        var error = TwilioErrorCatalog.Find((TwilioErrorCode)21264)!;

        Assert.That(error.Reason, Is.EqualTo(SmsFailureReason.InvalidSender));
        Assert.That(error.Advice[0], Does.Contain("Verify the number in From"));
    }

    [Test]
    public void Find_of_an_unnamed_code_returns_title_level_and_link()
    {
        var error = TwilioErrorCatalog.Find((TwilioErrorCode)13214);

        Assert.That(error, Is.Not.Null);
        Assert.That(error.Title, Is.EqualTo("Dial: Invalid callerId value"));
        Assert.That(error.Level, Is.EqualTo(TwilioErrorLevel.Warning));
        Assert.That(error.HelpLink.AbsoluteUri, Is.EqualTo("https://www.twilio.com/docs/errors/13214"));
        Assert.That(error.Advice, Is.Empty);
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(999999999)]
    [TestCase(int.MinValue)]
    public void Find_of_an_unpublished_code_returns_null(int code)
    {
        Assert.That(TwilioErrorCatalog.Find((TwilioErrorCode)code), Is.Null);
    }

    [Test]
    public void Changing_the_returned_advice_does_not_change_the_catalog()
    {
        var error = TwilioErrorCatalog.Find(TwilioErrorCode.MessageFiltered)!;

        error.Advice[0] = "Changed.";

        Assert.That(error.Advice, Has.None.EqualTo("Changed."));
    }

    [Test]
    public void Find_does_not_allocate()
    {
        FindAll();
        var before = GC.GetAllocatedBytesForCurrentThread();

        FindAll();

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);

        static void FindAll()
        {
            TwilioErrorCatalog.Find(TwilioErrorCode.MessageFiltered);
            TwilioErrorCatalog.Find((TwilioErrorCode)13214);
            TwilioErrorCatalog.Find((TwilioErrorCode)(-1));
        }
    }
}
