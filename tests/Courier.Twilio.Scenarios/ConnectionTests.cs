using System.Net;
using System.Net.Sockets;
using System.Text;
using Courier.Sms;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Scenarios;

/// <summary>
/// Sends over connections that fail before transmission, and the request as transmitted, over real sockets with short
/// timeouts.
/// </summary>
public class ConnectionTests
{
    [Test]
    public async Task Refused_connection_is_rejected_as_transient()
    {
        var result = await SendAsync(ClosedPort());

        Assert.That(result, Is.TypeOf<SmsRejected>());
        Assert.That(((SmsRejected)result).Failure.Reason, Is.EqualTo(SmsFailureReason.ProviderUnavailable));
        Assert.That(((SmsRejected)result).Failure.IsTransient, Is.True);
    }

    [Test]
    public async Task Connection_is_retried_until_the_server_listens()
    {
        var address = ClosedPort();
        var attempts = 0;
        RawServer? server = null;
        await using var provider = BuildWithConnect(address, async (context, cancellationToken) =>
        {
            if (Interlocked.Increment(ref attempts) == 2)
            {
                server = RawServer.Responding("HTTP/1.1 201 Created\nConnection: close", TestValues.Created);
            }

            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync("127.0.0.1", server?.Address.Port ?? context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        });

        var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(server!.Requests, Is.EqualTo(1));
        await server.DisposeAsync();
    }

    [Test]
    public async Task Idle_connection_closed_by_the_server_is_replaced()
    {
        var isClosed = new TaskCompletionSource();
        await using var twilio = RawServer.Handling(async (socket, stopping) =>
        {
            var head = $"HTTP/1.1 201 Created\r\nContent-Length: {TestValues.Created.Length}\r\n\r\n";
            await socket.SendAsync(Encoding.ASCII.GetBytes(head + TestValues.Created), stopping);
            socket.Close();
            isClosed.TrySetResult();
        });
        await using var provider = TestValues.BuildServices(twilio.Address);
        var sms = provider.GetRequiredService<ISmsProvider>();

        var first = await sms.SendAsync(TestValues.Message);
        await isClosed.Task;
        var second = await sms.SendAsync(TestValues.Message);

        Assert.That(first, Is.TypeOf<SmsAccepted>());
        Assert.That(second, Is.TypeOf<SmsAccepted>());
        Assert.That(twilio.Requests, Is.EqualTo(2));
    }

    [Test]
    public async Task Connection_timeout_is_rejected()
    {
        // No connection is accepted. With the backlog full, the next connection attempt gets no response.
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(0);
        var port = ((IPEndPoint)listener.LocalEndPoint!).Port;
        var sockets = Enumerable.Range(0, 4).Select(_ => new Socket(SocketType.Stream, ProtocolType.Tcp)).ToList();
        var connecting = sockets.ConvertAll(socket => socket.ConnectAsync(IPAddress.Loopback, port));

        var result = await SendAsync(new($"http://127.0.0.1:{port}"), options =>
        {
            options.ConnectTimeout = TimeSpan.FromMilliseconds(200);
            options.AttemptTimeout = TimeSpan.FromMilliseconds(500);
            options.TotalTimeout = TimeSpan.FromSeconds(1);
        });

        Assert.That(result, Is.TypeOf<SmsRejected>());
        Assert.That(((SmsRejected)result).Failure.Reason, Is.EqualTo(SmsFailureReason.ProviderUnavailable));
        sockets.ForEach(socket => socket.Dispose());
        await Task.WhenAll(connecting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    [Test]
    public async Task Send_cancelled_while_connecting_throws()
    {
        using var cancel = new CancellationTokenSource();
        var connects = 0;
        await using var provider = BuildWithConnect(new("http://127.0.0.1:9"), async (_, cancellationToken) =>
        {
            Interlocked.Increment(ref connects);
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new System.Diagnostics.UnreachableException();
        });

        await Assert.ThatAsync(
            () => provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message, cancel.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(connects, Is.EqualTo(1));
    }

    [Test]
    public async Task Failed_tls_handshake_is_rejected()
    {
        await using var twilio = RawServer.Responding("HTTP/1.1 201 Created\nConnection: close", TestValues.Created);

        var result = await SendAsync(new($"https://127.0.0.1:{twilio.Address.Port}"));

        Assert.That(result, Is.TypeOf<SmsRejected>());
        Assert.That(((SmsRejected)result).Failure.Reason, Is.EqualTo(SmsFailureReason.ProviderUnavailable));
    }

    [TestCase(407)]
    [TestCase(502)]
    public async Task Error_of_the_proxy_is_rejected(int status)
    {
        await using var proxy = RawServer.Responding($"HTTP/1.1 {status} No\nContent-Length: 0\nConnection: close");
        var services = new ServiceCollection();
        services.AddCourierTwilio(options =>
        {
            options.AccountSid = TestValues.AccountSid;
            options.AuthToken = TestValues.AuthToken;
            options.From = TestValues.Sender;
            options.BaseAddress = new("https://twilio.invalid");
            options.ConnectTimeout = TimeSpan.FromSeconds(1);
            options.AttemptTimeout = TimeSpan.FromSeconds(1);
            options.TotalTimeout = TimeSpan.FromSeconds(2);
        }).HttpClient.ConfigurePrimaryHttpMessageHandler(
            () => new SocketsHttpHandler { Proxy = new WebProxy(proxy.Address) });
        await using var provider = services.BuildServiceProvider();

        var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);

        Assert.That(result, Is.TypeOf<SmsRejected>());
        Assert.That(((SmsRejected)result).Failure.IsTransient, Is.EqualTo(status != 407));
        Assert.That(proxy.Requests, status == 407 ? Is.EqualTo(1) : Is.GreaterThan(1));
    }

    [Test]
    public async Task Request_is_a_form_over_http_1_1_with_basic_credentials()
    {
        await using var twilio = RawServer.Responding("HTTP/1.1 201 Created\nConnection: close", TestValues.Created);
        await using var provider = TestValues.BuildServices(twilio.Address);

        var sms = provider.GetRequiredService<ISmsProvider>();
        await sms.SendAsync(TestValues.Message with { Body = "Grüße & =100%\n~" });

        var request = twilio.LastRequest;
        var credentials = Convert.ToBase64String(
            Encoding.ASCII.GetBytes($"{TestValues.AccountSid}:{TestValues.AuthToken}"));
        Assert.Multiple(() =>
        {
            Assert.That(
                request,
                Does.StartWith($"POST /2010-04-01/Accounts/{TestValues.AccountSid}/Messages.json HTTP/1.1\r\n"));
            Assert.That(request, Does.Contain($"Authorization: Basic {credentials}"));
            Assert.That(request, Does.Contain("Accept: application/json"));
            Assert.That(request, Does.Match(@"User-Agent: Courier\.Twilio/\d+\.\d+\.\d+"));
            Assert.That(request, Does.Contain("Content-Type: application/x-www-form-urlencoded"));
            Assert.That(
                request,
                Does.EndWith("From=%2B15005550006&To=%2B12025550156&Body=Gr%C3%BC%C3%9Fe+%26+%3D100%25%0A~"));
        });
    }

    private static async Task<SmsSendResult> SendAsync(Uri address, Action<CourierTwilioOptions>? configure = null)
    {
        await using var provider = TestValues.BuildServices(address, configure);
        return await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);
    }

    private static ServiceProvider BuildWithConnect(
        Uri address,
        Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> connect)
    {
        var services = new ServiceCollection();
        services.AddCourierTwilio(options =>
        {
            options.AccountSid = TestValues.AccountSid;
            options.AuthToken = TestValues.AuthToken;
            options.From = TestValues.Sender;
            options.BaseAddress = address;
        }).HttpClient.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { ConnectCallback = connect });
        return services.BuildServiceProvider();
    }

    private static Uri ClosedPort()
    {
        using var reserved = new TcpListener(IPAddress.Loopback, 0);
        reserved.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)reserved.LocalEndpoint).Port}");
    }
}
