using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Courier.Sms;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Scenarios;

/// <summary>Real sockets that break, in real time with short options: what is known, and what is not.</summary>
public class BrokenWireTests
{
    private static readonly TestCaseData[] Refusals =
    [
        new("HTTP/1.1 400 Bad Request\nContent-Type: application/json\nConnection: close", """{"code":21211,"message":"The 'To' number +12025550156 is not a valid phone number.","status":400}""", SmsFailureReason.InvalidRecipient, "21211"),
        new("HTTP/1.1 400 Bad Request\nConnection: close", """{"code":"21610","message":"blocked"}""", SmsFailureReason.RecipientOptedOut, "21610"),
        new("HTTP/1.1 400 Bad Request\nContent-Length: 500", """{"code":21211,"message":"brok""", SmsFailureReason.InvalidMessage, null),
        new("HTTP/1.1 401 Unauthorized\nConnection: close", "", SmsFailureReason.CredentialsRejected, null),
        new("HTTP/1.1 403 Forbidden\nContent-Type: text/html\nConnection: close", "<html><body><h1>Forbidden</h1></body></html>", SmsFailureReason.CredentialsRejected, null),
        new("HTTP/1.1 404 Not Found\nConnection: close", """{"status":404,"message":"The requested resource was not found"}""", SmsFailureReason.NotFound, null),
        new("HTTP/1.1 307 Temporary Redirect\nLocation: http://127.0.0.1:9/\nConnection: close", "", SmsFailureReason.ProviderUnavailable, null),
        new("HTTP/1.1 422 Unprocessable\nContent-Type: application/problem+json\nConnection: close", """{"type":"https://www.twilio.com/docs/api/errors/20422","title":"Invalid parameter","status":422,"code":20422,"detail":"Bad"}""", SmsFailureReason.InvalidMessage, "20422"),
        new("HTTP/1.1 400 Bad Request\nConnection: close", """{"code":1e400,"message":7}""", SmsFailureReason.InvalidMessage, "1e400"),
    ];

    private static readonly TestCaseData[] Silences =
    [
        new("HTTP/1.1 500 Internal Server Error\nConnection: close", """{"code":20500,"message":"Internal"}"""),
        new("HTTP/1.1 503 Service Unavailable\nConnection: close", """{"code":20503,"message":"Unavailable"}"""),
        new("HTTP/1.1 502 Bad Gateway\nContent-Type: text/html\nConnection: close", "<html>bad gateway</html>"),
        new("HTTP/1.1 504 Gateway Timeout\nConnection: close", ""),
        new("HTTP/1.1 408 Request Timeout\nConnection: close", ""),
        new("HTTP/1.1 409 Conflict\nConnection: close", ""),
        new("HTTP/1.1 425 Too Early\nConnection: close", ""),
        new("HTTP/1.1 499 Client Closed\nConnection: close", ""),
        new("HTTP/1.1 200 OK\nContent-Type: text/html\nConnection: close", "<html>Welcome to the hotel</html>"),
        new("HTTP/1.1 201 Created\nContent-Length: 500", "{\"sid\":\"SMbbbbbbbbbb"),
        new("HTTP/1.1 201 Created\nConnection: close", ""),
        new("HTTP/1.1 201 Created\nConnection: close", "{\"sid\":\"SM../../x\",\"account_sid\":\"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}"),
        new("HTTP/1.1 201 Created\nConnection: close", "{\"sid\":\"SMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\",\"account_sid\":\"ACffffffffffffffffffffffffffffffff\"}"),
        new("HTTP/1.1 201 Created\nConnection: close", TestValues.Created + " and more"),
        new("HTTP/1.1 201 Created\nConnection: close", "{\"sid\":\"\\ud800\"}"),
        new("HTTP/1.1 201 Created\nConnection: close", new string('[', 1000)),
        new("HTTP/1.1 201 Created\nConnection: close", "{\"sid\":\"" + new string('x', 300 * 1024) + "\"}"),
        new("HTTP/1.1 202 Accepted\nConnection: close", "{}"),
        new("garbage", "garbage"),
        new("HTTP/1.1 2", ""),
        new("HTTP/1.1 201 Created\nX-Long: " + new string('x', 200_000), ""),
    ];

    [TestCaseSource(nameof(Refusals))]
    public async Task A_refusal_is_rejected_and_typed(string head, string body, SmsFailureReason reason, string? code)
    {
        await using var twilio = RawServer.Answers(head, body);

        var result = await SendAsync(twilio.Address);

        Assert.That(result, Is.TypeOf<SmsRejected>());
        var failure = ((SmsRejected)result).Failure;
        Assert.Multiple(() =>
        {
            Assert.That(failure.Reason, Is.EqualTo(reason));
            Assert.That(failure.ProviderCode, Is.EqualTo(code));
            Assert.That(failure.HttpStatus, Is.EqualTo(int.Parse(head.AsSpan(9, 3), provider: null)));
            Assert.That(failure.Message, Is.Not.Empty.And.Not.Contain("2025550156"));
            Assert.That(twilio.Requests, Is.EqualTo(1));
        });
    }

