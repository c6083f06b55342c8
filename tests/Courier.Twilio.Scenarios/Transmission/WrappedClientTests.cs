using System.Net;
using System.Net.Sockets;
using Courier.Sms;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace Courier.Twilio.Scenarios.Transmission;

/// <summary>Clients that an application wrapped, replaced or uses by itself, over real sockets.</summary>
public class WrappedClientTests
{
    private static readonly HttpStatusCode[] RedirectStatuses =
        [HttpStatusCode.Redirect, HttpStatusCode.TemporaryRedirect, HttpStatusCode.PermanentRedirect];

    [Test]
    public async Task Slow_response_under_standard_hedging_is_accepted_with_one_copy([Values] bool isAbove)
    {
        await using var twilio = RawServer.Handling(async (socket, stopping) =>
        {
            // The standard handler hedges after 2 seconds.
            await Task.Delay(2500, stopping);
            await socket.SendAsync(CreateResponse("201 Created", TestValues.Created), stopping);
        });
        var services = new ServiceCollection();
        if (isAbove)
        {
            services.ConfigureHttpClientDefaults(client => client.AddStandardHedgingHandler());
        }

        var builder = services.AddCourierTwilio(options => Configure(options, twilio.Address));
        if (!isAbove)
        {
            builder.HttpClient.AddStandardHedgingHandler();
        }

        await using var provider = services.BuildServiceProvider();

        var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(twilio.Requests, Is.EqualTo(1));
    }

    [Test]
    public async Task Post_of_the_application_through_the_named_client_is_transmitted_once(
        [Values(
            ServerFault.UnavailableButTaken,
            ServerFault.ResetAfterTaken,
            ServerFault.LimitedThenReset,
            ServerFault.Hang,
            ServerFault.Created)]
        ServerFault fault,
        [Values] bool isHedged)
    {
        await using var twilio = new FaultServer(fault);
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(client =>
        {
            if (isHedged)
            {
                client.AddStandardHedgingHandler()
                    .Configure(options => options.Hedging.Delay = TimeSpan.FromMilliseconds(20));
            }
            else
            {
                client.AddStandardResilienceHandler(options => options.Retry.Delay = TimeSpan.FromMilliseconds(10));
            }
        });
        services.AddCourierTwilio(options =>
        {
            Configure(options, twilio.Address);
            options.ConnectTimeout = TimeSpan.FromSeconds(1);
            options.AttemptTimeout = TimeSpan.FromSeconds(fault == ServerFault.Hang ? 2 : 20);
            options.TotalTimeout = options.AttemptTimeout;
        });
        await using var provider = services.BuildServiceProvider();
        using var client = provider.GetRequiredService<IHttpClientFactory>().CreateClient("Courier.Twilio");

        try
        {
            using var content = new FormUrlEncodedContent([new("To", "+12025550156")]);
            using var response = await client.PostAsync(new Uri(twilio.Address, "/v2/Verifications"), content);
            Assert.That(response.IsSuccessStatusCode, Is.EqualTo(fault == ServerFault.Created));
        }
        catch (Exception e) when (e is not AssertionException)
        {
            Assert.That(fault, Is.Not.EqualTo(ServerFault.Created));
        }

        Assert.That(twilio.Copies, Is.EqualTo(1));
    }

    [Test]
    public async Task Synchronous_request_through_the_named_client_is_refused()
    {
        await using var twilio = new FaultServer(ServerFault.Created);
        await using var provider = TestValues.BuildServices(twilio.Address);
        using var client = provider.GetRequiredService<IHttpClientFactory>().CreateClient("Courier.Twilio");
        using var request = new HttpRequestMessage(HttpMethod.Post, twilio.Address);

        Assert.That(() => client.Send(request), Throws.InstanceOf<NotSupportedException>());
        Assert.That(twilio.Copies, Is.Zero);
    }

