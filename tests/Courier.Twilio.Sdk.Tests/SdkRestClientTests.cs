using System.Text;
using Courier.Twilio.Sdk.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Twilio;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;

namespace Courier.Twilio.Sdk.Tests;

/// <summary>The client in the container, and the registrations it belongs to.</summary>
public class SdkRestClientTests
{
    [Test]
    public async Task Registrations_have_clients_of_their_own()
    {
        await using var first = LoopbackServer.Respond(201, Faults.Created);
        await using var second = LoopbackServer.Respond(201, Faults.Created);
        var services = new ServiceCollection();
        services.AddCourierTwilio(options => SdkServices.SetAccount(options, first.Address)).AddTwilioSdk();
        services.AddCourierTwilio("other", options =>
        {
            SdkServices.SetAccount(options, second.Address);
            options.AccountSid = TestValues.OtherAccountSid;
            options.AuthToken = TestValues.OtherAuthToken;
        }).AddTwilioSdk();
        await using var provider = services.BuildServiceProvider();

        await MessageResource.CreateAsync(SdkServices.CreateOptions(), provider.GetClient());
        await MessageResource.CreateAsync(
            SdkServices.CreateOptions(), provider.GetRequiredKeyedService<ITwilioRestClient>("other"));

        Assert.That(first.Requests.Single().Path, Does.Contain(TestValues.AccountSid));
        Assert.That(second.Requests.Single().Path, Does.Contain(TestValues.OtherAccountSid));
        Assert.That(
            ReadCredentials(second.Requests.Single()),
            Is.EqualTo($"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}"));
        Assert.That(provider.GetRequiredKeyedService<ITwilioRestClient>(""), Is.SameAs(provider.GetClient()));
    }

    [Test]
    public async Task Edge_and_region_of_the_registration_are_in_the_address()
    {
        var transport = new RecordingTransport();
        await using var provider = SdkServices.Build(
            address: null,
            builder => builder.HttpClient.ConfigurePrimaryHttpMessageHandler(() => transport),
            options => (options.Edge, options.Region) = ("dublin", "ie1"));

        await MessageResource.CreateAsync(SdkServices.CreateOptions(), provider.GetClient());

        Assert.That(
            transport.Address?.AbsoluteUri,
            Is.EqualTo(
                $"https://api.dublin.ie1.twilio.com/2010-04-01/Accounts/{TestValues.AccountSid}/Messages.json"));
    }

    [Test]
    public async Task Changed_token_applies_to_the_next_request()
    {
        var token = "token-before";
        await using var twilio = LoopbackServer.Respond(201, Faults.Created);
        await using var provider = SdkServices.Build(twilio.Address, options: options => options.AuthToken = token);
        var client = provider.GetClient();
        var cache = provider.GetRequiredService<
            Microsoft.Extensions.Options.IOptionsMonitorCache<CourierTwilioOptions>>();

        await MessageResource.CreateAsync(SdkServices.CreateOptions(), client);
        token = "token-after";
        cache.Clear();
        await MessageResource.CreateAsync(SdkServices.CreateOptions(), client);

        Assert.That(twilio.Requests.Select(ReadCredentials), Is.EqualTo(new[]
        {
            $"{TestValues.AccountSid}:token-before", $"{TestValues.AccountSid}:token-after",
        }));
    }

    [Test]
    public async Task Api_key_authorizes_in_place_of_the_token()
    {
        await using var twilio = LoopbackServer.Respond(201, Faults.Created);
        await using var provider = SdkServices.Build(twilio.Address, options: options =>
        {
            options.ApiKeySid = TestValues.ApiKeySid;
            options.ApiKeySecret = TestValues.ApiKeySecret;
        });

        await MessageResource.CreateAsync(SdkServices.CreateOptions(), provider.GetClient());

        Assert.That(
            ReadCredentials(twilio.Requests.Single()),
            Is.EqualTo($"{TestValues.ApiKeySid}:{TestValues.ApiKeySecret}"));
        Assert.That(twilio.Requests.Single().Path, Does.Contain(TestValues.AccountSid));
    }