    [TestCaseSource(nameof(Silences))]
    public async Task An_answer_that_settles_nothing_is_unconfirmed_and_not_repeated(string head, string body)
    {
        await using var twilio = RawServer.Answers(head, body);

        var result = await SendAsync(twilio.Address);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        var unconfirmed = (SmsUnconfirmed)result;
        Assert.Multiple(() =>
        {
            Assert.That(unconfirmed.Failure.Reason, Is.EqualTo(SmsFailureReason.NoResponse));
            Assert.That(unconfirmed.Failure.Message, Has.Length.LessThan(500));
            Assert.That(unconfirmed.SendId, Does.Match("^[0-9a-f]{32}$"));
            Assert.That(twilio.Requests, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_201_with_our_message_is_accepted_whatever_else_it_holds()
    {
        await using var twilio = RawServer.Answers(
            "HTTP/1.1 201 Created\nConnection: close",
            "\uFEFF" + TestValues.Created.Replace("\"error_code\":null", "\"error_code\":{\"a\":[1]},\"body\":\"\\ud800\",\"new\":true", StringComparison.Ordinal));

        var result = await SendAsync(twilio.Address);

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(((SmsAccepted)result).Receipt, Is.EqualTo(new SmsReceipt(TestValues.MessageSid)
        {
            Status = DeliveryStatus.Queued,
            Segments = 1,
            AccountId = TestValues.AccountSid,
        }));
    }

    [Test]
    public async Task A_reset_after_the_request_was_read_is_unconfirmed()
    {
        await using var twilio = RawServer.Resets();

        var result = await SendAsync(twilio.Address);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(twilio.Requests, Is.EqualTo(1));
    }

    [Test]
    public async Task A_connection_closed_without_a_byte_is_unconfirmed()
    {
        await using var twilio = RawServer.Does((socket, stopping) => socket.DisconnectAsync(reuseSocket: false, stopping).AsTask());

        var result = await SendAsync(twilio.Address);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(twilio.Requests, Is.EqualTo(1));
    }

    [TestCase("HTTP/1.1 201 Created\nContent-Length: 500", "{", TestName = "A_body_that_stalls_ends_with_the_attempt")]
    [TestCase("HTTP/1.1 100 Continue", "", TestName = "An_answer_that_stays_provisional_ends_with_the_attempt")]
    public async Task A_stalled_answer_ends_in_time(string head, string body)
    {
        await using var twilio = RawServer.Answers(head, body, hangs: true);

        var result = await SendAsync(twilio.Address, options => options.AttemptTimeout = TimeSpan.FromSeconds(1));

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(twilio.Requests, Is.EqualTo(1));
    }

    [Test]
    public async Task A_body_that_drips_ends_with_the_attempt()
    {
        await using var twilio = RawServer.Does(async (socket, stopping) =>
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes("HTTP/1.1 201 Created\r\nContent-Length: 5000\r\n\r\n"), stopping);
            while (true)
            {
                await socket.SendAsync(" "u8.ToArray(), stopping);
                // The fault itself: a real socket that drips. The test waits for the attempt's deadline, not for this.
                await Task.Delay(50, stopping);
            }
        });

        var result = await SendAsync(twilio.Address, options => options.AttemptTimeout = TimeSpan.FromSeconds(1));

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
    }

    [Test]
    public async Task A_body_that_is_compressed_unasked_is_not_unpacked()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(new byte[64 * 1024 * 1024]);
        }

        await using var twilio = RawServer.Does(async (socket, stopping) =>
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 201 Created\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\n\r\n"), stopping);
            await socket.SendAsync(packed.ToArray(), stopping);
        });

