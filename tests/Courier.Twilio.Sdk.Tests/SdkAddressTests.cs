using System.Net;
using System.Reflection;
using System.Text;
using Courier.Twilio.Sdk.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Twilio.Http;
using Twilio.Rest.Lookups.V2;
using Twilio.Rest.Verify.V2;
using SdkHttpMethod = Twilio.Http.HttpMethod;

namespace Courier.Twilio.Sdk.Tests;

public class SdkAddressTests
{
    [TestCase("https://verify.twilio.com/v2/Services", null, null, "https://verify.twilio.com/v2/Services")]
    [TestCase("https://api.twilio.com/x", "dublin", "ie1", "https://api.dublin.ie1.twilio.com/x")]
    [TestCase("https://verify.ie1.twilio.com/x", null, null, "https://verify.ie1.twilio.com/x")]
    public void Address_of_twilio_is_used_with_edge_and_region(
        string url, string? edge, string? region, string expected)
    {
        var (address, host) = Resolve(url, new() { Edge = edge, Region = region });

        Assert.That(address.AbsoluteUri, Is.EqualTo(expected));
        Assert.That(host, Is.Null);
    }

    [TestCase("https://elsewhere.example/v2/Services?Page=1")]
    [TestCase("http://verify.twilio.com/v2/Services")]
    [TestCase("https://twilio.com.elsewhere.example/")]
    [TestCase("https://eviltwilio.com/")]
    [TestCase("https://user:secret@api.twilio.com/")]
    [TestCase("https://elsewhere.example\uFF0F.twilio.com/")]
    public void Other_address_is_refused(string url)
    {
        Assert.That(
            () => Resolve(url, new()),
            Throws.InstanceOf<InvalidOperationException>().Or.InstanceOf<UriFormatException>());
    }

    [TestCase("dublin/x")]
    [TestCase("elsewhere.example/")]
    [TestCase("elsewhere.example#")]
    [TestCase("elsewhere.example?")]
    [TestCase("user@elsewhere.example:443/")]
    public void Edge_that_ends_the_host_is_refused(string edge)
    {
        var request = new Request(SdkHttpMethod.Get, "https://api.twilio.com/x") { Edge = edge };

        Assert.That(() => SdkAddress.Resolve(request, new()), Throws.InstanceOf<InvalidOperationException>());
    }

    [TestCase("http://127.0.0.1:1", "https://verify.twilio.com/v2/Services?a=1", "http://127.0.0.1:1/v2/Services?a=1")]
    [TestCase("http://127.0.0.1:1/gw/", "https://api.twilio.com/2010-04-01/x", "http://127.0.0.1:1/gw/2010-04-01/x")]
    [TestCase("http://127.0.0.1:1/gw", "http://127.0.0.1:1/gw/v2/x?Page=1", "http://127.0.0.1:1/gw/v2/x?Page=1")]
    [TestCase("http://127.0.0.1:1", "https://elsewhere.example/v2/x", "http://127.0.0.1:1/v2/x")]
    public void Base_address_replaces_the_authority_of_every_address(string baseAddress, string url, string expected)
    {
        var (address, host) = Resolve(url, new() { BaseAddress = new(baseAddress) });

        Assert.That(address.AbsoluteUri, Is.EqualTo(expected));
        Assert.That(host, Is.EqualTo(url.Contains(".twilio.com", StringComparison.Ordinal) ? new Uri(url).Host : null));
    }

    [Test]
    public void Host_of_the_product_is_not_sent_over_tls()
    {
        var (_, host) = Resolve("https://verify.twilio.com/x", new() { BaseAddress = new("https://gateway.example") });

        Assert.That(host, Is.Null);
    }

    [Test]
    public async Task Nothing_leaves_loopback_with_a_base_address()
    {
        await using var twilio = LoopbackServer.Respond(201, """{"sid":"VA1","valid":true}""");
        await using var provider = SdkServices.Build(twilio.Address);
        var client = provider.GetClient();

        await ServiceResource.CreateAsync("name", client: client);
        await PhoneNumberResource.FetchAsync(TestValues.Number, client: client);
        await global::Twilio.Rest.Api.V2010.Account.BalanceResource.FetchAsync(client: client);

        Assert.That(twilio.Requests.Select(request => request.Header("Host")), Is.EqualTo(new[]
        {
            "verify.twilio.com", "lookups.twilio.com", "api.twilio.com",
        }));
    }

    [Test]
    public async Task Foreign_next_page_is_refused_and_no_credentials_leave()
    {
        const string Page = """
            {"services":[{"sid":"VA1"}],"meta":{"page":0,"page_size":1,"first_page_url":null,"previous_page_url":null,
             "url":"https://verify.twilio.com/v2/Services","key":"services",
             "next_page_url":"https://elsewhere.example/v2/Services?Page=1"}}
            """;
        var transport = new Transport(Page);
        await using var provider = SdkServices.Build(
            address: null, builder => builder.HttpClient.ConfigurePrimaryHttpMessageHandler(() => transport));

        var services = await ServiceResource.ReadAsync(client: provider.GetClient());

        // The SDK calls the next page by reflection.
        var exception = Assert.Throws<TargetInvocationException>(() => services.Count())!;
        Assert.That(exception.InnerException, Is.InstanceOf<InvalidOperationException>());
        Assert.That($"{exception}", Does.Not.Contain("elsewhere"));
        Assert.That(transport.Hosts, Is.EqualTo(new[] { "verify.twilio.com" }));
    }

    private static (Uri Address, string? Host) Resolve(string url, CourierTwilioOptions options) =>
        SdkAddress.Resolve(new(SdkHttpMethod.Get, url), options);

    private sealed class Transport(string body) : HttpMessageHandler
    {
        public List<string> Hosts { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Hosts.Add(request.RequestUri!.Host);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
                RequestMessage = request,
            });
        }
    }
}
