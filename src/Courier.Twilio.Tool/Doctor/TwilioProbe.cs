using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tool.Doctor;

/// <summary>Requests one message of the account, which API keys may read as well. It sends nothing.</summary>
internal sealed class TwilioProbe(IHttpClientFactory clients)
{
    private const string ClientName = "courier-twilio doctor";
    private const int MaxResponseBytes = 1_000_000;

    public static void AddTo(IServiceCollection services) => services
        .AddSingleton<TwilioProbe>()
        .AddHttpClient(ClientName)
        // The loggers of the factory would log the Authorization header.
        .RemoveAllLoggers()
        .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
        });

    public async Task<ProbeResult> RunAsync(ConfiguredAccount account, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(ClientName);
        http.Timeout = account.Options.AttemptTimeout;
        http.MaxResponseContentBufferSize = MaxResponseBytes;
        using var request = CreateRequest(account);
        try
        {
            using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var content = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            var (isMessageList, errorCode) = Read(content);
            return new ProbeResult.Response(
                response.StatusCode, errorCode, isMessageList, response.Headers.Contains("X-Courier-Sandbox"));
        }
        catch (HttpRequestException e)
        {
            return new ProbeResult.NoResponse(e.HttpRequestError);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ProbeResult.NoResponse(Error: null);
        }
    }

    private static HttpRequestMessage CreateRequest(ConfiguredAccount account)
    {
        var options = account.Options;
        var root = account.Address.AbsoluteUri.TrimEnd('/');
        var (user, password) = account.HasApiKey
            ? (options.ApiKeySid, options.ApiKeySecret)
            : (options.AccountSid, options.AuthToken);
        return new(HttpMethod.Get, $"{root}/2010-04-01/Accounts/{options.AccountSid}/Messages.json?PageSize=1")
        {
            Headers =
            {
                Authorization = new AuthenticationHeaderValue(
                    "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))),
            },
        };
    }

    private static (bool IsMessageList, int? ErrorCode) Read(byte[] content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            return json.RootElement is { ValueKind: JsonValueKind.Object } root
                ? (root.TryGetProperty("messages", out var messages) && messages.ValueKind is JsonValueKind.Array,
                    root.TryGetProperty("code", out var code) && code.TryGetInt32(out var number) ? number : null)
                : default;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, or a code that is not a number: the response is not Twilio's.
            return default;
        }
    }
}

/// <summary>The outcome of the request.</summary>
internal abstract record ProbeResult
{
    private ProbeResult()
    {
    }

    /// <summary>A response was received.</summary>
    public sealed record Response(HttpStatusCode Status, int? ErrorCode, bool IsMessageList, bool IsSandbox)
        : ProbeResult
    {
        /// <summary>Gets the catalog's advice about the error code.</summary>
        public IReadOnlyList<string> Advice =>
            ErrorCode is { } code ? TwilioErrorCatalog.Find((TwilioErrorCode)code)?.Advice ?? [] : [];
    }

    /// <summary>No response was received. Without an error, it did not arrive in time.</summary>
    public sealed record NoResponse(HttpRequestError? Error) : ProbeResult;
}
