using System.Text;
using Twilio.Http;
using SdkHttpClientBase = Twilio.Http.HttpClient;

namespace Courier.Twilio.Sdk;

/// <summary>
/// Sends the requests of Twilio's SDK through the HTTP client of the registration. It leaves <c>LastRequest</c> and
/// <c>LastResponse</c> <see langword="null"/>: they would keep numbers and texts, and requests of several threads race.
/// </summary>
internal sealed class SdkHttpClient(
    IHttpClientFactory clients,
    string clientName,
    Func<CourierTwilioOptions> options,
    CancellationToken cancellationToken = default) : SdkHttpClientBase
{
    public SdkHttpClient With(CancellationToken token) => new(clients, clientName, options, token);

    public override Response MakeRequest(Request request) =>
        Task.Run(() => MakeRequestAsync(request)).GetAwaiter().GetResult();

    public override async Task<Response> MakeRequestAsync(Request request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var message = SdkRequest.Create(request, options());
        return await SendAsync(message).ConfigureAwait(false);
    }

    /// <summary>Sends a request and reads the response, whatever its status is.</summary>
    /// <exception cref="TwilioTransportException">No response was received.</exception>
    /// <exception cref="OperationCanceledException">
    /// Cancelled before the transmission started, or a GET that was cancelled.
    /// </exception>
    public async Task<Response> SendAsync(HttpRequestMessage message)
    {
        // The client is owned by the factory. The body is in memory already: once there is a response, cancellation
        // must not hide it.
        var client = clients.CreateClient(clientName);
        using var response = await client
            .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        var body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None).ConfigureAwait(false);
        return new(response.StatusCode, Encoding.UTF8.GetString(body), response.Headers);
    }
}
