using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class MessageLifecycleTests : SandboxFixture
{
    [Test]
    public async Task Message_from_a_number_goes_from_queued_to_delivered()
    {
        var sid = await SendAndGetSidAsync();

        var seen = new List<string?> { await GetStatusAsync(sid) };
        for (var step = 0; step < 4; step++)
        {
            Time.Advance(TestValues.Pace);
            seen.Add(await GetStatusAsync(sid));
        }

        Assert.That(string.Join(' ', seen), Is.EqualTo("queued sending sent delivered delivered"));
    }

    [Test]
    public async Task Message_through_a_service_gets_its_sender_when_queued()
    {
        var sid = await SendAndGetSidAsync(("From", ""), ("MessagingServiceSid", TestValues.ServiceSid));

        Time.Advance(TestValues.Pace * 4);

        var message = Sandbox.Inbox.Single();
        Assert.That(FormatHistory(message), Is.EqualTo("accepted queued sending sent delivered"));
        Assert.That(message.History[^1].At, Is.EqualTo(TestValues.Now + (TestValues.Pace * 4)));
        var response = await Twilio.GetAsync(Twilio.Message(sid));
        Assert.That(response["from"], Is.EqualTo(TestValues.Sender));
        Assert.That(response["num_segments"], Is.EqualTo("1"));
        Assert.That(response["price"], Is.EqualTo("-0.00750"));
        Assert.That(response["date_sent"], Is.EqualTo("Thu, 07 Jul 2022 18:39:44 +0000"));
        Assert.That(
            response.Json.GetProperty("subresource_uris").GetProperty("feedback").GetString(),
            Does.EndWith($"{sid}/Feedback.json"));
    }

    [Test]
    public async Task EndsWith_sets_status_and_error_code()
    {
        Sandbox.When(TestValues.Recipient).EndsWith("undelivered", 30003);

        var sid = await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 5);

        var response = await Twilio.GetAsync(Twilio.Message(sid));
        Assert.That(
            (response["status"], response["error_code"], response["error_message"]),
            Is.EqualTo(("undelivered", "30003", "Unreachable destination handset")));
    }

    [Test]
    public async Task Failed_message_has_no_sent_date()
    {
        Sandbox.When(TestValues.Recipient).EndsWith("failed", 30001);

        await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 5);

        var message = Sandbox.Inbox.Single();
        Assert.That(FormatHistory(message), Is.EqualTo("queued sending failed"));
        Assert.That(message.SentAt, Is.Null);
    }

    [Test]
    public async Task EndsWith_sent_keeps_the_message_sent()
    {
        Sandbox.When(TestValues.Recipient).EndsWith("sent");

        var sid = await SendAndGetSidAsync();
        Time.Advance(TimeSpan.FromDays(1));

        Assert.That(await GetStatusAsync(sid), Is.EqualTo("sent"));
    }

    [Test]
    public async Task RejectsWith_rejects_the_request()
    {
        Sandbox.When(TestValues.Recipient).RejectsWith(21610);

        var response = await Twilio.SendAsync();

        Assert.That((response.Status, response.Code), Is.EqualTo((HttpStatusCode.BadRequest, 21610)));
        Assert.That(Sandbox.Inbox, Is.Empty);
    }

    [Test]
    public async Task Later_behavior_replaces_an_unlimited_one()
    {
        Sandbox.When(TestValues.Recipient).RejectsWith(21610);
        Sandbox.When(TestValues.Recipient).EndsWith("delivered");

        Assert.That((await Twilio.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task WaitForMessage_returns_the_first_match()
    {
        var waiting = Sandbox.WaitForMessageAsync(static message => message.Status is "delivered");
        var sid = await SendAndGetSidAsync();

        Time.Advance(TestValues.Pace * 3);

        Assert.That((await waiting.WaitAsync(TestValues.Timeout)).Sid, Is.EqualTo(sid));
    }

    [Test]
    public void WaitForMessage_can_be_canceled()
    {
        using var cancellation = new CancellationTokenSource();

        var waiting = Sandbox.WaitForMessageAsync(cancellationToken: cancellation.Token);
        cancellation.Cancel();

        Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Oldest_message_is_evicted_when_the_inbox_is_full()
    {
        await using var small = await TwilioSandbox.StartAsync(new TwilioSandboxOptions { RememberedMessages = 2 });
        using var client = ApiClient.Create(small);

        var first = (await client.SendAsync())["sid"];
        await client.SendAsync();
        await client.SendAsync();

        Assert.That(small.Inbox, Has.Count.EqualTo(2));
        Assert.That((await client.GetAsync(client.Message(first!))).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Evicted_message_continues_to_its_final_status()
    {
        await using var application = await CallbackReceiver.StartAsync();
        await using var small = await TwilioSandbox.StartAsync(new TwilioSandboxOptions
        {
            RememberedMessages = 1,
            TimeProvider = Time,
            Pace = TestValues.Pace,
        });
        using var client = ApiClient.Create(small);
        var delivered = small.WaitForMessageAsync(static message => message.Status is "delivered");

        var first = (await client.SendAsync(("StatusCallback", application.Address.ToString())))["sid"];
        await client.SendAsync();
        Time.Advance(TestValues.Pace * 3);

        Assert.That((await delivered.WaitAsync(TestValues.Timeout)).Sid, Is.EqualTo(first));
        Assert.That((await application.NextAsync(2))[1].Form["MessageStatus"], Is.EqualTo("delivered"));
        Assert.That(small.Inbox.Single().Sid, Is.Not.EqualTo(first));
    }

    [Test]
    public async Task ToString_masks_the_recipient_and_omits_the_text()
    {
        await SendAndGetSidAsync(("Body", "secret text"));

        var printed = Sandbox.Inbox.Single().ToString();

        Assert.That(
            printed,
            Does.Contain("+1202•••0156").And.Not.Contain(TestValues.Recipient).And.Not.Contain("secret"));
    }

    private static string FormatHistory(SandboxMessage message) =>
        string.Join(' ', message.History.Select(static step => step.Status));
}
