using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Http;
using SdkHttpClientBase = Twilio.Http.HttpClient;

namespace Courier.Twilio.Sdk;

/// <summary>
/// The client that Twilio's SDK sends through: reads the options of the registration at each request, and throws
/// exceptions that tell whether the transmission started.
/// </summary>
/// <remarks>
/// Not composed over <c>TwilioRestClient</c>, whose exceptions lose the status of a response without JSON and contain
/// the whole URL.
/// </remarks>
internal sealed class SdkRestClient(SdkHttpClient http, Func<CourierTwilioOptions> options) : ITwilioRestClient
{
    public string AccountSid => options().AccountSid;

    public string? Region => options().Region;

    public SdkHttpClientBase HttpClient => http;

    /// <summary>Returns a client of <c>AddTwilioSdk</c>.</summary>
    /// <exception cref="ArgumentException">The client is another one.</exception>
    public static SdkRestClient Cast(ITwilioRestClient client) => client as SdkRestClient
        ?? throw new ArgumentException(
            "Only a client that AddTwilioSdk added can be cancelled: resolve it from the container.", nameof(client));

    public SdkRestClient With(CancellationToken cancellationToken) => new(http.With(cancellationToken), options);

    // On another thread: the handlers of the application may need the context that waits here.
    public Response Request(Request request) => Task.Run(() => RequestAsync(request)).GetAwaiter().GetResult();

    public async Task<Response> RequestAsync(Request request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var current = options();
        Authorize(request, current);
        using var message = SdkRequest.Create(request, current);
        Response response;
        try
        {
            response = await http.SendAsync(message).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Without the URL, which contains the number of a lookup. The text of another exception may have it, too.
            var reason = e is TwilioTransportException ? e.Message : "The request failed.";
            throw new ApiConnectionException($"Connection Error: {reason}", e);
        }

        SdkResponseReader.Validate(request, response);
        return response;
    }

    private static void Authorize(Request request, CourierTwilioOptions current)
    {
        if (string.IsNullOrEmpty(current.ApiKeySid))
        {
            request.SetAuth(current.AccountSid, current.AuthToken);
        }
        else
        {
            request.SetAuth(current.ApiKeySid, current.ApiKeySecret);
        }
    }
}
