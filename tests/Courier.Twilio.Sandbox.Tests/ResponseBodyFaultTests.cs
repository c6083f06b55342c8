using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class ResponseBodyFaultTests : SandboxFixture
{
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
}
