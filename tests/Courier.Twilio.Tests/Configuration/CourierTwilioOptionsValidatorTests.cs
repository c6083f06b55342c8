using Courier.Sms;
using Courier.Twilio.Configuration;

namespace Courier.Twilio.Tests.Configuration;

public class CourierTwilioOptionsValidatorTests
{
    private static readonly CourierTwilioOptionsValidator Validator = new();

    [Test]
    public void An_account_a_token_and_a_service_are_enough()
    {
        Assert.That(Faults(_ => { }), Is.Empty);
    }

    [Test]
    public void A_number_a_key_a_region_and_a_callback_are_taken()
    {
        var faults = Faults(o =>
        {
            (o.MessagingServiceSid, o.From) = (null, TestValues.Sender);
            (o.AuthToken, o.ApiKeySid, o.ApiKeySecret) = ("", TestValues.ApiKeySid, TestValues.ApiKeySecret);
            (o.Region, o.Edge) = ("ie1", "dublin");
            o.StatusCallback = new("https://hooks.example/status#rc=3&rp=ct,rt,5xx");
        });

        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void Options_of_nothing_say_all_that_is_missing_at_once()
    {
        Assert.That(Validator.Validate(null, new()).Failures, Is.EqualTo(new[]
        {
            "Property AccountSid: must be 'AC' and 32 hexadecimal digits, and is missing.",
            "Property AuthToken: is missing: write the account's auth token, or ApiKeySid and ApiKeySecret.",
            "Set MessagingServiceSid or From: a message needs a sender.",
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
    public void A_malformed_account_is_refused(string sid)
    {
        Assert.That(Faults(o => o.AccountSid = sid).Single(), Does.StartWith("Property AccountSid: must be 'AC' and 32 hexadecimal digits"));
    }

    [TestCase("", "is empty")]
    [TestCase("canary\n", "holds a control character")]
    [TestCase(TestValues.OtherAccountSid + ":canary\n", "holds a control character")]
    [TestCase("canary:canary", "has a colon and no account before it")]
    [TestCase(":canary", "has a colon and no account before it")]
    [TestCase("canary:" + TestValues.OtherAccountSid, "has a colon and no account before it")]
    [TestCase(TestValues.OtherAccountSid + ":", "ends behind the account")]
    [TestCase(TestValues.OtherAccountSid + ": ", "ends behind the account")]
    public void A_token_for_callbacks_is_checked_and_not_shown(string token, string fault)
    {
        var faults = Faults(o =>
        {
            o.CallbackAuthTokens.Add($"{TestValues.OtherAccountSid}:good");
            o.CallbackAuthTokens.Add(token);
        });

        Assert.That(faults.Single(), Does.StartWith($"Property CallbackAuthTokens:1: {fault}").And.Not.Contain("canary").And.Not.Contain(TestValues.OtherAccountSid));
    }

    [Test]
    public void A_fault_says_how_long_a_sid_is_and_not_what()
    {
        Assert.That(Faults(o => o.AccountSid = TestValues.AccountSid + "\n").Single(), Is.EqualTo("Property AccountSid: must be 'AC' and 32 hexadecimal digits, and has 35 characters."));
    }

    [TestCase(TestValues.AccountSid)]
    [TestCase("MG1")]
    [TestCase(TestValues.MessagingServiceSid + "\n")]
    public void A_malformed_service_is_refused(string sid)
    {
        Assert.That(Faults(o => o.MessagingServiceSid = sid).Single(), Does.StartWith("Property MessagingServiceSid: must be 'MG'"));
    }

    [TestCase("")]
    [TestCase(null)]
    public void Options_without_a_sender_are_refused(string? none)
    {
        Assert.That(Faults(o => (o.MessagingServiceSid, o.From) = (none, none)).Single(), Is.EqualTo("Set MessagingServiceSid or From: a message needs a sender."));
    }

    [TestCase("+15005550006\r\nX-Forged: 1")]
    [TestCase("+15005550006\n")]
    [TestCase("\0")]
    public void A_line_break_in_from_is_refused(string from)
    {
        Assert.That(Faults(o => o.From = from).Single(), Does.StartWith("Property From: ").And.Contains("without line breaks").And.Not.Contain("5550006"));
    }

    [Test]
    public void Broken_or_endless_text_in_from_is_refused()
    {
        Assert.That(Faults(o => o.From = $"{(char)0xD800}"), Has.Length.EqualTo(1));
        Assert.That(Faults(o => o.From = new string('1', 257)), Has.Length.EqualTo(1));
    }

    [TestCase("COURIER")]
    [TestCase("12345")]
    [TestCase("whatsapp:+15005550006")]
    [TestCase("rcs:brand_agent")]
    [TestCase("messenger:1234")]
    public void A_sender_of_any_kind_is_taken(string from)
    {
        Assert.That(Faults(o => o.From = from), Is.Empty);
    }

    [TestCase("1234567890", "must have its plus and country code")]
    [TestCase("+1 500 555 0006", "must have only the digits")]
    [TestCase("Courier Post", "must have at most 11 characters")]
    [TestCase("whatsapp:15005550006", "must have a number behind 'whatsapp:'")]
    [TestCase(TestValues.AccountSid, "of the SIDs only those of a Messaging Service")]
    [TestCase(TestValues.MessagingServiceSid, "is a Messaging Service: write it as MessagingServiceSid.")]
    public void A_sender_that_is_none_is_refused_and_not_shown(string from, string fault)
    {
        Assert.That(Faults(o => o.From = from).Single(), Does.StartWith("Property From: ").And.Contains(fault).And.Not.Contain("5550006").And.Not.Contain("1234567890"));
    }

    [Test]
    public void A_key_and_its_secret_come_together()
    {
        Assert.That(Faults(o => o.ApiKeySid = TestValues.ApiKeySid).Single(), Does.StartWith("Property ApiKeySecret: and ApiKeySid come together"));
        Assert.That(Faults(o => o.ApiKeySecret = TestValues.ApiKeySecret).Single(), Does.StartWith("Property ApiKeySecret: and ApiKeySid come together"));
        Assert.That(Faults(o => (o.ApiKeySid, o.ApiKeySecret) = ("SK1", TestValues.ApiKeySecret)).Single(), Does.StartWith("Property ApiKeySid: must be 'SK'"));
    }

    [TestCase("canary\n")]
    [TestCase("canary\r\n")]
    [TestCase("\tcanary")]
    public void A_secret_that_brought_its_line_break_along_is_refused_and_not_shown(string secret)
    {
        var token = Faults(o => o.AuthToken = secret).Single();
        var key = Faults(o => (o.ApiKeySid, o.ApiKeySecret) = (TestValues.ApiKeySid, secret)).Single();

        Assert.That(token, Does.StartWith("Property AuthToken: ").And.Contains("line break").And.Not.Contain("canary"));
        Assert.That(key, Does.StartWith("Property ApiKeySecret: ").And.Contains("line break").And.Not.Contain("canary"));
    }

    [TestCase("ie1", null, "Edge")]
    [TestCase("ie1", "", "Edge")]
    [TestCase(null, "dublin", "Region")]
    public void Region_and_edge_come_together(string? region, string? edge, string missing)
    {
        Assert.That(Faults(o => (o.Region, o.Edge) = (region, edge)).Single(), Does.StartWith($"Property {missing}: is missing: Region and Edge come together"));
    }

    [TestCase("evil.com/")]
    [TestCase("evil.com#")]
    [TestCase("x@evil.com/")]
    [TestCase("evil.com")]
    [TestCase("dublin\n")]
    [TestCase("Dublin")]
    [TestCase("-dublin")]
    [TestCase("dub--lin-")]
    [TestCase("dublin?")]
    [TestCase("dublin%2f")]
    [TestCase("düblin")]
    [TestCase("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_region_or_an_edge_that_would_name_another_host_is_refused(string part)
    {
        Assert.That(Faults(o => (o.Region, o.Edge) = ("ie1", part)).Single(), Does.StartWith("Property Edge: must be small letters"));
        Assert.That(Faults(o => (o.Region, o.Edge) = (part, "dublin")).Single(), Does.StartWith("Property Region: must be small letters"));
    }

    [TestCase("http://localhost:4010")]
    [TestCase("http://127.0.0.1:4010/")]
    [TestCase("http://[::1]:4010/")]
    [TestCase("https://gateway.example/twilio/")]
    public void A_sandbox_or_a_gateway_is_taken(string address)
    {
        Assert.That(Faults(o => o.BaseAddress = new(address)), Is.Empty);
    }

    [TestCase("http://api.twilio.com")]
    [TestCase("http://localhost.evil.com/")]
    [TestCase("http://127.0.0.1.evil.com/")]
    [TestCase("http://evil.com/#localhost")]
    [TestCase("http://0.0.0.0/")]
    [TestCase("http://192.168.0.1/")]
    public void Http_on_a_foreign_host_is_refused(string address)
    {
        Assert.That(Faults(o => o.BaseAddress = new(address)), Has.Some.StartsWith("Property BaseAddress: must be https"));
    }

    [TestCase("https://user:canary@gateway.example/")]
    [TestCase("http://localhost@evil.com/")]
    [TestCase("https://gateway.example/?key=canary")]
    [TestCase("https://gateway.example/#canary")]
    [TestCase("https://gateway.example/?")]
    [TestCase("https://gateway.example/#")]
    public void An_address_with_more_than_host_and_path_is_refused(string address)
    {
        var faults = string.Join('\n', Faults(o => o.BaseAddress = new(address)));

        Assert.That(faults, Does.Contain("Property BaseAddress: must have no user, no query and no fragment.").And.Not.Contain("canary"));
    }

    [TestCase("ftp://localhost/")]
    [TestCase("file:///etc/passwd")]
    [TestCase("/relative")]
    [TestCase("gateway.example")]
    public void An_address_that_is_no_web_address_is_refused(string address)
    {
        Assert.That(Faults(o => o.BaseAddress = new(address, UriKind.RelativeOrAbsolute)).Single(), Is.EqualTo("Property BaseAddress: must be an absolute https URL."));
    }

    [Test]
    public void An_address_beside_region_and_edge_is_refused()
    {
        var faults = Faults(o => (o.Region, o.Edge, o.BaseAddress) = ("ie1", "dublin", new("https://gateway.example")));

        Assert.That(faults.Single(), Does.StartWith("Property BaseAddress: and Region with Edge name two hosts"));
    }

    [TestCase("/status")]
    [TestCase("ftp://hooks.example/")]
    [TestCase("mailto:a@hooks.example")]
    [TestCase("https://my_host.example/")]
    public void A_callback_twilio_could_not_call_is_refused(string address)
    {
        Assert.That(Faults(o => o.StatusCallback = new(address, UriKind.RelativeOrAbsolute)).Single(), Does.StartWith("Property StatusCallback: "));
    }

    [Test]
    public void Enums_out_of_range_are_refused()
    {
        Assert.That(Faults(o => o.NumberValidation = (E164ValidationLevel)7).Single(), Is.EqualTo("Property NumberValidation: must be Format or NumberingPlan."));
        Assert.That(Faults(o => o.SegmentLimit = (SegmentLimitBehavior)7).Single(), Is.EqualTo("Property SegmentLimit: must be Reject or Warn."));
        Assert.That(Faults(o => o.MissingVariables = (MissingVariableBehavior)7).Single(), Is.EqualTo("Property MissingVariables: must be KeepPlaceholder, Empty or Throw."));
        Assert.That(
            Faults(o => o.Polling.Schedule = (PollingSchedule)7).Single(),
            Is.EqualTo("Property Polling:Schedule: must be Exponential or Courier."));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(101)]
    public void A_limit_of_segments_out_of_range_is_refused(int most)
    {
        Assert.That(Faults(o => o.MaxSegments = most).Single(), Is.EqualTo($"Property MaxSegments: must be 1 to 100, and is {most}."));
    }

    [TestCase(1)]
    [TestCase(100)]
    [TestCase(null)]
    public void A_limit_of_segments_within_range_or_none_is_taken(int? most)
    {
        Assert.That(Faults(o => o.MaxSegments = most), Is.Empty);
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(1_001)]
    public void Concurrency_out_of_range_is_refused(int most)
    {
        Assert.That(Faults(o => o.MaxConcurrency = most).Single(), Does.StartWith("Property MaxConcurrency: must be 1 to 1,000, and is"));
    }

    [Test]
    public void Times_out_of_order_are_refused()
    {
        Assert.That(Faults(o => o.ConnectTimeout = TimeSpan.Zero).Single(), Does.StartWith("Property ConnectTimeout: "));
        Assert.That(Faults(o => o.ConnectTimeout = TimeSpan.FromSeconds(-1)).Single(), Does.StartWith("Property ConnectTimeout: "));
        Assert.That(Faults(o => o.AttemptTimeout = TimeSpan.FromSeconds(1)).Single(), Does.StartWith("Property AttemptTimeout: must be at least ConnectTimeout"));
        Assert.That(Faults(o => o.TotalTimeout = TimeSpan.FromSeconds(6)).Single(), Does.StartWith("Property TotalTimeout: must be at least AttemptTimeout"));
        Assert.That(Faults(o => o.TotalTimeout = TimeSpan.MaxValue).Single(), Does.StartWith("Property TotalTimeout: must be at most"));
    }

    [Test]
    public void Polling_that_would_hammer_or_never_end_is_refused()
    {
        Assert.That(Faults(o => o.Polling.InitialDelay = TimeSpan.FromSeconds(-1)).Single(), Does.StartWith("Property Polling:InitialDelay: "));
        Assert.That(Faults(o => o.Polling.InitialDelay = TimeSpan.Zero).Single(), Does.StartWith("Property Polling:InitialDelay: "));
        Assert.That(Faults(o => o.Polling.InitialDelay = TimeSpan.FromTicks(1)).Single(), Does.StartWith("Property Polling:InitialDelay: "));
        Assert.That(Faults(o => o.Polling.MaxDelay = TimeSpan.FromMilliseconds(99)).Single(), Does.StartWith("Property Polling:MaxDelay: "));
        Assert.That(Faults(o => o.Polling.MaxDelay = TimeSpan.MaxValue).Single(), Does.StartWith("Property Polling:MaxDelay: ").And.Contain("at most 30 days"));
        Assert.That(Faults(o => o.Polling.InitialDelay = TimeSpan.MaxValue).Single(), Does.StartWith("Property Polling:InitialDelay: ").And.Contain("at most 30 days"));
        Assert.That(Faults(o => o.Polling.ExpireAfter = TimeSpan.Zero).Single(), Does.StartWith("Property Polling:ExpireAfter: "));
        Assert.That(Faults(o => o.Polling.ExpireAfter = TimeSpan.FromDays(31)).Single(), Does.StartWith("Property Polling:ExpireAfter: "));
        Assert.That(Faults(o => o.Polling.BackoffMultiplier = 0.9).Single(), Does.StartWith("Property Polling:BackoffMultiplier: must be 1 to 10, and is 0.9."));
        Assert.That(Faults(o => o.Polling.BackoffMultiplier = double.NaN).Single(), Does.StartWith("Property Polling:BackoffMultiplier: "));
        Assert.That(Faults(o => o.Polling.BackoffMultiplier = double.PositiveInfinity).Single(), Does.StartWith("Property Polling:BackoffMultiplier: "));
    }

    [Test]
    public void Polling_of_nothing_is_refused()
    {
        Assert.That(Faults(o => o.Polling = null!).Single(), Does.StartWith("Property Polling: "));
    }

    [Test]
    public void Options_full_of_nothing_are_refused_and_not_choked_on()
    {
        var faults = Faults(o => (o.AccountSid, o.AuthToken, o.Polling) = (null!, null!, null!));

        Assert.That(faults, Has.Length.EqualTo(3));
    }

    [Test]
    public void No_fault_shows_a_secret_or_a_number()
    {
        var faults = string.Join('\n', Faults(o =>
        {
            (o.AccountSid, o.AuthToken) = ("canary-sid", "canary-token\n");
            (o.ApiKeySid, o.ApiKeySecret) = ("canary-key", "canary-secret\n");
            (o.MessagingServiceSid, o.From) = ("canary-service", $"{TestValues.OtherNumber}\n");
            (o.Region, o.Edge) = ("canary region", "canary edge");
            o.StatusCallback = new("https://user:canary@my_host.example/canary");
            o.BaseAddress = new("http://user:canary@evil.example/canary");
        }));

        Assert.That(faults, Does.Not.Contain("canary").And.Not.Contain(TestValues.OtherNumber));
    }

    private static string[] Faults(Action<CourierTwilioOptions> configure) => [.. Validator.Validate(null, TestData.Options(configure)).Failures ?? []];
}
