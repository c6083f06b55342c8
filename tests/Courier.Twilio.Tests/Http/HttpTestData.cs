using System.Net;
using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

/// <summary>Requests, contents and responses of the tests of this folder.</summary>
internal static class HttpTestData
{
    public const string Url = $"https://api.twilio.com/2010-04-01/Accounts/{TestValues.AccountSid}/Messages.json";

    public static HttpRequestMessage CreateGet() => Mark(new(HttpMethod.Get, Url), isList: false);

    public static HttpRequestMessage CreateListRequest() => Mark(new(HttpMethod.Get, Url), isList: true);

    public static HttpRequestMessage CreatePost() =>
        Mark(new(HttpMethod.Post, Url) { Content = CreateContent() }, isList: false);

    /// <summary>Creates a request that is not the library's own.</summary>
    public static HttpRequestMessage CreateForeign(HttpMethod method, HttpContent? content = null) =>
        new(method, Url) { Content = content };

    public static FormContent CreateContent() => new(new TwilioFieldSet { ["Body"] = TestValues.Text });

    public static TransmissionState GetState(this HttpRequestMessage request) =>
        TransmissionState.GetOrAttach(request);

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

    private static HttpRequestMessage Mark(HttpRequestMessage request, bool isList)
    {
        ApiRequest.Mark(request, isList);
        return request;
    }
}
