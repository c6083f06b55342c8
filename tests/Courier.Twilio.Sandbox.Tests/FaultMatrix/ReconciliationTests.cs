using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests.FaultMatrix;

internal sealed class ReconciliationTests : FaultMatrixFixture
{
    [TestCase(20)]
    public async Task F23_list_lags(int seconds) => await AssertLagAsync(seconds);

    [TestCase(90)]
    public async Task F24_list_lags_longer_than_a_client_waits(int seconds) => await AssertLagAsync(seconds);

    [TestCase(false, 0)]
    [TestCase(true, 1)]
    public async Task F25_unsent_messages_in_a_date_filter(bool pass, int found)
    {
        Sandbox.Settings.IncludeUnsentInDateFilters = pass;
        await SendAsync();

        Assert.That((await ListMessagesAsync("?DateSent%3E=2022-07-07")).GetArrayLength(), Is.EqualTo(found));
        Assert.That(
            (await ListMessagesAsync())[0].GetProperty("date_sent").ValueKind,
            Is.EqualTo(System.Text.Json.JsonValueKind.Null));
    }

    [Test]
    public async Task F26_list_gets_429_then_500_then_200()
    {
        Sandbox.Add(new SandboxRule
        {
            Operation = SandboxOperation.List,
            Fault = SandboxFault.Respond,
            Status = 429,
            Times = 1,
        });
        Sandbox.Add(new SandboxRule
        {
            Operation = SandboxOperation.List,
            Fault = SandboxFault.Respond,
            Status = 500,
            Times = 1,
        });

        var codes = new[]
        {
            (await Twilio.GetAsync(Twilio.Messages)).Code,
            (await Twilio.GetAsync(Twilio.Messages)).Code,
            (await Twilio.GetAsync(Twilio.Messages)).Code,
        };

        Assert.That(codes, Is.EqualTo(new int?[] { 20429, 20500, null }));
        Assert.That(await SendAsync(), Is.EqualTo("201"));
    }

