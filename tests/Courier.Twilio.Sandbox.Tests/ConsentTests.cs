using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class ConsentTests : SandboxFixture
{
    [TestCase("STOP")]
    [TestCase("stop")]
    [TestCase(" Unsubscribe ")]
    [TestCase("CANCEL")]
    public async Task Stop_keyword_opts_out_and_START_opts_in(string keyword)
    {
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, keyword);
        var stopped = await Twilio.SendAsync();
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "START");
        var started = await Twilio.SendAsync();

        Assert.That((stopped.Status, stopped.Code), Is.EqualTo((HttpStatusCode.BadRequest, 21610)));
        Assert.That(started.Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Sentence_containing_stop_does_not_opt_out()
    {
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "Please stop calling");

        Assert.That((await Twilio.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Opt_out_of_one_sender_does_not_affect_another()
    {
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "STOP");

        Assert.That((await Twilio.SendAsync(("From", "+12025550100"))).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Opt_out_of_a_service_sender_applies_to_the_service()
    {
        Sandbox.Settings.ServiceSenders = ["+12025550100", "+12025550101"];
        await SendThroughServiceAsync();
        Time.Advance(TestValues.Pace * 4);

        Sandbox.Account.Receive(TestValues.Recipient, Sandbox.Inbox.Single().From!, "STOP");

        Assert.That((await SendThroughServiceAsync()).Code, Is.EqualTo(21610));
    }

    [Test]
    public async Task Opt_out_through_a_service_includes_its_number_and_START_reverts_both()
    {
        await SendThroughServiceAsync();
        Time.Advance(TestValues.Pace * 4);

        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "STOP");
        var stopped = ((await Twilio.SendAsync()).Code, (await SendThroughServiceAsync()).Code);
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "Start");

        Assert.That(stopped, Is.EqualTo((21610, 21610)));
        Assert.That(
            ((await Twilio.SendAsync()).Status, (await SendThroughServiceAsync()).Status),
            Is.EqualTo((HttpStatusCode.Created, HttpStatusCode.Created)));
    }

    [Test]
    public async Task START_to_a_service_reverts_an_earlier_opt_out_of_its_number()
    {
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "STOP");
        await SendThroughServiceAsync();
        Time.Advance(TestValues.Pace * 4);
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "START");

        Assert.That((await Twilio.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Deferred_opt_out_detection_accepts_the_message_and_fails_it_later()
    {
        Sandbox.Settings.OptOutThroughService = OptOutDetection.Deferred;
        await SendThroughServiceAsync();
        Time.Advance(TestValues.Pace * 4);
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "STOP");

        var accepted = await SendThroughServiceAsync();
        Time.Advance(TestValues.Pace * 4);

        var response = await Twilio.GetAsync(Twilio.Message(accepted["sid"]!));
        Assert.That((response["status"], response["error_code"]), Is.EqualTo(("failed", "21610")));
    }

    [Test]
    public async Task Trial_account_sends_to_verified_numbers_only_with_a_prefix()
    {
        Sandbox.Account.MakeTrial("+12025550111");

        var rejected = await Twilio.SendAsync();
        var accepted = await Twilio.SendAsync(("To", "+12025550111"));

        Assert.That(DocumentedResponses.Compare(DocumentedResponses.Read("trial.json"), rejected.Json), Is.Empty);
        Assert.That(accepted["body"], Is.EqualTo("Sent from your Twilio trial account - Hello"));
    }

    [Test]
    public async Task Test_credentials_validate_a_message_without_storing_it()
    {
        Sandbox.Account.AddTestToken("test");
        using var test = new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, TestValues.AccountSid, "test");

        var created = await test.SendAsync();
        var rejected = await test.SendAsync(("To", "+15005550001"));
        var fetched = await test.GetAsync(test.Message(created["sid"]!));

        Assert.That((created.Status, rejected.Code), Is.EqualTo((HttpStatusCode.Created, 21211)));
        Assert.That(
            DocumentedResponses.Compare(DocumentedResponses.Read("test-credentials.json"), fetched.Json),
            Is.Empty);
        Assert.That(Sandbox.Inbox, Is.Empty);
    }

    [TestCase("+15005550006", null)]
    [TestCase("+15005550000", 21606)]
    [TestCase("+12025550100", 21606)]
    public async Task Test_credentials_accept_one_sender(string from, int? code)
    {
        Sandbox.Account.AddTestToken("test");
        using var test = new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, TestValues.AccountSid, "test");

        Assert.That((await test.SendAsync(("From", from))).Code, Is.EqualTo(code));
    }

    [Test]
    public async Task Request_above_the_concurrency_limit_gets_429()
    {
        Sandbox.Settings.ConcurrencyLimit = 1;
        Sandbox.When(TestValues.Recipient).Applies(new SandboxRule { Delay = TimeSpan.FromMinutes(1) });

        var slow = Twilio.SendAsync();
        await Sandbox.WaitForMessageAsync().WaitAsync(TestValues.Timeout);
        var rejected = await Twilio.SendAsync(("To", "+12025550111"));

        // The message is stored a moment before the delay of its response begins.
        while (!slow.IsCompleted)
        {
            Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }

        Assert.That((rejected.Status, rejected.Code), Is.EqualTo((HttpStatusCode.TooManyRequests, 20429)));
        Assert.That(rejected.Headers.GetValues("Twilio-Concurrent-Requests").Single(), Is.EqualTo("2"));
        Assert.That((await slow).Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(Sandbox.Inbox, Has.Count.EqualTo(1));
    }

    [TestCase("“Hello” – you…", "\"Hello\" - you...")]
    [TestCase("Ещё", "Ещё")]
    public async Task SmartEncoded_replaces_similar_characters(string text, string stored)
    {
        var response = await Twilio.SendAsync(("Body", text), ("SmartEncoded", "true"));

        Assert.That(response["body"], Is.EqualTo(stored));
    }

    [Test]
    public async Task ShortenUrls_shortens_links_through_a_service()
    {
        var response = await Twilio.SendAsync(
            ("From", ""),
            ("MessagingServiceSid", TestValues.ServiceSid),
            ("ShortenUrls", "true"),
            ("Body", "See https://example.com/a?b=c now"));

        Assert.That(response["body"], Is.EqualTo("See https://twil.io/sandbox now"));
    }

    private Task<ClientResponse> SendThroughServiceAsync() =>
        Twilio.SendAsync(("From", ""), ("MessagingServiceSid", TestValues.ServiceSid));
}
