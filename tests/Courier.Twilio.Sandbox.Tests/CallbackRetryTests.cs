using System.Net;
using System.Net.Sockets;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class CallbackRetryTests : CallbackFixture
{
    [Test]
    public async Task Error_response_is_recorded_and_not_retried()
    {
        Application.ResponseStatus = 500;
        await SendAsync("/status");
        Time.Advance(TestValues.Pace * 5);

        var message = await Sandbox.WaitForMessageAsync(static candidate => candidate.Callbacks.Count is 2)
            .WaitAsync(TestValues.Timeout);

        Assert.That(message.Callbacks.Select(static callback => callback.ResponseStatus), Is.All.EqualTo(500));
        Assert.That(message.Callbacks.Select(static callback => callback.Attempt), Is.All.EqualTo(1));
    }

    [Test]
    public async Task Fragment_sets_the_number_of_retries()
    {
        Application.ResponseStatus = 503;
        Sandbox.When(TestValues.Recipient).EndsWith("sent");
        await SendAsync("/status#rc=2&rp=5xx");
        Time.Advance(TestValues.Pace * 5);

        var posted = await Application.NextAsync(3);

        var tokens = posted.Select(static callback => callback.Headers["I-Twilio-Idempotency-Token"]).Distinct();
        Assert.That(tokens.ToList(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Refused_connection_is_retried_once()
    {
        Sandbox.When(TestValues.Recipient).EndsWith("sent");
        await SendAndGetSidAsync(("StatusCallback", $"http://127.0.0.1:{GetFreePort()}/"));
        Time.Advance(TestValues.Pace * 5);

        var message = await Sandbox.WaitForMessageAsync(static candidate => candidate.Callbacks.Count is 2)
            .WaitAsync(TestValues.Timeout);

        var attempts = message.Callbacks.Select(static callback => $"{callback.Attempt} {callback.Failure}");
        Assert.That(string.Join(' ', attempts), Is.EqualTo("1 could not connect 2 could not connect"));
    }

    [Test]
    public async Task Callback_to_another_host_is_not_posted()
    {
        Sandbox.When(TestValues.Recipient).EndsWith("sent");
        await SendAndGetSidAsync(("StatusCallback", "https://example.com/status"));
        Time.Advance(TestValues.Pace * 5);

        var message = await Sandbox.WaitForMessageAsync(static candidate => candidate.Callbacks.Count is 1)
            .WaitAsync(TestValues.Timeout);

        Assert.That(message.Callbacks[0].Failure, Does.StartWith("not posted"));
    }

    private static int GetFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
