using Courier.Sms;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Messages;

public class MessageFieldValidatorTests
{
    [Test]
    public void A_plain_message_is_composed_with_the_registrations_credentials()
    {
        var request = Composed(TestData.Message());

        Assert.That(request.Credentials.AccountSid, Is.EqualTo(TestValues.AccountSid));
        Assert.That(Login(request), Is.EqualTo($"{TestValues.AccountSid}:{TestValues.AuthToken}"));
        Assert.That(request.IsTrackable, Is.True);
    }

    [Test]
    public void An_api_key_sends_in_place_of_the_token()
    {
        var request = Composed(TestData.Message(), TestData.Options(o => (o.ApiKeySid, o.ApiKeySecret) = (TestValues.ApiKeySid, TestValues.ApiKeySecret)));

        Assert.That(request.Credentials.AccountSid, Is.EqualTo(TestValues.AccountSid));
        Assert.That(Login(request), Is.EqualTo($"{TestValues.ApiKeySid}:{TestValues.ApiKeySecret}"));
    }

    [Test]
    public void Credentials_of_the_message_replace_the_registrations_whole_and_are_not_tracked()
    {
        var options = TestData.Options(o => (o.ApiKeySid, o.ApiKeySecret) = (TestValues.ApiKeySid, TestValues.ApiKeySecret));

        var request = Composed(TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() }), options);

        Assert.That(Login(request), Is.EqualTo($"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}"));
        Assert.That(request.Credentials.AccountSid, Is.EqualTo(TestValues.OtherAccountSid));
        Assert.That(request.IsTrackable, Is.False);
    }

    [Test]
    public void Another_sender_alone_keeps_the_credentials_and_is_tracked()
    {
        var request = Composed(TestData.Message(overrides: new TwilioOverrides { Config = new() { MessagingServiceSid = TestValues.OtherMessagingServiceSid } }));

        Assert.That(request.Credentials.AccountSid, Is.EqualTo(TestValues.AccountSid));
        Assert.That(request.IsTrackable, Is.True);
    }

    [Test]
    public void Of_two_configs_the_last_that_says_something_is_taken_whole()
    {
        var message = TestData.Message(overrides:
        [
            new TwilioOverrides { Config = TestData.OtherAccountOverrides() },
            new TwilioOverrides { Config = new() { From = TestValues.Sender } },
            new TwilioOverrides { Body = new() { ["Attempt"] = "1" } },
        ]);

        var request = Composed(message);

        Assert.That(request.Credentials.AccountSid, Is.EqualTo(TestValues.AccountSid));
        Assert.That(request.Fields["From"].ToString(), Is.EqualTo(TestValues.Sender));
        Assert.That(request.Fields["MessagingServiceSid"].Count, Is.Zero);
    }

    [TestCase("..")]
    [TestCase("../../v1")]
    [TestCase("../../v1/Services")]
    [TestCase("%2e%2e")]
    [TestCase("<your Account SID>")]
    [TestCase("")]
    [TestCase("ac" + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")]
    [TestCase("SK" + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")]
    [TestCase(TestValues.OtherAccountSid + "\n")]
    [TestCase(TestValues.OtherAccountSid + "\0")]
    [TestCase(" " + TestValues.OtherAccountSid)]
    [TestCase("AC" + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n")]
    [TestCase("AC" + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/")]
    [TestCase("AC" + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb١")]
    public void An_account_that_is_no_sid_is_refused(string accountSid)
    {
        var failure = Refused(TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() with { AccountSid = accountSid } }));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.CredentialsRejected));
        Assert.That(failure.Message, Is.EqualTo("override.config.accountSid must be 'AC' and 32 hexadecimal digits."));
    }

    [Test]
    public void Account_and_token_come_together_or_not_at_all()
    {
        var withoutToken = Refused(TestData.Message(overrides: new TwilioOverrides { Config = new() { AccountSid = TestValues.OtherAccountSid } }));
        var withoutAccount = Refused(TestData.Message(overrides: new TwilioOverrides { Config = new() { AuthToken = TestValues.OtherAuthToken } }));

        Assert.That(withoutToken.Message, Does.StartWith("override.config.authToken is missing"));
        Assert.That(withoutAccount.Message, Does.StartWith("override.config.accountSid is missing"));
        Assert.That(withoutToken.Reason, Is.EqualTo(SmsFailureReason.CredentialsRejected));
    }

    [TestCase("")]
    [TestCase("<your Auth Token>")]
    public void A_token_that_is_none_is_refused(string token)
    {
        var failure = Refused(TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() with { AuthToken = token } }));

        Assert.That(failure.Message, Is.EqualTo("override.config.authToken must be the token of that account."));
    }

    [TestCase("<your Messaging Service SID>")]
    [TestCase("")]
    [TestCase(TestValues.OtherMessagingServiceSid + "\n")]
    [TestCase(TestValues.OtherAccountSid)]
    public void A_service_of_config_that_is_no_sid_is_refused(string service)
    {
        var failure = Refused(TestData.Message(overrides: new TwilioOverrides { Config = new() { MessagingServiceSid = service } }));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidSender));
        Assert.That(failure.Message, Is.EqualTo("override.config.messagingServiceSid must be 'MG' and 32 hexadecimal digits."));
    }

    [TestCase("")]
    [TestCase("<your number>")]
    public void A_number_of_config_that_is_none_is_refused_and_not_replaced_by_the_configured_sender(string from)
    {
        var failure = Refused(TestData.Message(overrides: new TwilioOverrides { Config = new() { From = from } }));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidSender));
        Assert.That(failure.Message, Is.EqualTo("override.config.from must be a number, a short code or a sender ID."));
    }

    [TestCase("To", SmsFailureReason.InvalidRecipient)]
    [TestCase("From", SmsFailureReason.InvalidSender)]
    [TestCase("MessagingServiceSid", SmsFailureReason.InvalidSender)]
    [TestCase("StatusCallback", SmsFailureReason.InvalidMessage)]
    [TestCase("MediaUrl", SmsFailureReason.InvalidMessage)]
    [TestCase("Tomorrow", SmsFailureReason.InvalidMessage)]
    public void A_line_break_is_refused_where_it_has_no_business(string field, SmsFailureReason reason)
    {
        foreach (var value in new[] { "a\r\nb", "a\n", "\rb", "\t", "\u007f", "\u0001" })
        {
            var failure = Refused(TestData.Message(overrides: Body(new() { [field] = value })));

            Assert.That(failure.Reason, Is.EqualTo(reason));
            Assert.That(failure.Message, Is.EqualTo($"{field} holds a control character, such as a line break."));
        }
    }

    [Test]
    public void A_line_break_in_from_of_config_is_refused()
    {
        var failure = Refused(TestData.Message(overrides: new TwilioOverrides { Config = new() { From = "+1\r\nX: y" } }));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidSender));
    }

    [Test]
    public void A_line_break_in_the_text_is_the_callers_own()
    {
        Assert.That(Composed(TestData.Message("a\r\nb\tc")).Fields["Body"].ToString(), Is.EqualTo("a\r\nb\tc"));
    }

    // As numbers: an attribute cannot carry half of a pair.
    [TestCase(0xD800)]
    [TestCase(0xDBFF)]
    [TestCase(0xDC00)]
    [TestCase(0xDFFF)]
    [TestCase(0)]
    public void Broken_text_is_refused_in_every_field(int symbol)
    {
        var broken = $"a{(char)symbol}b";

        Assert.That(Refused(TestData.Message(broken)).Message, Does.StartWith("Body is broken text"));
        Assert.That(Refused(TestData.Message(overrides: Body(new() { ["Tomorrow"] = broken }))).Message, Does.StartWith("Tomorrow is broken text"));
        Assert.That(Refused(TestData.Message(overrides: Body(new() { ["x" + broken] = "1" }))).Message, Does.StartWith("An override's field name is broken"));
    }

    [Test]
    public void A_body_of_1600_characters_is_sent_and_one_more_is_not()
    {
        Composed(TestData.Message(new string('x', 1_600)));

        var failure = Refused(TestData.Message(new string('x', 1_601)));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidMessage));
        Assert.That(failure.Message, Is.EqualTo("Body is 1,601 characters long; Twilio takes at most 1,600."));
    }

    [Test]
    public void An_emoji_is_one_character()
    {
        Composed(TestData.Message(string.Concat(Enumerable.Repeat("😀", 1_600))));

        Assert.That(Refused(TestData.Message(string.Concat(Enumerable.Repeat("😀", 1_601)))).Message, Does.StartWith("Body is 1,601"));
    }

    [Test]
    public void A_body_override_over_1600_characters_is_refused_as_well()
    {
        Assert.That(Refused(TestData.Message(overrides: Body(new() { ["body"] = new string('x', 1_601) }))).Message, Does.StartWith("Body is 1,601"));
    }

    [Test]
    public void Ten_media_are_sent_and_eleven_are_not()
    {
        Composed(TestData.Message() with { MediaUrls = Media(10) });

        Assert.That(Refused(TestData.Message() with { MediaUrls = Media(11) }).Message, Is.EqualTo("MediaUrl has 11 values; Twilio takes at most 10."));
        Assert.That(
            Refused(TestData.Message(overrides: Body(new() { ["mediaUrl"] = Media(11).Select(url => url.OriginalString).ToArray() }))).Message,
            Is.EqualTo("MediaUrl has 11 values; Twilio takes at most 10."));
    }

    [TestCase("To")]
    [TestCase("Body")]
    [TestCase("StatusCallback")]
    public void Two_values_are_refused_where_twilio_takes_one(string field)
    {
        var failure = Refused(TestData.Message(overrides: Body(new() { [field] = new[] { "a", "b" } })));

        Assert.That(failure.Message, Is.EqualTo($"{field} takes one value and has 2."));
    }

    [Test]
    public void Nothing_to_send_is_refused()
    {
        Assert.That(Refused(TestData.Message(body: null)).Message, Does.StartWith("There is nothing to send"));
        Assert.That(Refused(TestData.Message(overrides: Body(new() { ["Body"] = StringValues.Empty }))).Message, Does.StartWith("There is nothing to send"));
    }

    [TestCase("MediaUrl")]
    [TestCase("ContentSid")]
    public void Media_or_a_content_template_may_stand_in_for_a_text(string field)
    {
        Composed(TestData.Message(body: null, overrides: Body(new() { [field] = "x" })));
    }

    [Test]
    public void A_message_whose_recipient_was_taken_away_is_refused()
    {
        var failure = Refused(TestData.Message(overrides: Body(new() { ["to"] = StringValues.Empty })));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
        Assert.That(failure.Message, Is.EqualTo("The message has no recipient: an override took To away."));
    }

    [Test]
    public void A_message_whose_sender_was_taken_away_is_refused()
    {
        var failure = Refused(TestData.Message(overrides: Body(new() { ["MessagingServiceSid"] = StringValues.Empty })));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidSender));
        Assert.That(failure.Message, Is.EqualTo("The message has no sender: set MessagingServiceSid or From."));
    }

    [Test]
    public void A_time_needs_a_service()
    {
        var later = TestData.Message() with { SendAt = DateTimeOffset.UnixEpoch };

        Assert.That(
            Refused(later, TestData.Options(o => (o.MessagingServiceSid, o.From) = (null, TestValues.Sender))).Message,
            Is.EqualTo("A message with SendAt needs a Messaging Service: set MessagingServiceSid."));
        Composed(later);
        Composed(later, TestData.Options(o => (o.MessagingServiceSid, o.From) = (null, TestValues.MessagingServiceSid)));
    }

    [Test]
    public void The_recipient_is_looked_at_as_deep_as_the_options_say()
    {
        var message = TestData.Message() with { To = PhoneNumber.Parse("+9990123456") };
        Composed(message);

        var failure = Refused(message, TestData.Options(o => o.NumberValidation = E164ValidationLevel.NumberingPlan));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
        Assert.That(failure.Message, Does.Contain(message.To.Masked).And.Not.Contain("9990123456"));
    }

    [Test]
    public void An_overridden_recipient_is_twilios_to_judge()
    {
        Composed(TestData.Message(overrides: Body(new() { ["To"] = $"whatsapp:{TestValues.Number}" })), TestData.Options(o => o.NumberValidation = E164ValidationLevel.NumberingPlan));
    }

    [Test]
    public void More_fields_than_anybody_needs_are_refused()
    {
        var many = Enumerable.Range(0, 65).Aggregate(TwilioFieldSet.Empty, (all, i) => all.MergedWith(new() { [$"F{i}"] = "1" }));

        Assert.That(Refused(TestData.Message(overrides: Body(many))).Message, Is.EqualTo("The message has 68 fields; at most 64 are sent."));
    }

    [Test]
    public void A_name_longer_than_any_field_is_refused()
    {
        Assert.That(Refused(TestData.Message(overrides: Body(new() { [new string('N', 10_240)] = "1" }))).Message, Has.Length.LessThan(200));
    }

    [Test]
    public void A_value_or_a_form_longer_than_anybody_needs_is_refused()
    {
        var value = Refused(TestData.Message(overrides: Body(new() { ["ContentVariables"] = new string('x', 10_241) })));
        var form = Refused(TestData.Message(overrides: Body(new() { ["Tomorrow"] = Enumerable.Repeat(new string('x', 1_000), 70).ToArray() })));

        Assert.That(value.Message, Is.EqualTo("ContentVariables is 10,241 characters long; at most 10,240 are sent."));
        Assert.That(form.Message, Does.EndWith("at most 65,536 are sent."));
    }

    [Test]
    public void No_refusal_shows_a_whole_number_or_a_secret()
    {
        SmsFailure[] failures =
        [
            Refused(TestData.Message(overrides: Body(new() { [$"X{TestValues.OtherNumber}"] = "\0" }))),
            Refused(TestData.Message(overrides: Body(new() { ["To"] = $"{TestValues.OtherNumber}\n" }))),
            Refused(TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() with { AccountSid = TestValues.OtherNumber } })),
            Refused(TestData.Message(overrides: new TwilioOverrides { Config = new() { AuthToken = TestValues.OtherAuthToken } })),
            Refused(TestData.Message(overrides: new TwilioOverrides { Config = new() { From = $"{TestValues.OtherNumber}\r\n" } })),
        ];

        foreach (var failure in failures)
        {
            Assert.That(failure.ToString(), Does.Not.Contain(TestValues.OtherNumber[1..]).And.Not.Contain(TestValues.OtherAuthToken));
        }
    }

    [Test]
    public void A_refusal_is_not_transient_and_has_no_code()
    {
        var failure = Refused(TestData.Message(body: null));

        Assert.That(failure.IsTransient, Is.False);
        Assert.That(failure.ProviderCode, Is.Null);
    }

    private static TwilioOverrides Body(TwilioFieldSet body) => new() { Body = body };

    private static Uri[] Media(int count) => [.. Enumerable.Range(0, count).Select(i => new Uri($"https://a.example/{i}.png"))];

    private static TwilioRequest Composed(SmsMessage message, CourierTwilioOptions? options = null)
    {
        var isComposed = TwilioRequest.TryCreate(message, options ?? TestData.Options(), out var request, out var failure);

        Assert.That(isComposed, Is.True, failure?.Message);
        return request!;
    }

    private static SmsFailure Refused(SmsMessage message, CourierTwilioOptions? options = null)
    {
        var isComposed = TwilioRequest.TryCreate(message, options ?? TestData.Options(), out _, out var failure);

        Assert.That(isComposed, Is.False, "was composed");
        return failure!;
    }

    private static string Login(TwilioRequest request) =>
        System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(request.Credentials.BasicParameter));
}
