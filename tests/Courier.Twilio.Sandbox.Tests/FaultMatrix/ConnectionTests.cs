using System.Net;
using System.Net.Sockets;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests.FaultMatrix;

internal sealed class ConnectionTests : FaultMatrixFixture
{
    [Test]
    public async Task F02_connection_refused_until_the_sandbox_starts()
    {
        var port = Sandbox.BaseAddress.Port;
        await Sandbox.DisposeAsync();
        Assert.That(async () => await Twilio.SendAsync(), Throws.InstanceOf<HttpRequestException>());

        await using var later = await TwilioSandbox.StartAsync(new TwilioSandboxOptions { Port = port });

        Assert.That((await Twilio.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task F08_idle_connection_is_dropped()
    {
        using var pooled = await RawHttp.ConnectAsync(
            Sandbox,
            RawHttp.FormatRequest(Sandbox, TestValues.Form, isLast: false));
        var first = new byte[4096];
        await pooled.ReceiveAsync(first);

        Sandbox.DropConnections();

        Assert.That(async () => await RawHttp.ReceiveAsync(pooled), Throws.InstanceOf<SocketException>());
        Assert.That(await SendAsync(), Is.EqualTo("201"));
        AssertMessageCount(2);
    }
}
