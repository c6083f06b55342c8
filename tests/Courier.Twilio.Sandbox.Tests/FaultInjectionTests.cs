using System.Net;
using System.Net.Sockets;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class FaultInjectionTests : SandboxFixture
{
    [Test]
    public async Task DropsResponse_accepts_the_message_and_closes_the_connection()
    {
        Sandbox.When(TestValues.Recipient).DropsResponse().Times(1);

        Assert.That(async () => await Twilio.SendAsync(), Throws.InstanceOf<HttpRequestException>());
        var second = await Twilio.SendAsync();

        Assert.That(second.Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(Sandbox.Inbox, Has.Count.EqualTo(2));
    }

    [TestCase(SandboxFault.Reset, MessageProcessing.Skip, 0)]
    [TestCase(SandboxFault.Reset, MessageProcessing.Process, 1)]
    [TestCase(SandboxFault.Close, MessageProcessing.Skip, 0)]
    [TestCase(SandboxFault.Close, MessageProcessing.Process, 1)]
    public void Reset_and_Close_end_the_connection_without_a_response(
        SandboxFault fault,
        MessageProcessing processing,
        int copies)
    {
        Sandbox.Add(new SandboxRule { Fault = fault, Processing = processing });

        var exception = Assert.ThrowsAsync<HttpRequestException>(async () => await Twilio.SendAsync());

        Assert.That(Sandbox.Inbox, Has.Count.EqualTo(copies));
        Assert.That(IsReset(exception!), Is.EqualTo(fault is SandboxFault.Reset));
    }

    [Test]
    public void ResetBeforeRead_resets_while_the_body_is_sent()
    {
        Sandbox.Add(new SandboxRule { Fault = SandboxFault.ResetBeforeRead });

        var exception = Assert.ThrowsAsync<HttpRequestException>(
            async () => await Twilio.SendAsync(("Body", new string('x', 8_000_000))));

        Assert.That(exception, Is.Not.Null);
        Assert.That(Sandbox.Inbox, Is.Empty);
    }

    [TestCase(MessageProcessing.Skip, 0)]
    [TestCase(MessageProcessing.Process, 1)]
    public async Task Hang_sends_no_response_until_the_client_cancels(MessageProcessing processing, int copies)
    {
        Sandbox.Add(new SandboxRule { Fault = SandboxFault.Hang, Processing = processing });
        using var cancellation = new CancellationTokenSource(TestValues.Timeout);

        var waiting = Twilio.SendAsync().WaitAsync(cancellation.Token);
        while (!(await Twilio.GetAsync("/_sandbox/rules")).Text.Contains("\"uses\":1", StringComparison.Ordinal))
        {
            // The request has not reached its rule yet.
        }

        await cancellation.CancelAsync();

        Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Sandbox.Inbox, Has.Count.EqualTo(copies));
    }

    [Test]
    public async Task ProcessAfter_accepts_the_message_after_the_connection_closed()
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Close,
            ProcessAfter = TimeSpan.FromSeconds(8),
            Times = 1,
        });

        Assert.That(async () => await Twilio.SendAsync(), Throws.InstanceOf<HttpRequestException>());
        Time.Advance(TimeSpan.FromSeconds(7));
        var before = Sandbox.Inbox.Count;
        Time.Advance(TimeSpan.FromSeconds(1));

        Assert.That((before, Sandbox.Inbox.Count), Is.EqualTo((0, 1)));
        Assert.That(
            (await Twilio.GetAsync(Twilio.Messages)).Json.GetProperty("messages").GetArrayLength(),
            Is.EqualTo(1));
    }

    [TestCase(500, 20500)]
    [TestCase(503, 20503)]
    [TestCase(429, 20429)]
    [TestCase(403, 20006)]
    [TestCase(408, null)]
    [TestCase(418, null)]
    public async Task RespondsWith_returns_the_status_and_its_default_code(int status, int? code)
    {
        Sandbox.When(TestValues.Recipient).RespondsWith(status);

        var response = await Twilio.SendAsync();

        Assert.That(((int)response.Status, response.Code), Is.EqualTo((status, code)));
        Assert.That(Sandbox.Inbox, Is.Empty);
    }

    [Test]
    public async Task Respond_with_Process_accepts_the_message()
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Respond,
            Status = 500,
            Processing = MessageProcessing.Process,
        });

        var response = await Twilio.SendAsync();

        Assert.That(response.Code, Is.EqualTo(20500));
        Assert.That(Sandbox.Inbox, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Respond_returns_a_custom_body_and_headers()
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Respond,
            Status = 502,
            Body = "<html>Bad Gateway</html>",
            Headers = new Dictionary<string, string> { ["Retry-After"] = "2" },
        });

        var response = await Twilio.SendAsync();

        Assert.That(
            (response.Status, response.Text),
            Is.EqualTo((HttpStatusCode.BadGateway, "<html>Bad Gateway</html>")));
        Assert.That(response.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(2)));
    }

    [Test]
    public async Task Respond_returns_a_redirect()
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Respond,
            Status = 307,
            Headers = new Dictionary<string, string> { ["Location"] = "http://127.0.0.1:1/" },
        });

        Assert.That((await Twilio.SendAsync()).Headers.Location, Is.EqualTo(new Uri("http://127.0.0.1:1/")));
    }

    [Test]
    public async Task Truncate_ends_the_response_after_some_bytes()
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Truncate,
            Processing = MessageProcessing.Process,
            Bytes = 20,
        });

        var bytes = await RawHttp.PostMessageAsync(Sandbox);

        Assert.That(bytes, Does.StartWith("HTTP/1.1 201 Created\r\n"));
        Assert.That(bytes[(bytes.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..], Has.Length.EqualTo(20));
        Assert.That(Sandbox.Inbox, Has.Count.EqualTo(1));
    }

    [Test]
    public void Truncate_makes_HttpClient_throw()
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Truncate,
            Processing = MessageProcessing.Process,
            Bytes = 20,
        });

        Assert.That(async () => await Twilio.SendAsync(), Throws.InstanceOf<HttpRequestException>());
    }

    [Test]
    public async Task Raw_sends_any_bytes()
    {
        Sandbox.Add(new SandboxRule { Fault = SandboxFault.Raw, Body = "HTTP/1.1 2\u00ff1 \u0000\r\n" });

        Assert.That(await RawHttp.PostMessageAsync(Sandbox), Is.EqualTo("HTTP/1.1 2\u00ff1 \u0000\r\n"));
    }

    [Test]
    public async Task Pad_extends_the_response()
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Pad,
            Processing = MessageProcessing.Process,
            Bytes = 1_000_000,
        });

        Assert.That((await Twilio.SendAsync()).Text, Has.Length.EqualTo(1_000_000));
    }

    [Test]
    public async Task Drip_sends_the_body_byte_by_byte()
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Drip,
            Status = 400,
            Body = "abc",
            Delay = TimeSpan.FromTicks(1),
        });
        Sandbox.Clock.Speed = 100_000;

        var waiting = RawHttp.PostMessageAsync(Sandbox);
        while (!waiting.IsCompleted)
        {
            Time.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }

        Assert.That(await waiting, Does.EndWith("\r\n\r\nabc"));
    }

    [Test]
    public async Task Stall_stops_the_response_after_some_bytes()
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Stall,
            Processing = MessageProcessing.Process,
            Bytes = 20,
        });

        var received = await RawHttp.ReceiveAsync(Sandbox, until: "\r\n\r\n", more: 20);

        Assert.That(received, Does.StartWith("HTTP/1.1 201 Created\r\n"));
        Assert.That(Sandbox.Inbox, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task JsonReplacements_changes_fields_of_the_response()
    {
        Sandbox.Add(new SandboxRule
        {
            JsonReplacements = new Dictionary<string, string>
            {
                ["account_sid"] = "\"AC1\"",
                ["to"] = "null",
                ["num_segments"] = "1",
            },
        });
        Sandbox.Add(new SandboxRule
        {
            Operation = SandboxOperation.List,
            JsonReplacements = new Dictionary<string, string> { ["next_page_uri"] = "\"//evil.example/\"" },
        });

        var created = await Twilio.SendAsync();
        var list = await Twilio.GetAsync(Twilio.Messages);

        Assert.That(
            (created["account_sid"], created["to"], list["next_page_uri"]),
            Is.EqualTo(("AC1", (string?)null, "//evil.example/")));
        Assert.That(Sandbox.Inbox.Single().AccountSid, Is.EqualTo(TestValues.AccountSid));
    }

    [Test]
    public async Task Fetch_rules_can_return_404_then_unknown_then_older_statuses()
    {
        Sandbox.Add(new SandboxRule
        {
            Operation = SandboxOperation.Fetch,
            Fault = SandboxFault.Respond,
            Status = 404,
            Times = 1,
        });
        Sandbox.Add(new SandboxRule
        {
            Operation = SandboxOperation.Fetch,
            JsonReplacements = new Dictionary<string, string> { ["status"] = "\"teleported\"" },
            Times = 1,
        });
        Sandbox.Add(new SandboxRule
        {
            Operation = SandboxOperation.Fetch,
            JsonReplacements = new Dictionary<string, string> { ["status"] = "\"accepted\"" },
            Times = 1,
        });
        var sid = await SendAndGetSidAsync();

        var missing = await Twilio.GetAsync(Twilio.Message(sid));

        Assert.That(missing.Code, Is.EqualTo(20404));
        Assert.That(
            (await GetStatusAsync(sid), await GetStatusAsync(sid), await GetStatusAsync(sid)),
            Is.EqualTo(("teleported", "accepted", "queued")));
    }

    [Test]
    public async Task StoredBody_replaces_the_text()
    {
        Sandbox.Add(new SandboxRule { StoredBody = "something else" });

        Assert.That((await Twilio.SendAsync())["body"], Is.EqualTo("something else"));
    }

    [Test]
    public async Task Rule_applies_to_its_recipient_and_number_of_times()
    {
        Sandbox.Add(new SandboxRule
        {
            To = TestValues.Recipient,
            From = TestValues.Sender,
            Fault = SandboxFault.Respond,
            Status = 503,
            Times = 2,
        });

        var other = await Twilio.SendAsync(("To", "+12025550111"));
        var statuses = new[]
        {
            (await Twilio.SendAsync()).Status,
            (await Twilio.SendAsync()).Status,
            (await Twilio.SendAsync()).Status,
        };

        Assert.That(other.Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(string.Join(' ', statuses.Select(static status => (int)status)), Is.EqualTo("503 503 201"));
    }

    [Test]
    public async Task Recipient_behaviors_follow_each_other()
    {
        Sandbox.When(TestValues.Recipient).RespondsWith(503).Times(1).RespondsWith(429).Times(1).RejectsWith(21610);

        var codes = new[]
        {
            (await Twilio.SendAsync()).Code,
            (await Twilio.SendAsync()).Code,
            (await Twilio.SendAsync()).Code,
            (await Twilio.SendAsync()).Code,
        };

        Assert.That(string.Join(' ', codes), Is.EqualTo("20503 20429 21610 21610"));
    }

    [Test]
    public async Task DropConnections_closes_idle_connections()
    {
        await Twilio.SendAsync();

        Sandbox.DropConnections();
        await Task.Yield();

        Assert.That(async () => (await Twilio.GetAsync(Twilio.Messages)).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    private static bool IsReset(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException!)
        {
            if (inner is SocketException { SocketErrorCode: SocketError.ConnectionReset })
            {
                return true;
            }
        }

        return false;
    }
}
