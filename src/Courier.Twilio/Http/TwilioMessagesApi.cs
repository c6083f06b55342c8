using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Http;

/// <summary>
/// A client of Twilio's Messages resource (https://www.twilio.com/docs/messaging/api/message-resource). Failures of the
/// API and of the transport are returned; only cancellation before the transmission started and bugs throw.
/// </summary>
internal sealed class TwilioMessagesApi(IHttpClientFactory clients, string clientName, TimeProvider time)
{
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");
    private static readonly ProductInfoHeaderValue UserAgent = new("Courier.Twilio", GetVersion());

    private delegate ApiResult ResponseParser(BufferedResponse response, string accountSid, DateTimeOffset now);

    /// <summary>Creates a message.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before the transmission started.</exception>
    public Task<ApiResult> CreateAsync(Uri baseAddress, TwilioRequest request, CancellationToken cancellationToken) =>
        PostAsync(
            BuildUrl(baseAddress, request.Credentials, ".json"),
            request.Credentials,
            request.Fields,
            ApiResponseParser.ParseCreateResponse,
            cancellationToken);

    /// <summary>Changes a message, for example to cancel it.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before the transmission started.</exception>
    public Task<ApiResult> UpdateAsync(
        Uri baseAddress,
        TwilioCredentials credentials,
        string sid,
        TwilioFieldSet fields,
        CancellationToken cancellationToken) =>
        PostAsync(
            BuildUrl(baseAddress, credentials, $"/{sid}.json"),
            credentials,
            fields,
            ApiResponseParser.ParseUpdateResponse,
            cancellationToken);

    /// <summary>Fetches a message. The request may be retried.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before a response was received.</exception>
    public async Task<ApiResult> FetchAsync(
        Uri baseAddress, TwilioCredentials credentials, string sid, CancellationToken cancellationToken)
    {
        using var request = CreateRequest(
            HttpMethod.Get, BuildUrl(baseAddress, credentials, $"/{sid}.json"), credentials);
        var (response, notSent) = await GetAsync(request, cancellationToken).ConfigureAwait(false);
        return response is null
            ? notSent!
            : ApiResponseParser.ParseFetchResponse(response, credentials.AccountSid, time.GetUtcNow());
    }

    /// <summary>Fetches one page of the account's message list, newest first. The request is not retried.</summary>
    /// <param name="baseAddress">The base address of the API.</param>
    /// <param name="credentials">The account and its secret.</param>
    /// <param name="pageSize">
    /// The number of messages on a page; ignored when <paramref name="nextPagePath"/> is given.
    /// </param>
    /// <param name="nextPagePath">
    /// The path of a page from the page before it; <see langword="null"/> for the first page.
    /// </param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="OperationCanceledException">Cancelled before a response was received.</exception>
    public async Task<ListPageResult> ListAsync(
        Uri baseAddress,
        TwilioCredentials credentials,
        int pageSize,
        string? nextPagePath,
        CancellationToken cancellationToken)
    {
        var listPath = BuildPath(credentials, ".json");
        var pagePath = nextPagePath ?? ListPageAddress.GetFirstPage(listPath, pageSize);
        using var request = CreateRequest(HttpMethod.Get, FormatRoot(baseAddress) + pagePath, credentials);
        ListRequest.Mark(request);
        var (response, notSent) = await GetAsync(request, cancellationToken).ConfigureAwait(false);
        return response is null
            ? new ListPageResult.Failed(notSent!)
            : ApiResponseParser.ParseListResponse(response, credentials.AccountSid, listPath, time.GetUtcNow());
    }

    private async Task<(BufferedResponse? Response, ApiResult.NotSent? NotSent)> GetAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await clients.CreateClient(clientName)
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return (await BufferedResponse.ReadAsync(request, response, cancellationToken).ConfigureAwait(false), null);
        }
        catch (Exception e) when (TransportErrors.IsTransportError(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (null, CreateNotSent(e, request));
        }
    }

    private async Task<ApiResult> PostAsync(
        string url,
        TwilioCredentials credentials,
        TwilioFieldSet fields,
        ResponseParser parse,
        CancellationToken cancellationToken)
    {
        using var content = new SingleUseContent(fields);
        using var request = CreateRequest(HttpMethod.Post, url, credentials);
        request.Content = content;
        try
        {
            using var response = await clients.CreateClient(clientName)
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);

            // Null only when a handler of the application responded without calling the transport.
            content.Response ??=
                await BufferedResponse.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (
            content.Response is null && (content.TransmissionStarted || TransportErrors.IsTransportError(e)))
        {
            if (content.TransmissionStarted)
            {
                var description = cancellationToken.IsCancellationRequested
                    ? "the send was cancelled before a response was received"
                    : TransportErrors.Describe(e, request.RequestUri!.Authority);
                return new ApiResult.Ambiguous(description, HttpStatus: null);
            }

            cancellationToken.ThrowIfCancellationRequested();
            return CreateNotSent(e, request);
        }
        catch (Exception) when (content.Response is not null)
        {
            // An outer handler failed after a response was received; the content still holds the response.
        }

        return parse(content.Response, credentials.AccountSid, time.GetUtcNow());
    }

    // HTTP/1.1 only: the invariant of SingleUseContent.TransmissionStarted is tested for this version.
    private static HttpRequestMessage CreateRequest(HttpMethod method, string url, TwilioCredentials credentials)
    {
        var request = new HttpRequestMessage(method, url)
        {
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        request.Headers.Authorization = new("Basic", credentials.BasicParameter);
        request.Headers.Accept.Add(Json);
        request.Headers.UserAgent.Add(UserAgent);
        return request;
    }

    // Needs no escaping: the options validator checked the address, and both SIDs have a valid shape.
    private static string BuildUrl(Uri baseAddress, TwilioCredentials credentials, string suffix) =>
        FormatRoot(baseAddress) + BuildPath(credentials, suffix);

    private static string FormatRoot(Uri baseAddress) => baseAddress.AbsoluteUri.TrimEnd('/');

    private static string BuildPath(TwilioCredentials credentials, string suffix) =>
        $"/2010-04-01/Accounts/{credentials.AccountSid}/Messages{suffix}";

    private static ApiResult.NotSent CreateNotSent(Exception exception, HttpRequestMessage request) =>
        new(TransportErrors.Describe(exception, request.RequestUri!.Authority), TransportErrors.IsTransient(exception));

    private static string GetVersion() => typeof(TwilioMessagesApi).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
