using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Courier.Twilio.Sandbox.Callbacks;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class CallbackTests : SandboxFixture
{
    private CallbackReceiver application = null!;

    [SetUp]
    public async Task Open() => application = await CallbackReceiver.StartAsync();

    [TearDown]
    public async Task Close() => await application.DisposeAsync();

    [Test]
    public async Task Callback_is_posted_for_all_statuses_but_the_first_and_sending()
    {
        await SendAsync("/status", ("From", ""), ("MessagingServiceSid", TestValues.ServiceSid));
        Time.Advance(TestValues.Pace * 5);

        var posted = await application.NextAsync(3);

        Assert.That(string.Join(' ', posted.Select(static one => one.Form["MessageStatus"])),
            Is.EqualTo("queued sent delivered"));
    }

    [Test]
    public async Task Callback_has_fields_and_headers_of_Twilio()
    {
        Sandbox.When(TestValues.Recipient).EndsWith("undelivered", 30005);
        var sid = await SendAsync("/status");
        Time.Advance(TestValues.Pace * 5);

        var posted = (await application.NextAsync(2))[1];

        Assert.That(posted.Form, Is.EquivalentTo(new Dictionary<string, string>
        {
            ["RawDlrDoneDate"] = "2207071839",
            ["ErrorCode"] = "30005",
            ["SmsSid"] = sid,
            ["SmsStatus"] = "undelivered",
            ["MessageStatus"] = "undelivered",
            ["To"] = TestValues.Recipient,
            ["MessageSid"] = sid,
            ["AccountSid"] = TestValues.AccountSid,
            ["From"] = TestValues.Sender,
            ["ApiVersion"] = "2010-04-01",
        }));
        Assert.That((posted.Headers["User-Agent"], posted.Headers["Accept"], posted.Headers["Content-Type"]),
            Is.EqualTo(("TwilioProxy/1.1", "*/*", "application/x-www-form-urlencoded; charset=utf-8")));
        Assert.That(posted.Headers, Does.ContainKey("I-Twilio-Idempotency-Token"));
    }

    [TestCase("/status")]
    [TestCase("/status?cid=1&x=%20y")]
    [TestCase("/status?a=b#rc=2&ct=1000")]
    public async Task Signature_covers_the_url_without_fragment_and_the_sorted_form(string path)
    {
        await SendAsync(path);
        Time.Advance(TestValues.Pace * 3);

        var posted = await application.NextAsync();

        var signed =
            posted.Url + string.Concat(posted.Form.OrderBy(static field => field.Key,
                StringComparer.Ordinal).Select(static field => field.Key + field.Value));
#pragma warning disable CA5350 // Twilio's choice: the signature is HMAC-SHA1.
        Assert.That(posted.Headers["X-Twilio-Signature"],
            Is.EqualTo(Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(Sandbox.AuthToken),
                Encoding.UTF8.GetBytes(signed)))));
