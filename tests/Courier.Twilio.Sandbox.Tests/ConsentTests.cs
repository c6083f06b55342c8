using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class ConsentTests : SandboxFixture
{
    [TestCase("STOP")]
    [TestCase("stop")]
    [TestCase(" Unsubscribe ")]
    [TestCase("CANCEL")]
    public async Task A_stop_word_ends_it_and_start_begins_again(string word)
    {
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, word);
        var stopped = await Twilio.SendAsync();
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "START");
        var started = await Twilio.SendAsync();

        Assert.That((stopped.Status, stopped.Code), Is.EqualTo((HttpStatusCode.BadRequest, 21610)));
        Assert.That(started.Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task A_sentence_with_stop_in_it_is_a_sentence()
    {
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "Please stop calling");

        Assert.That((await Twilio.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Stop_to_one_sender_leaves_another_free()
    {
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "STOP");

        Assert.That((await Twilio.SendAsync(("From", "+12025550100"))).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Stop_to_a_service_is_for_the_whole_service()
    {
        Sandbox.Settings.ServiceSenders = ["+12025550100", "+12025550101"];
        await SendThroughServiceAsync();
        Time.Advance(TestValues.Pace * 4);

        Sandbox.Account.Receive(TestValues.Recipient, Sandbox.Inbox.Single().From!, "STOP");

        Assert.That((await SendThroughServiceAsync()).Code, Is.EqualTo(21610));
    }

    [Test]
    public async Task Stop_to_a_service_holds_for_the_number_that_sent_for_it_and_start_undoes_both()
    {
        await SendThroughServiceAsync();
        Time.Advance(TestValues.Pace * 4);

        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "STOP");
        var stopped = ((await Twilio.SendAsync()).Code, (await SendThroughServiceAsync()).Code);
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "Start");

        Assert.That(stopped, Is.EqualTo((21610, 21610)));
        Assert.That(((await Twilio.SendAsync()).Status, (await SendThroughServiceAsync()).Status), Is.EqualTo((HttpStatusCode.Created, HttpStatusCode.Created)));
    }

    [Test]
    public async Task Start_to_a_service_undoes_a_stop_said_before_there_was_one()
    {
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "STOP");
        await SendThroughServiceAsync();
        Time.Advance(TestValues.Pace * 4);
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "START");

        Assert.That((await Twilio.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task In_the_other_reading_a_service_takes_the_message_and_it_fails_later()
    {
        Sandbox.Settings.OptOutThroughService = OptOutDetection.Deferred;
        await SendThroughServiceAsync();
        Time.Advance(TestValues.Pace * 4);
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "STOP");

        var taken = await SendThroughServiceAsync();
        Time.Advance(TestValues.Pace * 4);

        var reply = await Twilio.GetAsync(Twilio.Message(taken["sid"]!));
        Assert.That((reply["status"], reply["error_code"]), Is.EqualTo(("failed", "21610")));
    }

    [Test]
    public async Task A_trial_account_writes_to_verified_numbers_only_and_says_what_it_is()
    {
        Sandbox.Account.MakeTrial("+12025550111");

        var refused = await Twilio.SendAsync();
        var taken = await Twilio.SendAsync(("To", "+12025550111"));

        Assert.That(DocumentedResponses.Compare(DocumentedResponses.Read("trial.json"), refused.Json), Is.Empty);
        Assert.That(taken["body"], Is.EqualTo("Sent from your Twilio trial account - Hello"));
    }

    [Test]
    public async Task Test_credentials_judge_a_message_and_forget_it()
    {
        Sandbox.Account.AddTestToken("test");
        using var test = new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, TestValues.AccountSid, "test");

        var created = await test.SendAsync();
        var refused = await test.SendAsync(("To", "+15005550001"));
        var fetched = await test.GetAsync(test.Message(created["sid"]!));

        Assert.That((created.Status, refused.Code), Is.EqualTo((HttpStatusCode.Created, 21211)));
        Assert.That(DocumentedResponses.Compare(DocumentedResponses.Read("test-credentials.json"), fetched.Json), Is.Empty);
        Assert.That(Sandbox.Inbox, Is.Empty);
    }

    [TestCase("+15005550006", null)]
    [TestCase("+15005550000", 21606)]
    [TestCase("+12025550100", 21606)]
    public async Task With_test_credentials_one_number_sends(string from, int? code)
    {
        Sandbox.Account.AddTestToken("test");
        using var test = new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, TestValues.AccountSid, "test");

        Assert.That((await test.SendAsync(("From", from))).Code, Is.EqualTo(code));
    }

    [Test]
    public async Task Above_the_limit_a_request_is_429_and_not_taken()
    {
        Sandbox.Settings.ConcurrencyLimit = 1;
        Sandbox.When(TestValues.Recipient).Applies(new SandboxRule { Delay = TimeSpan.FromMinutes(1) });

        var slow = Twilio.SendAsync();
        await Sandbox.WaitForMessageAsync().WaitAsync(TestValues.Timeout);
        var refused = await Twilio.SendAsync(("To", "+12025550111"));

        // The message is there a moment before its answer begins to wait.
        while (!slow.IsCompleted)
        {
            Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }

        Assert.That((refused.Status, refused.Code), Is.EqualTo((HttpStatusCode.TooManyRequests, 20429)));
        Assert.That(refused.Headers.GetValues("Twilio-Concurrent-Requests").Single(), Is.EqualTo("2"));
        Assert.That((await slow).Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(Sandbox.Inbox, Has.Count.EqualTo(1));
    }

    [TestCase("“Hello” – you…", "\"Hello\" - you...")]
    [TestCase("Ещё", "Ещё")]
    public async Task Smart_encoding_replaces_what_only_looks_different(string said, string stored)
    {
        var reply = await Twilio.SendAsync(("Body", said), ("SmartEncoded", "true"));

        Assert.That(reply["body"], Is.EqualTo(stored));
    }

    [Test]
    public async Task Links_are_shortened_through_a_service()
    {
        var reply = await Twilio.SendAsync(("From", ""), ("MessagingServiceSid", TestValues.ServiceSid), ("ShortenUrls", "true"), ("Body", "See https://example.com/a?b=c now"));

        Assert.That(reply["body"], Is.EqualTo("See https://twil.io/sandbox now"));
    }

    private Task<ClientResponse> SendThroughServiceAsync() => Twilio.SendAsync(("From", ""), ("MessagingServiceSid", TestValues.ServiceSid));
}
