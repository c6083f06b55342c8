using System.Net;
using System.Net.Sockets;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class ConnectionFaultTests : SandboxFixture
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
