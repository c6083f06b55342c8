using System.Net;
using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

/// <summary>Requests, contents and responses of the tests of this folder.</summary>
internal static class HttpTestData
{
    public const string Url = $"https://api.twilio.com/2010-04-01/Accounts/{TestValues.AccountSid}/Messages.json";

    public static HttpRequestMessage CreateGet() => new(HttpMethod.Get, Url);

    public static HttpRequestMessage CreateListRequest()
    {
        var request = CreateGet();
        ListRequest.Mark(request);
        return request;
    }

    public static HttpRequestMessage CreatePost() => new(HttpMethod.Post, Url) { Content = CreateContent() };

    public static SingleUseContent CreateContent() => new(new TwilioFieldSet { ["Body"] = TestValues.Text });

    /// <summary>Returns the content of a request that <see cref="CreatePost"/> created.</summary>
    public static SingleUseContent GetContent(this HttpRequestMessage request) => (SingleUseContent)request.Content!;

    /// <summary>Reads the content as a transport does.</summary>
    public static Task TransmitAsync(this HttpRequestMessage request) => request.Content!.CopyToAsync(Stream.Null);

    public static HttpResponseMessage CreateResponse(
        HttpStatusCode status, string body = "", string? retryAfter = null)
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(body) };
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return response;
    }

    public static async Task<BufferedResponse> BufferAsync(
        HttpStatusCode status, string body = "", string? retryAfter = null)
    {
        using var request = CreateGet();
        using var response = CreateResponse(status, body, retryAfter);
        return await BufferedResponse.ReadAsync(request, response, CancellationToken.None);
    }

    /// <summary>Buffers a response whose body fails before its first byte.</summary>
    public static async Task<BufferedResponse> BufferTruncatedAsync(HttpStatusCode status, string? retryAfter = null)
    {
        using var request = CreateGet();
        using var response = TruncatedStream.CreateResponse(status, retryAfter);
        return await BufferedResponse.ReadAsync(request, response, CancellationToken.None);
    }
}
