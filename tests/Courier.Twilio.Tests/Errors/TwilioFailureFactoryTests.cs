using Courier.Sms;
using Courier.Twilio.Errors;
using CsCheck;

namespace Courier.Twilio.Tests.Errors;

public class TwilioFailureFactoryTests
{
    private static readonly ExtendedTwilioErrorCatalog Catalog = new([]);

    [Test]
    public void Known_code_gives_reason_advice_and_link()
    {
        var failure = TwilioFailureFactory.Create(
            Catalog,
            "21610",
            400,
            "Attempt to send to unsubscribed recipient",
            "https://www.twilio.com/docs/errors/21610");

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
    public void Catalog_that_throws_is_replaced_by_the_static_catalog(string code, SmsFailureReason reason)
    {
        var failure = TwilioFailureFactory.Create(
            new ThrowingErrorCatalog(), code, httpStatus: null, "Unknown destination handset", moreInfo: null);

        Assert.That((failure.ProviderCode, failure.Reason), Is.EqualTo((code, reason)));
        Assert.That(failure.Message, Does.Contain("Unknown destination handset"));
    }

    [Test]
    public void Message_combines_title_and_text_and_masks_numbers()
    {
        var failure = TwilioFailureFactory.Create(
            Catalog, "21211", 400, "The 'To' number +12025550156 is not a valid phone number.", null);

        Assert.That(
            failure.Message,
            Is.EqualTo("Invalid 'To' Phone Number: The 'To' number +1202•••0156 is not a valid phone number."));
        Assert.That(failure.HelpLink!.AbsoluteUri, Is.EqualTo("https://www.twilio.com/docs/errors/21211"));
    }

    [Test]
    public void Added_error_info_explains_the_failure()
    {
        var added = new TwilioErrorInfo(
            (TwilioErrorCode)99998, "Own error", SmsFailureReason.InvalidSender, "Ask the operator.")
        {
            IsTransient = true,
        };
        var catalog = new ExtendedTwilioErrorCatalog([added]);

        var failure = TwilioFailureFactory.Create(catalog, "99998", 400, null, null);

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidSender));
        Assert.That(failure.Message, Is.EqualTo("Own error."));
        Assert.That(failure.Advice, Has.Count.EqualTo(1).And.Contains("Ask the operator."));
        Assert.That(failure.IsTransient, Is.True);
    }

    [Test]
    public void Unknown_code_keeps_the_text_and_link_of_the_response()
    {
        var failure = TwilioFailureFactory.Create(Catalog, "99999", 429, "Slow down.", "https://help.twilio.com/slow");

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.RateLimited));
        Assert.That(failure.IsTransient, Is.True);
        Assert.That(failure.Message, Is.EqualTo("Twilio reported the unknown error 99999: Slow down."));
        Assert.That(failure.HelpLink, Is.EqualTo(new Uri("https://help.twilio.com/slow")));
        Assert.That(failure.ProviderCode, Is.EqualTo("99999"));
    }

    [TestCase("13214", null, SmsFailureReason.InvalidMessage)]
    [TestCase("11299", null, SmsFailureReason.CallbackUnreachable)]
    [TestCase("21799", 400, SmsFailureReason.InvalidSender)]
    [TestCase("21799", 401, SmsFailureReason.CredentialsRejected)]
    [TestCase("99999", 400, SmsFailureReason.InvalidMessage)]
    [TestCase("99999", null, SmsFailureReason.Unknown)]
    public void Code_without_advice_is_classified_by_status_and_range(string code, int? status, SmsFailureReason reason)
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
    public void Response_without_a_code_is_classified_by_status(int? status, SmsFailureReason reason, bool isTransient)
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
    public void Help_link_is_accepted_only_if_it_leads_to_Twilio(string moreInfo, bool isAccepted)
    {
        var failure = TwilioFailureFactory.Create(Catalog, "30007", null, null, moreInfo);

        var expected = isAccepted ? moreInfo : "https://www.twilio.com/docs/errors/30007";
        Assert.That(failure.HelpLink, Is.EqualTo(new Uri(expected)));
    }

    [TestCase("1e400")]
    [TestCase("-1")]
    [TestCase("abc")]
    [TestCase("0")]
    [TestCase("999999")]
    public void Invalid_code_is_kept_and_classified_by_status(string code)
    {
        var failure = TwilioFailureFactory.Create(Catalog, code, 404, "No such page", null);

        Assert.That(failure.ProviderCode, Is.EqualTo(code));
        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.NotFound));
        Assert.That(failure.Message, Does.EndWith("No such page"));
    }

    // A code as long as a phone number may be one, unless the application added an error info for it.
    [TestCase("12025550156", "1202•••0156")]
    [TestCase("+1 202-555-0156", "+1202•••0156")]
    [TestCase("999999999", "99•••9999")]
    [TestCase("888888888", "888888888")]
    public void Phone_number_in_place_of_a_code_is_masked(string code, string expected)
    {
        var added = new TwilioErrorInfo(
            (TwilioErrorCode)888888888, "Own error", SmsFailureReason.InvalidSender, "Ask the operator.");
        var catalog = new ExtendedTwilioErrorCatalog([added]);

        Assert.That(TwilioFailureFactory.Create(catalog, code, 400, null, null).ProviderCode, Is.EqualTo(expected));
    }

    [Test]
    public void Retry_after_is_copied_to_the_failure()
    {
        var failure = TwilioFailureFactory.Create(Catalog, "20429", 429, null, null, TimeSpan.FromMinutes(2));

        Assert.That(failure.RetryAfter, Is.EqualTo(TimeSpan.FromMinutes(2)));
    }

    [Test]
    public void Long_input_is_truncated()
    {
        var failure = TwilioFailureFactory.Create(
            Catalog, new string('9', 10_000), 400, new string('x', 10_000), new string('y', 10_000));

        Assert.That(failure.Message, Has.Length.LessThanOrEqualTo(300).And.EndsWith("…"));
        Assert.That(failure.ProviderCode, Has.Length.LessThanOrEqualTo(40));
        Assert.That(failure.HelpLink, Is.Null);
    }

    [Test]
    public void Number_is_masked_before_the_message_is_truncated()
    {
        var failure = TwilioFailureFactory.Create(Catalog, "30007", null, new string('x', 272) + " +12025550156", null);

        Assert.That(failure.Message, Does.Not.Contain("12025"));
    }

    [Test]
    public void Number_split_by_control_characters_is_masked()
    {
        var failure = TwilioFailureFactory.Create(Catalog, "30007", null, "To\r\n+1202\0555\u200b0156\u202e", null);

        Assert.That(failure.Message, Is.EqualTo("Message filtered: To +1202•••0156"));
    }

    [Test]
    public void Create_does_not_throw_for_any_input()
    {
        var texts = Gen.OneOf(
            Gen.String,
            Gen.Const("\ud800"),
            Gen.Const("https://["),
            Gen.Const("+12025550156"),
            Gen.Const(() => (string)null!));

        Gen.Select(texts, Gen.Int.Nullable(), texts, texts).Sample((code, status, message, link) =>
        {
            var failure = TwilioFailureFactory.Create(Catalog, code, status, message, link);

            return failure.Message.Length is > 0 and <= 300 && !failure.Message.Any(char.IsControl);
        });
    }
}
