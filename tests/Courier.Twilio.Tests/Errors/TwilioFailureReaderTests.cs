using Courier.Sms;
using Courier.Twilio.Errors;
using CsCheck;

namespace Courier.Twilio.Tests.Errors;

public class TwilioFailureReaderTests
{
    private static readonly ExtendedTwilioErrorCatalog Catalog = new([]);

    [Test]
    public void A_known_code_brings_reason_advice_and_link()
    {
        var failure = TwilioFailureFactory.Create(
            Catalog, "21610", 400, "Attempt to send to unsubscribed recipient", "https://www.twilio.com/docs/errors/21610");

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.RecipientOptedOut));
        Assert.That(failure.Message, Is.EqualTo("Attempt to send to unsubscribed recipient."));
        Assert.That(failure.ProviderCode, Is.EqualTo("21610"));
        Assert.That(failure.Advice, Is.EqualTo(TwilioErrorCatalog.Find(TwilioErrorCode.RecipientOptedOut)!.Advice));
        Assert.That(failure.HelpLink, Is.EqualTo(new Uri("https://www.twilio.com/docs/errors/21610")));
        Assert.That(failure.HttpStatus, Is.EqualTo(400));
        Assert.That(failure.IsTransient, Is.False);
    }

    [TestCase("30005", SmsFailureReason.RecipientUnreachable)]
    [TestCase("99998", SmsFailureReason.Unknown)]
    public void A_catalog_that_throws_costs_its_own_words_only(string code, SmsFailureReason reason)
    {
        var failure = TwilioFailureFactory.Create(new ThrowingErrorCatalog(), code, httpStatus: null, "Unknown destination handset", moreInfo: null);

        Assert.That((failure.ProviderCode, failure.Reason), Is.EqualTo((code, reason)));
        Assert.That(failure.Message, Does.Contain("Unknown destination handset"));
    }

    [Test]
    public void Title_and_Twilios_sentence_are_one_sentence_without_a_whole_number()
    {
        var failure = TwilioFailureFactory.Create(Catalog, "21211", 400, "The 'To' number +12025550156 is not a valid phone number.", null);

        Assert.That(failure.Message, Is.EqualTo("Invalid 'To' Phone Number: The 'To' number +1202•••0156 is not a valid phone number."));
        Assert.That(failure.HelpLink!.AbsoluteUri, Is.EqualTo("https://www.twilio.com/docs/errors/21211"));
    }

    [Test]
    public void A_row_the_application_added_shapes_the_failure()
    {
        var catalog = new ExtendedTwilioErrorCatalog(
            [new TwilioErrorInfo((TwilioErrorCode)99998, "House rule", SmsFailureReason.InvalidSender, "Ask the house.") { IsTransient = true }]);

        var failure = TwilioFailureFactory.Create(catalog, "99998", 400, null, null);

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidSender));
        Assert.That(failure.Message, Is.EqualTo("House rule."));
        Assert.That(failure.Advice, Has.Count.EqualTo(1).And.Contains("Ask the house."));
        Assert.That(failure.IsTransient, Is.True);
    }

    [Test]
    public void An_unknown_code_keeps_Twilios_sentence_and_link()
    {
        var failure = TwilioFailureFactory.Create(Catalog, "99999", 429, "Slow down.", "https://help.twilio.com/slow");

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.RateLimited));
        Assert.That(failure.IsTransient, Is.True);
        Assert.That(failure.Message, Is.EqualTo("Twilio's error 99999, which is not known here: Slow down."));
        Assert.That(failure.HelpLink, Is.EqualTo(new Uri("https://help.twilio.com/slow")));
        Assert.That(failure.ProviderCode, Is.EqualTo("99999"));
    }

    [TestCase("13214", null, SmsFailureReason.InvalidMessage)]
    [TestCase("11299", null, SmsFailureReason.CallbackUnreachable)]
    [TestCase("21799", 400, SmsFailureReason.InvalidSender)]
    [TestCase("21799", 401, SmsFailureReason.CredentialsRejected)]
    [TestCase("99999", 400, SmsFailureReason.InvalidMessage)]
    [TestCase("99999", null, SmsFailureReason.Unknown)]
    public void A_code_without_a_row_of_advice_is_judged_by_status_and_range(string code, int? status, SmsFailureReason reason)
    {
        Assert.That(TwilioFailureFactory.Create(Catalog, code, status, null, null).Reason, Is.EqualTo(reason));
    }

    [TestCase(301, SmsFailureReason.ProviderUnavailable, false)]
    [TestCase(307, SmsFailureReason.ProviderUnavailable, false)]
    [TestCase(400, SmsFailureReason.InvalidMessage, false)]
    [TestCase(401, SmsFailureReason.CredentialsRejected, false)]
    [TestCase(403, SmsFailureReason.CredentialsRejected, false)]
    [TestCase(404, SmsFailureReason.NotFound, false)]
    [TestCase(407, SmsFailureReason.ProviderUnavailable, false)]
    [TestCase(413, SmsFailureReason.InvalidMessage, false)]
    [TestCase(429, SmsFailureReason.RateLimited, true)]
    [TestCase(503, SmsFailureReason.ProviderUnavailable, true)]
    [TestCase(null, SmsFailureReason.Unknown, false)]
    [TestCase(0, SmsFailureReason.Unknown, false)]
    [TestCase(-1, SmsFailureReason.Unknown, false)]
    public void Without_a_code_the_status_speaks(int? status, SmsFailureReason reason, bool isTransient)
    {
        var failure = TwilioFailureFactory.Create(Catalog, null, status, null, null);

        Assert.That(failure.Reason, Is.EqualTo(reason));
        Assert.That(failure.IsTransient, Is.EqualTo(isTransient));
        Assert.That(failure.Message, Does.EndWith("."));
        Assert.That(failure.ProviderCode, Is.Null);
        Assert.That(failure.HttpStatus, Is.EqualTo(status));
    }

    [TestCase("https://www.twilio.com/docs/errors/1", true)]
    [TestCase("https://twilio.com/x", true)]
    [TestCase("HTTPS://WWW.TWILIO.COM/x", true)]
    [TestCase("http://www.twilio.com/docs/errors/1", false)]
    [TestCase("https://www.twilio.com.evil.example/", false)]
    [TestCase("https://eviltwilio.com/", false)]
    [TestCase("https://www.twilio.com@evil.example/", false)]
    [TestCase("https://me:secret@www.twilio.com/", false)]
    [TestCase("https://www.twilio.com:8443/", false)]
    [TestCase("//www.twilio.com/x", false)]
    [TestCase("/docs/errors/1", false)]
    [TestCase("javascript:alert(1)", false)]
    [TestCase("", false)]
    public void Only_a_link_to_Twilio_is_taken(string moreInfo, bool isTaken)
    {
        var failure = TwilioFailureFactory.Create(Catalog, "30007", null, null, moreInfo);

        Assert.That(failure.HelpLink, isTaken ? Is.EqualTo(new Uri(moreInfo)) : Is.EqualTo(new Uri("https://www.twilio.com/docs/errors/30007")));
    }

    [TestCase("1e400")]
    [TestCase("-1")]
    [TestCase("abc")]
    [TestCase("0")]
    [TestCase("999999")]
    public void What_is_no_code_of_Twilios_is_kept_and_the_status_speaks(string code)
    {
        var failure = TwilioFailureFactory.Create(Catalog, code, 404, "Gone fishing", null);

        Assert.That(failure.ProviderCode, Is.EqualTo(code));
        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.NotFound));
        Assert.That(failure.Message, Does.EndWith("Gone fishing"));
    }

    // A code that is as long as a phone number may be one; only what the application has a row for is certain to be none.
    [TestCase("12025550156", "1202•••0156")]
    [TestCase("+1 202-555-0156", "+1202•••0156")]
    [TestCase("999999999", "99•••9999")]
    [TestCase("888888888", "888888888")]
    public void A_phone_number_in_the_place_of_a_code_is_masked(string code, string kept)
    {
        var catalog = new ExtendedTwilioErrorCatalog([new TwilioErrorInfo((TwilioErrorCode)888888888, "House rule", SmsFailureReason.InvalidSender, "Ask the house.")]);

        Assert.That(TwilioFailureFactory.Create(catalog, code, 400, null, null).ProviderCode, Is.EqualTo(kept));
    }

    [Test]
    public void The_wait_that_was_asked_for_is_handed_on()
    {
        var failure = TwilioFailureFactory.Create(Catalog, "20429", 429, null, null, TimeSpan.FromMinutes(2));

        Assert.That(failure.RetryAfter, Is.EqualTo(TimeSpan.FromMinutes(2)));
    }

    [Test]
    public void A_page_of_ten_thousand_characters_is_cut()
    {
        var failure = TwilioFailureFactory.Create(Catalog, new string('9', 10_000), 400, new string('x', 10_000), new string('y', 10_000));

        Assert.That(failure.Message, Has.Length.LessThanOrEqualTo(300).And.EndsWith("…"));
        Assert.That(failure.ProviderCode, Has.Length.LessThanOrEqualTo(40));
        Assert.That(failure.HelpLink, Is.Null);
    }

    [Test]
    public void A_number_at_the_cut_is_masked_before_it_is_cut()
    {
        var failure = TwilioFailureFactory.Create(Catalog, "30007", null, new string('x', 272) + " +12025550156", null);

        Assert.That(failure.Message, Does.Not.Contain("12025"));
    }

    [Test]
    public void A_number_split_by_a_control_is_masked_too()
    {
        var failure = TwilioFailureFactory.Create(Catalog, "30007", null, "To\r\n+1202\0555\u200b0156\u202e", null);

        Assert.That(failure.Message, Is.EqualTo("Message filtered: To +1202•••0156"));
    }

    [Test]
    public void Nothing_that_is_said_makes_it_throw()
    {
        var texts = Gen.OneOf(Gen.String, Gen.Const("\ud800"), Gen.Const("https://["), Gen.Const("+12025550156"), Gen.Const(() => (string)null!));

        Gen.Select(texts, Gen.Int.Nullable(), texts, texts).Sample((code, status, message, link) =>
        {
            var failure = TwilioFailureFactory.Create(Catalog, code, status, message, link);

            return failure.Message.Length is > 0 and <= 300 && !failure.Message.Any(char.IsControl);
        });
    }
}
