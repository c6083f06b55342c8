using Courier.Sms;
using Courier.Twilio.Configuration;
using static Courier.Twilio.Tests.Configuration.OptionsErrors;

namespace Courier.Twilio.Tests.Configuration;

public class CourierTwilioOptionsValidatorTests
{
    private const string MissingSender =
        "CourierTwilioOptions.MessagingServiceSid: is missing, and so is From: write one of the two, because a "
        + "message needs a sender.";

    [Test]
    public void Account_token_and_Messaging_Service_are_sufficient()
    {
        Assert.That(GetErrors(_ => { }), Is.Empty);
    }

    [Test]
    public void Number_API_key_region_and_status_callback_are_valid()
    {
        var errors = GetErrors(o =>
        {
            (o.MessagingServiceSid, o.From) = (null, TestValues.Sender);
            (o.AuthToken, o.ApiKeySid, o.ApiKeySecret) = ("", TestValues.ApiKeySid, TestValues.ApiKeySecret);
            (o.Region, o.Edge) = ("ie1", "dublin");
            o.StatusCallback = new("https://hooks.example/status#rc=3&rp=ct,rt,5xx");
        });

        Assert.That(errors, Is.Empty);
    }

    [Test]
    public void Empty_options_report_all_errors_at_once()
    {
        Assert.That(new CourierTwilioOptionsValidator([]).Validate(null, new()).Failures, Is.EqualTo(new[]
        {
            "CourierTwilioOptions.AccountSid: must be 'AC' and 32 hexadecimal digits, but is missing.",
            "CourierTwilioOptions.AuthToken: is missing: write the account's auth token, or ApiKeySid and "
            + "ApiKeySecret.",
            MissingSender,
        }));
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("..")]
    [TestCase("../../v1")]
    [TestCase(TestValues.AccountSid + "\n")]
    [TestCase(" " + TestValues.AccountSid)]
    [TestCase("ac" + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [TestCase("AC" + "gaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [TestCase(TestValues.MessagingServiceSid)]
    [TestCase("<your Account SID>")]
    public void Malformed_account_SID_is_invalid(string sid)
    {
        Assert.That(
            GetErrors(o => o.AccountSid = sid).Single(),
            Does.StartWith("CourierTwilioOptions.AccountSid: must be 'AC' and 32 hexadecimal digits"));
    }

    [TestCase("canary\n", "contains a control character")]
    [TestCase(TestValues.OtherAccountSid + ":canary\n", "contains a control character")]
    [TestCase("canary:canary", "has a colon without an account SID before it")]
    [TestCase(":canary", "has a colon without an account SID before it")]
    [TestCase("canary:" + TestValues.OtherAccountSid, "has a colon without an account SID before it")]
    [TestCase(TestValues.OtherAccountSid + ":", "has no token after the account SID")]
    [TestCase(TestValues.OtherAccountSid + ": ", "has no token after the account SID")]
    public void Malformed_callback_token_is_invalid_and_not_in_the_error(string token, string error)
    {
        var errors = GetErrors(o =>
        {
            o.CallbackAuthTokens.Add($"{TestValues.OtherAccountSid}:good");
            o.CallbackAuthTokens.Add(token);
        });

        Assert.That(
            errors.Single(),
            Does.StartWith($"CourierTwilioOptions.CallbackAuthTokens.1: {error}")
                .And.Not.Contain("canary")
                .And.Not.Contain(TestValues.OtherAccountSid));
    }

    [Test]
    public void Error_contains_the_length_of_a_malformed_SID_but_not_its_value()
    {
        Assert.That(
            GetErrors(o => o.AccountSid = TestValues.AccountSid + "\n").Single(),
            Is.EqualTo(
                "CourierTwilioOptions.AccountSid: must be 'AC' and 32 hexadecimal digits, but has 35 characters."));
    }

    [TestCase(TestValues.AccountSid)]
    [TestCase("MG1")]
    [TestCase(TestValues.MessagingServiceSid + "\n")]
    public void Malformed_Messaging_Service_SID_is_invalid(string sid)
    {
        Assert.That(
            GetErrors(o => o.MessagingServiceSid = sid).Single(),
            Does.StartWith("CourierTwilioOptions.MessagingServiceSid: must be 'MG'"));
    }

    [TestCase("")]
    [TestCase(null)]
    public void Options_without_a_sender_are_invalid(string? value)
    {
        Assert.That(
            GetErrors(o => (o.MessagingServiceSid, o.From) = (value, value)).Single(),
            Is.EqualTo(MissingSender));
    }

    [TestCase("+15005550006\r\nX-Forged: 1")]
    [TestCase("+15005550006\n")]
    [TestCase("\0")]
    public void Control_character_in_From_is_invalid(string from)
    {
        Assert.That(
            GetErrors(o => o.From = from).Single(),
            Does.StartWith("CourierTwilioOptions.From: ")
                .And.Contains("without line breaks")
                .And.Not.Contain("5550006"));
    }

    [Test]
    public void Malformed_or_overlong_From_is_invalid()
    {
        Assert.That(GetErrors(o => o.From = $"{(char)0xD800}"), Has.Length.EqualTo(1));
        Assert.That(GetErrors(o => o.From = new string('1', 257)), Has.Length.EqualTo(1));
    }

    [TestCase("COURIER")]
    [TestCase("12345")]
    [TestCase("whatsapp:+15005550006")]
    [TestCase("rcs:brand_agent")]
    [TestCase("messenger:1234")]
    public void Sender_of_every_kind_is_valid(string from)
    {
        Assert.That(GetErrors(o => o.From = from), Is.Empty);
    }

    [TestCase("1234567890", "must have its plus and country code")]
    [TestCase("+1 500 555 0006", "must have only the digits")]
    [TestCase("Courier Post", "must have at most 11 characters")]
    [TestCase("whatsapp:15005550006", "must have a number after 'whatsapp:'")]
    [TestCase(TestValues.AccountSid, "only the SIDs of a Messaging Service")]
    [TestCase(TestValues.MessagingServiceSid, "is a Messaging Service: write it as MessagingServiceSid.")]
    public void Invalid_sender_is_described_and_not_in_the_error(string from, string error)
    {
        Assert.That(
            GetErrors(o => o.From = from).Single(),
            Does.StartWith("CourierTwilioOptions.From: ")
                .And.Contains(error)
                .And.Not.Contain("5550006")
                .And.Not.Contain("1234567890"));
    }

    [Test]
    public void API_key_and_its_secret_must_be_set_together()
    {
        Assert.That(
            GetErrors(o => o.ApiKeySid = TestValues.ApiKeySid).Single(),
            Does.StartWith("CourierTwilioOptions.ApiKeySecret: and ApiKeySid must be set together"));
        Assert.That(
            GetErrors(o => o.ApiKeySecret = TestValues.ApiKeySecret).Single(),
            Does.StartWith("CourierTwilioOptions.ApiKeySecret: and ApiKeySid must be set together"));
        Assert.That(
            GetErrors(o => (o.ApiKeySid, o.ApiKeySecret) = ("SK1", TestValues.ApiKeySecret)).Single(),
            Does.StartWith("CourierTwilioOptions.ApiKeySid: must be 'SK'"));
    }

    [Test]
    public void SID_of_an_API_key_as_account_is_named_as_such()
    {
        Assert.That(
            GetErrors(o => o.AccountSid = TestValues.ApiKeySid).Single(),
            Is.EqualTo(
                "CourierTwilioOptions.AccountSid: is the SID of an API key: write it as ApiKeySid, and the SID of the "
                + "account, AC…, here."));
    }

    [Test]
    public void Account_of_the_sandbox_without_a_base_address_is_invalid()
    {
        const string Sandbox = "AC0c0ffee00c0ffee00c0ffee00c0ffee0";

        Assert.That(
            GetErrors(o => o.AccountSid = Sandbox).Single(),
            Does.StartWith("CourierTwilioOptions.AccountSid: is the account of the sandbox"));
        Assert.That(
            GetErrors(o => (o.AccountSid, o.BaseAddress) = (Sandbox, new("http://127.0.0.1:4010"))), Is.Empty);
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase(null)]
    public void Empty_entry_of_a_list_counts_as_absent(string? entry)
    {
        Assert.That(GetErrors(o => o.CallbackAuthTokens.Add(entry!)), Is.Empty);
    }

    [Test]
    public void Undefined_enum_value_is_invalid()
    {
        Assert.That(
            GetErrors(o => o.NumberValidation = (E164ValidationLevel)7).Single(),
            Is.EqualTo("CourierTwilioOptions.NumberValidation: must be Format or NumberingPlan."));
        Assert.That(
            GetErrors(o => o.SegmentLimit = (SegmentLimitBehavior)7).Single(),
            Is.EqualTo("CourierTwilioOptions.SegmentLimit: must be Reject or Warn."));
        Assert.That(
            GetErrors(o => o.MissingVariables = (MissingVariableBehavior)7).Single(),
            Is.EqualTo("CourierTwilioOptions.MissingVariables: must be KeepPlaceholder, Empty or Throw."));
        Assert.That(
            GetErrors(o => o.IgnoredInstructions.Add("rooting")).Single(),
            Does.Contain("must be one of routing, delay, ").And.EndsWith("Did you mean routing?"));
        Assert.That(
            GetErrors(o => o.MaxEnvelopeRecipients = 10_001).Single(),
            Is.EqualTo("CourierTwilioOptions.MaxEnvelopeRecipients: must be 1 to 10,000, but is 10001."));
        Assert.That(
            GetErrors(o => o.MaxTemplateLength = 0).Single(),
            Is.EqualTo("CourierTwilioOptions.MaxTemplateLength: must be 1 to 1,000,000, but is 0."));
        Assert.That(
            GetErrors(o => o.MaxTotalTemplateLength = 0).Single(),
            Is.EqualTo("CourierTwilioOptions.MaxTotalTemplateLength: must be 1 to 1,000,000,000, but is 0."));
        Assert.That(
            GetErrors(o => o.Polling.Schedule = (PollingSchedule)7).Single(),
            Is.EqualTo("CourierTwilioOptions.Polling.Schedule: must be Exponential or Courier."));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(101)]
    public void Segment_limit_out_of_range_is_invalid(int maxSegments)
    {
        Assert.That(
            GetErrors(o => o.MaxSegments = maxSegments).Single(),
            Is.EqualTo($"CourierTwilioOptions.MaxSegments: must be 1 to 100, but is {maxSegments}."));
    }

    [TestCase(1)]
    [TestCase(100)]
    [TestCase(null)]
    public void Segment_limit_in_range_or_null_is_valid(int? maxSegments)
    {
        Assert.That(GetErrors(o => o.MaxSegments = maxSegments), Is.Empty);
    }

    [Test]
    public void Null_values_are_invalid_and_do_not_throw()
    {
        var errors = GetErrors(o => (o.AccountSid, o.AuthToken, o.Polling) = (null!, null!, null!));

        Assert.That(errors, Has.Length.EqualTo(3));
    }

    [Test]
    public void No_error_contains_a_secret_or_a_number()
    {
        var errors = string.Join('\n', GetErrors(o =>
        {
            (o.AccountSid, o.AuthToken) = ("canary-sid", "canary-token\n");
            (o.ApiKeySid, o.ApiKeySecret) = ("canary-key", "canary-secret\n");
            (o.MessagingServiceSid, o.From) = ("canary-service", $"{TestValues.OtherNumber}\n");
            (o.Region, o.Edge) = ("canary region", "canary edge");
            o.StatusCallback = new("https://user:canary@my_host.example/canary");
            o.BaseAddress = new("http://user:canary@evil.example/canary");
        }));

        Assert.That(errors, Does.Not.Contain("canary").And.Not.Contain(TestValues.OtherNumber));
    }
}