        var result = await SendAsync(twilio.Address);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
    }

    [Test]
    public async Task A_cancelled_send_is_unconfirmed_once_it_left()
    {
        using var cancel = new CancellationTokenSource();
        await using var twilio = RawServer.Does(async (_, stopping) =>
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, stopping);
        });
        await using var provider = TestValues.BuildServices(twilio.Address);

        var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message, cancel.Token);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(((SmsUnconfirmed)result).Failure.Message, Does.Contain("cancelled"));
    }

    [Test]
    public async Task A_refused_connection_is_rejected_and_says_so()
    {
        var result = await SendAsync(ClosedPort());

        Assert.That(result, Is.TypeOf<SmsRejected>());
        Assert.That(((SmsRejected)result).Failure.Reason, Is.EqualTo(SmsFailureReason.ProviderUnavailable));
        Assert.That(((SmsRejected)result).Failure.IsTransient, Is.True);
    }

    [Test]
    public async Task A_server_that_comes_up_in_between_gets_the_message_once()
    {
        var address = ClosedPort();
        var attempts = 0;
        RawServer? server = null;
        await using var provider = BuildWithConnect(address, async (context, cancellationToken) =>
        {
            if (Interlocked.Increment(ref attempts) == 2)
            {
                server = RawServer.Answers("HTTP/1.1 201 Created\nConnection: close", TestValues.Created);
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
    public async Task An_idle_connection_that_the_server_closed_costs_nothing()
    {
        var isClosed = new TaskCompletionSource();
        await using var twilio = RawServer.Does(async (socket, stopping) =>
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 201 Created\r\nContent-Length: {TestValues.Created.Length}\r\n\r\n{TestValues.Created}"), stopping);
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
    public async Task A_black_hole_ends_in_a_rejection_because_nothing_left()
    {
        // Nobody accepts: the backlog is filled first, so that the next connect gets no answer.
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(0);
        var port = ((IPEndPoint)listener.LocalEndPoint!).Port;
        var fillers = Enumerable.Range(0, 4).Select(_ => new Socket(SocketType.Stream, ProtocolType.Tcp)).ToList();
        var filling = fillers.ConvertAll(filler => filler.ConnectAsync(IPAddress.Loopback, port));

        var result = await SendAsync(new($"http://127.0.0.1:{port}"), options =>
        {
            options.ConnectTimeout = TimeSpan.FromMilliseconds(200);
            options.AttemptTimeout = TimeSpan.FromMilliseconds(500);
            options.TotalTimeout = TimeSpan.FromSeconds(1);
        });

        Assert.That(result, Is.TypeOf<SmsRejected>());
        Assert.That(((SmsRejected)result).Failure.Reason, Is.EqualTo(SmsFailureReason.ProviderUnavailable));
        fillers.ForEach(filler => filler.Dispose());
        await Task.WhenAll(filling).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    [Test]
    public async Task A_send_cancelled_while_connecting_throws_and_nothing_left()
    {
        using var cancel = new CancellationTokenSource();
        var isConnecting = 0;
        await using var provider = BuildWithConnect(new("http://127.0.0.1:9"), async (_, cancellationToken) =>
        {
            Interlocked.Increment(ref isConnecting);
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new System.Diagnostics.UnreachableException();
        });

        await Assert.ThatAsync(
            () => provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message, cancel.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(isConnecting, Is.EqualTo(1));
    }

    [Test]
    public async Task A_plain_server_behind_https_is_a_rejection()
    {
        await using var twilio = RawServer.Answers("HTTP/1.1 201 Created\nConnection: close", TestValues.Created);

        var result = await SendAsync(new($"https://127.0.0.1:{twilio.Address.Port}"));

        Assert.That(result, Is.TypeOf<SmsRejected>());
        Assert.That(((SmsRejected)result).Failure.Reason, Is.EqualTo(SmsFailureReason.ProviderUnavailable));
    }

    [TestCase(407)]
    [TestCase(502)]
    public async Task A_proxy_that_refuses_is_a_rejection(int status)
    {
        await using var proxy = RawServer.Answers($"HTTP/1.1 {status} No\nContent-Length: 0\nConnection: close");
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
        }).HttpClient.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { Proxy = new WebProxy(proxy.Address) });
        await using var provider = services.BuildServiceProvider();

        var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);

        Assert.That(result, Is.TypeOf<SmsRejected>());
        Assert.That(((SmsRejected)result).Failure.IsTransient, Is.EqualTo(status != 407));
        Assert.That(proxy.Requests, status == 407 ? Is.EqualTo(1) : Is.GreaterThan(1));
    }

    [Test]
    public async Task The_request_is_one_form_in_http_1_1_with_basic_credentials()
    {
        await using var twilio = RawServer.Answers("HTTP/1.1 201 Created\nConnection: close", TestValues.Created);
        await using var provider = TestValues.BuildServices(twilio.Address);

        await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message with { Body = "Grüße & =100%\n~" });

        var request = twilio.LastRequest;
        Assert.Multiple(() =>
        {
            Assert.That(request, Does.StartWith($"POST /2010-04-01/Accounts/{TestValues.AccountSid}/Messages.json HTTP/1.1\r\n"));
            Assert.That(request, Does.Contain("Authorization: Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes($"{TestValues.AccountSid}:{TestValues.AuthToken}"))));
            Assert.That(request, Does.Contain("Accept: application/json"));
            Assert.That(request, Does.Match(@"User-Agent: Courier\.Twilio/\d+\.\d+\.\d+"));
            Assert.That(request, Does.Contain("Content-Type: application/x-www-form-urlencoded"));
            Assert.That(request, Does.EndWith("From=%2B15005550006&To=%2B12025550156&Body=Gr%C3%BC%C3%9Fe+%26+%3D100%25%0A~"));
        });
    }

    private static async Task<SmsSendResult> SendAsync(Uri address, Action<CourierTwilioOptions>? configure = null)
    {
        await using var provider = TestValues.BuildServices(address, configure);
        return await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);
    }

    private static ServiceProvider BuildWithConnect(Uri address, Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> connect)
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
