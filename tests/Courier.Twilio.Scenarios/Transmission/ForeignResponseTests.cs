using System.Net;
using Courier.Sms;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Scenarios.Transmission;

/// <summary>
/// Responses to requests that an application sends through the named client: a body that was not received whole is
/// an error, and never an empty body.
/// </summary>
public class ForeignResponseTests
{
    private const string TooLong = "Content-Length: 16777217";
    private const string Torn = "Content-Length: 100";
    private const string Undecodable = "Content-Encoding: gzip\nContent-Length: 4";

    [Test]
    public async Task Success_without_its_whole_body_is_an_error(
        [Values(TooLong, Torn, Undecodable)] string header, [Values("GET", "POST", "DELETE")] string method)
    {
        await using var twilio = Responding("200 OK", header);
        await using var provider = TestValues.BuildServices(twilio.Address);
        using var client = CreateClient(provider);
        using var request = new HttpRequestMessage(new(method), twilio.Address);

        Assert.That(() => client.SendAsync(request), Throws.InstanceOf<TwilioTransportException>());
        Assert.That(method == "GET" || twilio.Requests == 1, $"{twilio.Requests} requests");
    }

    [TestCase(TooLong, "too long")]
    [TestCase(Torn, "broke off")]
    [TestCase(Undecodable, "cannot be decoded")]
    public async Task Post_keeps_the_status_although_its_body_cannot_be_read(string header, string description)
    {
        await using var twilio = Responding("201 Created", header);
        await using var provider = TestValues.BuildServices(twilio.Address);
        using var client = CreateClient(provider);
        using var request = new HttpRequestMessage(HttpMethod.Post, twilio.Address);

        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        foreach (var read in new Func<Task>[]
        {
            () => response.Content.ReadAsStringAsync(),
            () => response.Content.ReadAsStreamAsync(),
            () => response.Content.CopyToAsync(Stream.Null),
        })
        {
            var exception = Assert.ThrowsAsync<TwilioTransportException>(() => read())!;
            Assert.That(exception.TransmissionStarted);
            Assert.That(exception.Message, Does.Contain(description));
            Assert.That(exception.Failure.Reason, Is.EqualTo(SmsFailureReason.NoResponse));
            Assert.That(exception.Failure.HttpStatus, Is.EqualTo(201));
        }
    }

    [Test]
    public async Task Rejection_stays_conclusive_without_its_body([Values(TooLong, Torn, Undecodable)] string header)
    {
        await using var twilio = Responding("400 Bad Request", header);
        await using var provider = TestValues.BuildServices(twilio.Address);
        using var client = CreateClient(provider);
        using var request = new HttpRequestMessage(HttpMethod.Post, twilio.Address);

        using var response = await client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    private static RawServer Responding(string status, string header) =>
        RawServer.Responding($"HTTP/1.1 {status}\n{header}\nConnection: close", "torn");

    private static HttpClient CreateClient(ServiceProvider provider) =>
        provider.GetRequiredService<IHttpClientFactory>().CreateClient("Courier.Twilio");
}