    [Test]
    public void Client_of_the_application_stays()
    {
        var own = Mock.Of<ITwilioRestClient>();
        var services = new ServiceCollection();
        services.AddSingleton(own);
        services.AddCourierTwilio(options => SdkServices.SetAccount(options, null)).AddTwilioSdk();
        using var provider = services.BuildServiceProvider();

        Assert.That(provider.GetClient(), Is.SameAs(own));
        Assert.That(provider.GetRequiredKeyedService<ITwilioRestClient>(""), Is.Not.SameAs(own));
        Assert.That(() => own.With(CancellationToken.None), Throws.ArgumentException);
    }

    [Test]
    [NonParallelizable]
    public async Task Static_client_of_the_sdk_sends_through_ours()
    {
        await using var twilio = LoopbackServer.Respond(201, Faults.Created);
        await using var provider = SdkServices.Build(twilio.Address);
        TwilioClient.SetRestClient(provider.GetClient());
        try
        {
            var message = await MessageResource.CreateAsync(SdkServices.CreateOptions());

            Assert.That(message.Sid, Is.EqualTo(TestValues.MessageSid));
            Assert.That(twilio.Requests.Single().Header("User-Agent"), Does.StartWith("Courier.Twilio.Sdk/"));
        }
        finally
        {
            TwilioClient.Invalidate();
        }
    }

    [Test]
    public async Task Response_keeps_all_headers_and_no_request_is_remembered()
    {
        await using var twilio = LoopbackServer.Respond(
            201, Faults.Created, "Twilio-Request-Id: RQ1\r\nX-Other: 2\r\n");
        await using var provider = SdkServices.Build(twilio.Address);
        var client = provider.GetClient();
        var request = new global::Twilio.Http.Request(
            global::Twilio.Http.HttpMethod.Post, "https://api.twilio.com/2010-04-01/Accounts.json");

        var response = await client.RequestAsync(request);

        Assert.That(response.Headers.GetValues("Twilio-Request-Id"), Is.EqualTo(new[] { "RQ1" }));
        Assert.That(response.Headers.GetValues("X-Other"), Is.EqualTo(new[] { "2" }));
        Assert.That(client.HttpClient.LastRequest, Is.Null);
        Assert.That(client.HttpClient.LastResponse, Is.Null);
    }

    [Test]
    public async Task Get_longer_than_16_MB_is_an_error_and_not_an_empty_response()
    {
        await using var twilio = LoopbackServer.Respond(200, $"\"{new string('x', 16 * 1024 * 1024)}\"");
        await using var provider = SdkServices.Build(twilio.Address);

        var exception = Assert.ThrowsAsync<ApiConnectionException>(async () =>
            await MessageResource.FetchAsync(TestValues.MessageSid, client: provider.GetClient()));

        Assert.That(exception!.Message, Does.Contain("too long"));
        Assert.That(twilio.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Pages_of_1000_rows_are_read_to_the_end()
    {
        await using var twilio = new LoopbackServer((request, socket, token) =>
        {
            var page = request.Path.Contains("Page=1", StringComparison.Ordinal) ? 1
                : request.Path.Contains("Page=2", StringComparison.Ordinal) ? 2 : 0;
            var rows = Enumerable.Range(page * 1000, page < 2 ? 1000 : 500)
                .Select(i => $$"""{"sid":"SM{{i:x32}}","body":"{{new string('b', 500)}}","status":"delivered"}""");
            var path = $"/2010-04-01/Accounts/{TestValues.AccountSid}/Messages.json?PageSize=1000";
            var next = page < 2 ? $"\"{path}&Page={page + 1}\"" : "null";
            return LoopbackServer.SendAsync(
                socket,
                200,
                $$"""
                {"messages":[{{string.Join(',', rows)}}],"uri":"{{path}}","page_size":1000,"next_page_uri":{{next}}}
                """,
                "",
                token);
        });
        await using var provider = SdkServices.Build(twilio.Address);

        var messages = await MessageResource.ReadAsync(pageSize: 1000, client: provider.GetClient());

        var sids = await Task.Run(() => messages.Select(message => message.Sid).ToHashSet());
        Assert.That(sids, Has.Count.EqualTo(2500));
        Assert.That(twilio.Requests, Has.Count.EqualTo(3));
    }

    private static string ReadCredentials(ReceivedRequest request) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(request.Header("Authorization")!["Basic ".Length..]));

    private sealed class RecordingTransport : HttpMessageHandler
    {
        public Uri? Address { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Address = request.RequestUri;
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            return new(System.Net.HttpStatusCode.Created)
            {
                Content = new StringContent(Faults.Created, Encoding.UTF8, "application/json"),
            };
        }
    }
}