#pragma warning restore CA5350
    }

    [Test]
    public void Signature_equals_published_signatures_of_Twilio()
    {
        var path = SharedData.Find("twilio-signature-vectors.json");
        using var table = JsonDocument.Parse(File.ReadAllText(path));
        var vectors = table.RootElement.GetProperty("vectors").EnumerateArray().Where(static one =>
            one.GetProperty("params").ValueKind is JsonValueKind.Object
                && one.GetProperty("params")
                                                                                                                                .EnumerateObject()
                                                                                                                                .All(static field => field.Value.ValueKind is JsonValueKind.String)
            && one.GetProperty("signed_url").GetString()! is var url
            && url.Contains("://", StringComparison.Ordinal)
            // Clients accept a signature over user and password; Twilio does not make one.
            && !url.Contains('@', StringComparison.Ordinal)).ToList();

        Assert.That(vectors, Is.Not.Empty);
        Assert.That(
            vectors.Where(static one => Compute(one) != one.GetProperty("signature").GetString())
                .Select(static one => one.GetProperty("name").GetString()), Is.Empty);
    }

    [Test]
    public async Task User_and_password_are_sent_as_a_header_and_not_signed()
    {
        var address = $"http://user:pass@127.0.0.1:{application.Address.Port}/status";
        await SendAndGetSidAsync(("StatusCallback", address));
        Time.Advance(TestValues.Pace * 3);

        var posted = await application.NextAsync();

        Assert.That(posted.Headers["Authorization"], Is.EqualTo("Basic " + Convert.ToBase64String("user:pass"u8)));
        Assert.That(posted.Headers["X-Twilio-Signature"],
            Is.EqualTo(CallbackSignature.Compute(Sandbox.AuthToken, posted.Url, posted.Form)));
    }

    [Test]
    public async Task Error_response_is_recorded_and_not_retried()
    {
        application.ResponseStatus = 500;
        await SendAsync("/status");
        Time.Advance(TestValues.Pace * 5);

        var message =
            await Sandbox.WaitForMessageAsync(static one => one.Callbacks.Count is 2).WaitAsync(TestValues.Timeout);

        Assert.That(message.Callbacks.Select(static one => one.ResponseStatus), Is.All.EqualTo(500));
        Assert.That(message.Callbacks.Select(static one => one.Attempt), Is.All.EqualTo(1));
    }

    [Test]
    public async Task Fragment_sets_the_number_of_retries()
    {
        application.ResponseStatus = 503;
        Sandbox.When(TestValues.Recipient).EndsWith("sent");
        await SendAsync("/status#rc=2&rp=5xx");
        Time.Advance(TestValues.Pace * 5);

        var posted = await application.NextAsync(3);

        Assert.That(posted.Select(static one => one.Headers["I-Twilio-Idempotency-Token"]).Distinct().ToList(),
            Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Refused_connection_is_retried_once()
    {
        Sandbox.When(TestValues.Recipient).EndsWith("sent");
        await SendAndGetSidAsync(("StatusCallback", $"http://127.0.0.1:{FreePort()}/"));
        Time.Advance(TestValues.Pace * 5);

        var message =
            await Sandbox.WaitForMessageAsync(static one => one.Callbacks.Count is 2).WaitAsync(TestValues.Timeout);

        Assert.That(string.Join(' ', message.Callbacks.Select(static one => $"{one.Attempt} {one.Failure}")),
            Is.EqualTo("1 could not connect 2 could not connect"));
    }

    [Test]
    public async Task Callback_to_another_host_is_not_posted()
    {
        Sandbox.When(TestValues.Recipient).EndsWith("sent");
        await SendAndGetSidAsync(("StatusCallback", "https://example.com/status"));
        Time.Advance(TestValues.Pace * 5);

        var message =
            await Sandbox.WaitForMessageAsync(static one => one.Callbacks.Count is 1).WaitAsync(TestValues.Timeout);

        Assert.That(message.Callbacks[0].Failure, Does.StartWith("not posted"));
    }

    [Test]
    public async Task Message_without_a_callback_url_uses_the_settings()
    {
        Sandbox.Settings.StatusCallback = new Uri(application.Address, "/all");
        await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 5);

        Assert.That((await application.NextAsync()).Url, Does.EndWith("/all"));
    }

    [TestCase(0, 0, "")]
    [TestCase(2, 0, "sent sent delivered delivered")]
    [TestCase(1, 2, "delivered sent")]
    public async Task Callbacks_are_dropped_repeated_and_reordered(int copies, int reversed, string order)
    {
        Sandbox.Add(new SandboxRule { To = TestValues.Recipient,
            Callbacks = new SandboxCallbackFault { Copies = copies, ReversedInGroupsOf = reversed } });
        await SendAsync("/status");
        Time.Advance(TestValues.Pace * 5);
        await SendAsync("/last", ("To", "+12025550111"));
        Time.Advance(TestValues.Pace * 5);

        var posted = await application.NextAsync(order.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length + 2);

        Assert.That(
            string.Join(
                ' ', posted.Where(static one => one.Url.EndsWith("/status", StringComparison.Ordinal))
                    .Select(static one => one.Form["MessageStatus"])), Is
                .EqualTo(order));
    }

    [Test]
    public async Task Callbacks_are_delayed()
    {
        Sandbox.Add(new SandboxRule { Callbacks = new SandboxCallbackFault { Delay = TimeSpan.FromHours(1) } });
        var sid = await SendAsync("/status");
        Time.Advance(TestValues.Pace * 5);
        var before = Sandbox.Inbox.Single().Callbacks.Count;

        Time.Advance(TimeSpan.FromHours(1));
        await application.NextAsync(2);

        Assert.That(before, Is.Zero);
        Assert.That(await GetStatusAsync(sid), Is.EqualTo("delivered"));
    }

    [Test]
    public async Task Canceled_message_is_reported()
    {
        var sid =
            await SendAsync("/status", ("From", ""), ("MessagingServiceSid", TestValues.ServiceSid),
                ("ScheduleType", "fixed"), ("SendAt", "2022-07-08T00:00:00Z"));

        await Twilio.PostAsync(Twilio.Message(sid), ("Status", "canceled"));

        Assert.That((await application.NextAsync()).Form["MessageStatus"], Is.EqualTo("canceled"));
    }

    [Test]
    public async Task Callback_is_resent_with_the_same_signature()
    {
        await SendAsync("/status");
        Time.Advance(TestValues.Pace * 3);
        var message =
            await Sandbox.WaitForMessageAsync(static one => one.Callbacks.Count is 2).WaitAsync(TestValues.Timeout);
        var first = (await application.NextAsync(2))[0];

        var reply = await Twilio.PostAsync($"/_sandbox/messages/{message.Sid}/callbacks/0/resend");
        var again = await application.NextAsync();

        Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((again.Form["MessageStatus"], again.Headers["X-Twilio-Signature"]),
            Is.EqualTo((first.Form["MessageStatus"], first.Headers["X-Twilio-Signature"])));
    }

    [Test]
    public async Task Inbound_message_is_posted_with_a_signature()
    {
        Sandbox.Settings.InboundUrl = new Uri(application.Address, "/inbound");

        var message = Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "Thanks, ü & <b>");
        var posted = await application.NextAsync();

        Assert.That(
            (posted.Form["Body"], posted.Form["From"], posted.Form["To"], posted.Form["SmsStatus"], posted.Form["MessageSid"]), Is.EqualTo(("Thanks, ü & <b>", TestValues.Recipient, TestValues.Sender, "received", message.Sid)));
        Assert.That(posted.Headers["X-Twilio-Signature"],
            Is.EqualTo(CallbackSignature.Compute(Sandbox.AuthToken, posted.Url, posted.Form)));
        var row = await Twilio.GetAsync(Twilio.Message(message.Sid));
        Assert.That((row["direction"], row["status"]), Is.EqualTo(("inbound", "received")));
    }

    [Test]
    public async Task Set_status_is_reported()
    {
        var sid = await SendAsync("/status");

        Sandbox.Report(sid, "failed", 30007);
        Time.Advance(TimeSpan.FromHours(1));

        var posted = await application.NextAsync();
        Assert.That((posted.Form["MessageStatus"], posted.Form["ErrorCode"]), Is.EqualTo(("failed", "30007")));
        Assert.That(await GetStatusAsync(sid), Is.EqualTo("failed"));
        Assert.That(Sandbox.Inbox.Single().SentAt, Is.Null);
    }

    [Test]
    public async Task Message_set_to_delivered_has_a_sent_date()
    {
        var sid = await SendAndGetSidAsync();

        Sandbox.Report(sid, "delivered");

        var row = await Twilio.GetAsync(Twilio.Message(sid));
        Assert.That((row["status"], row["date_sent"], row["price"]),
            Is.EqualTo(("delivered", "Thu, 07 Jul 2022 18:39:41 +0000", "-0.00750")));
        Assert.That(() => Sandbox.Report(sid, "deliverd"),
            Throws.ArgumentException.With.Message.Contains("is one of queued"));
    }

    private static string Compute(JsonElement vector) => CallbackSignature.Compute(
        vector.GetProperty("auth_token").GetString()!,
        vector.GetProperty("signed_url").GetString()!,
        vector.GetProperty("params")
            .EnumerateObject()
            .Select(static field => KeyValuePair.Create(field.Name, field.Value.GetString()!)));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Task<string> SendAsync(string path, params (string Name, string Value)[] changes) =>
        SendAndGetSidAsync([("StatusCallback", application.Address.ToString().TrimEnd('/') + path), .. changes]);
}