    [TestCaseSource(nameof(RedirectStatuses))]
    public async Task Redirect_is_not_followed_by_the_platforms_handlers_of_the_application(HttpStatusCode status)
    {
        await using var elsewhere = RawServer.Responding("HTTP/1.1 201 Created\nConnection: close", TestValues.Created);
        await using var twilio = Redirecting(status, elsewhere.Address);
        foreach (var create in new Func<HttpMessageHandler>[]
        {
            () => new SocketsHttpHandler(),
            () => new HttpClientHandler(),
            () => new PassingHandler { InnerHandler = new HttpClientHandler() },
        })
        {
            var result = await SendAsync(twilio.Address, create);

            Assert.That(result, Is.TypeOf<SmsRejected>());
            Assert.That(((SmsRejected)result).Failure.HttpStatus, Is.EqualTo((int)status));
        }

        Assert.That(elsewhere.Requests, Is.Zero);
    }

    [TestCaseSource(nameof(RedirectStatuses))]
    public async Task Redirect_that_another_primary_handler_follows_is_never_accepted(HttpStatusCode status)
    {
        await using var elsewhere = RawServer.Responding("HTTP/1.1 201 Created\nConnection: close", TestValues.Created);
        await using var twilio = Redirecting(status, elsewhere.Address);

        // A handler that is used already cannot be changed any more.
        using var shared = new SocketsHttpHandler();
        using (var other = new HttpClient(shared, disposeHandler: false))
        {
            await using var server = RawServer.Responding("HTTP/1.1 200 OK\nContent-Length: 0\nConnection: close");
            using var response = await other.GetAsync(server.Address);
        }

        var result = await SendAsync(twilio.Address, () => new PassingHandler { InnerHandler = shared });

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>(), result.ToString());
        Assert.That(
            elsewhere.LastRequest,
            Does.Not.Contain("2025550156").And.Not.StartWith("POST"),
            "Number and text do not reach the other host.");
    }

    [Test]
    public async Task Raw_exception_of_the_socket_is_a_result_and_not_thrown([Values] bool isPost)
    {
        await using var provider = Build(
            new("http://127.0.0.1:9"), () => new ThrowingHandler(() => new SocketException(104)));

        if (isPost)
        {
            var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);
            Assert.That(result, Is.TypeOf<SmsRejected>());
            Assert.That(((SmsRejected)result).Failure.IsTransient, Is.True);
            return;
        }

        var tracker = provider.GetRequiredService<IDeliveryTracker>();
        var receipt = new SmsReceipt(TestValues.MessageSid);
        var report = await tracker.GetReportAsync(receipt);
        Assert.That(report.Failure!.Reason, Is.EqualTo(SmsFailureReason.ProviderUnavailable));
    }

    private static RawServer Redirecting(HttpStatusCode status, Uri location) =>
        RawServer.Responding(
            $"HTTP/1.1 {(int)status} Moved\nLocation: {location}\nContent-Length: 0\nConnection: close");

    private static byte[] CreateResponse(string status, string body) => System.Text.Encoding.ASCII.GetBytes(
        $"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}");

    private static async Task<SmsSendResult> SendAsync(Uri address, Func<HttpMessageHandler> createPrimary)
    {
        await using var provider = Build(address, createPrimary);
        return await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);
    }

    private static ServiceProvider Build(Uri address, Func<HttpMessageHandler> createPrimary)
    {
        var services = new ServiceCollection();
        services.AddCourierTwilio(options => Configure(options, address))
            .HttpClient.ConfigurePrimaryHttpMessageHandler(createPrimary);
        return services.BuildServiceProvider();
    }

    private static void Configure(CourierTwilioOptions options, Uri address)
    {
        options.AccountSid = TestValues.AccountSid;
        options.AuthToken = TestValues.AuthToken;
        options.From = TestValues.Sender;
        options.BaseAddress = address;
    }

    private sealed class PassingHandler : DelegatingHandler;

    private sealed class ThrowingHandler(Func<Exception> create) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) => throw create();
    }
}