    [Test]
    public async Task F27_list_always_gets_503()
    {
        Sandbox.Add(new SandboxRule
        {
            Operation = SandboxOperation.List,
            Fault = SandboxFault.Respond,
            Status = 503,
        });

        for (var count = 0; count < 5; count++)
        {
            Assert.That(
                (await Twilio.GetAsync(Twilio.Messages)).Status,
                Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        }
    }

    [Test]
    public async Task F28_message_is_listed_after_5000_others()
    {
        await using var large = await TwilioSandbox.StartAsync(new TwilioSandboxOptions
        {
            TimeProvider = Time,
            RememberedMessages = 6_000,
        });
        using var client = ApiClient.Create(large);
        var sought = (await client.SendAsync())["sid"];
        await RawHttp.SendManyAsync(large, RawHttp.FormatRequest(large, TestValues.Form, isLast: false), 5_100, 201);

        var next = $"{client.Messages}?To=%2B12025550156&PageSize=1000";
        for (var page = 0; page < 5; page++)
        {
            var response = await client.GetAsync(next!);
            Assert.That(response.Text, Does.Not.Contain(sought!));
            next = response["next_page_uri"];
        }

        Assert.That(next, Is.Not.Null);
        Assert.That((await client.GetAsync(next!)).Text, Does.Contain(sought!));
    }

    [Test]
    public async Task F31_another_process_sends_the_same_text_and_recipient()
    {
        Sandbox.Account.AddApiKey("SK0123456789abcdef0123456789abcdef", "the other process");
        using var other = new ApiClient(
            Sandbox.BaseAddress,
            TestValues.AccountSid,
            "SK0123456789abcdef0123456789abcdef",
            "the other process");

        await SendAsync();
        await other.SendAsync();

        var messages = await ListMessagesAsync("?To=%2B12025550156");
        Assert.That(
            (messages.GetArrayLength(), messages[0].GetProperty("body").GetString()),
            Is.EqualTo((2, messages[1].GetProperty("body").GetString())));
    }

    [Test]
    public async Task F32_callback_arrives_without_a_response()
    {
        await using var application = await CallbackReceiver.StartAsync();
        Sandbox.Settings.StatusCallback = application.Address;
        Sandbox.Add(new SandboxRule { Fault = SandboxFault.Hang, Processing = MessageProcessing.Process });

        await SendAndAbandonAsync(async () =>
        {
            Time.Advance(TestValues.Pace * 2);
            Assert.That((await application.NextAsync()).Form["MessageStatus"], Is.EqualTo("sent"));
        });
    }

    [Test]
    public async Task F34_stored_text_differs_from_the_sent_text()
    {
        Sandbox.Add(new SandboxRule { StoredBody = "something else", Times = 1 });
        var changed = await Twilio.SendAsync();
        var smart = await Twilio.SendAsync(("Body", "“Hello”"), ("SmartEncoded", "true"));
        var shortened = await Twilio.SendAsync(
            ("From", ""),
            ("MessagingServiceSid", TestValues.ServiceSid),
            ("ShortenUrls", "true"),
            ("Body", "https://example.com/long"));
        var content = await Twilio.SendAsync(("Body", ""), ("ContentSid", "HX0123456789abcdef0123456789abcdef"));
        Sandbox.Account.MakeTrial(TestValues.Recipient);
        var trial = await Twilio.SendAsync();

        Assert.That(
            (changed["body"], smart["body"], shortened["body"], content["body"], trial["body"]),
            Is.EqualTo(
                (
                    "something else",
                    "\"Hello\"",
                    "https://twil.io/sandbox",
                    "",
                    "Sent from your Twilio trial account - Hello")));
    }

    [TestCase("obfuscate", "retain")]
    [TestCase("retain", "discard")]
    public async Task F35_retention_is_accepted(string address, string content) =>
        Assert.That(await SendAsync(("AddressRetention", address), ("ContentRetention", content)), Is.EqualTo("201"));

    [TestCase(10)]
    [TestCase(-10)]
    public async Task F36_clock_is_ten_minutes_off(int minutes)
    {
        await using var off = await TwilioSandbox.StartAsync(new TwilioSandboxOptions
        {
            TimeProvider = Time,
            ClockOffset = TimeSpan.FromMinutes(minutes),
        });
        using var client = ApiClient.Create(off);

        var response = await client.SendAsync();

        Assert.That(response.Headers.Date, Is.EqualTo(TestValues.Now + TimeSpan.FromMinutes(minutes)));
        Assert.That(
            response["date_created"],
            Is.EqualTo(
                (TestValues.Now + TimeSpan.FromMinutes(minutes)).ToString(
                    "ddd, dd MMM yyyy HH:mm:ss '+0000'",
                    System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Test]
    public async Task F37_sender_is_chosen_later()
    {
        Sandbox.Settings.ServiceSenders = ["+12025550100", "+12025550101"];
        await SendAsync(("From", ""), ("MessagingServiceSid", TestValues.ServiceSid));
        await SendAsync(("From", ""), ("MessagingServiceSid", TestValues.ServiceSid));
        var before = (await ListMessagesAsync())[0].GetProperty("from").GetString();
        Time.Advance(TestValues.Pace);

        Assert.That(before, Is.Null);
        Assert.That(
            (await ListMessagesAsync()).EnumerateArray().Select(
                static message => message.GetProperty("from").GetString()),
            Is.EquivalentTo(["+12025550100", "+12025550101"]));
        Assert.That(
            (await ListMessagesAsync())[0].GetProperty("messaging_service_sid").GetString(),
            Is.EqualTo(TestValues.ServiceSid));
    }

    [Test]
    public async Task F38_message_is_found_failed()
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Close,
            Processing = MessageProcessing.Process,
            FinalStatus = "failed",
            FinalErrorCode = 30007,
        });
        await SendAsync();
        Time.Advance(TestValues.Pace * 2);

        var message = (await ListMessagesAsync())[0];
        Assert.That(
            (message.GetProperty("status").GetString(), message.GetProperty("error_code").GetInt32()),
            Is.EqualTo(("failed", 30007)));
    }

    private async Task AssertLagAsync(int seconds)
    {
        Sandbox.Settings.ListLag = TimeSpan.FromSeconds(seconds);
        await SendAsync();

        Time.Advance(TimeSpan.FromSeconds(seconds - 1));
        var before = (await ListMessagesAsync()).GetArrayLength();
        Time.Advance(TimeSpan.FromSeconds(1));

        Assert.That((before, (await ListMessagesAsync()).GetArrayLength()), Is.EqualTo((0, 1)));
    }
}
