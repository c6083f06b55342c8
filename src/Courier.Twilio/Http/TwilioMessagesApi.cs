using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Http;

/// <summary>
/// A client of Twilio's Messages resource (https://www.twilio.com/docs/messaging/api/message-resource). Failures of the
/// API, of the transport and of handlers around it are returned; only cancellation before the transmission started and
/// bugs of this library throw.
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
        var redactor = new SecretRedactor(credentials, TwilioFieldSet.Empty);
        var (response, notSent) = await GetAsync(request, redactor, cancellationToken).ConfigureAwait(false);
        return response is null
            ? notSent!
            : redactor.Redact(
                ApiResponseParser.ParseFetchResponse(response, credentials.AccountSid, time.GetUtcNow()));
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
        using var request = CreateRequest(
            HttpMethod.Get, FormatRoot(baseAddress) + pagePath, credentials, isList: true);
        var redactor = new SecretRedactor(credentials, TwilioFieldSet.Empty);
        var (response, notSent) = await GetAsync(request, redactor, cancellationToken).ConfigureAwait(false);
        if (response is null)
        {
            return new ListPageResult.Failed(notSent!);
        }

        var page = ApiResponseParser.ParseListResponse(response, credentials.AccountSid, listPath, time.GetUtcNow());
        return page is ListPageResult.Failed(var failure) ? new ListPageResult.Failed(redactor.Redact(failure)) : page;
    }

    private async Task<(BufferedResponse? Response, ApiResult.NotSent? NotSent)> GetAsync(
        HttpRequestMessage request, SecretRedactor redactor, CancellationToken cancellationToken)
    {
        var host = request.RequestUri!.Authority;
        try
        {
            var client = clients.CreateClient(clientName);
            return (await SendAsync(client, request, cancellationToken).ConfigureAwait(false), null);
        }
        catch (Exception e)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (null, new(TransportErrors.Classify(e, host, redactor)));
        }
    }

    private async Task<ApiResult> PostAsync(
        string url,
        TwilioCredentials credentials,
        TwilioFieldSet fields,
        ResponseParser parse,
        CancellationToken cancellationToken)
    {
        using var request = CreateRequest(HttpMethod.Post, url, credentials);
        request.Content = new FormContent(fields);
        var host = request.RequestUri!.Authority;
        var redactor = new SecretRedactor(credentials, fields);
        var state = TransmissionState.GetOrAttach(request);
        HttpClient? client = null;
        BufferedResponse? response = null;
        Exception? exception = null;
        try
        {
            client = clients.CreateClient(clientName);
            response = await SendAsync(client, request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            exception = e;
        }

        // From here on nothing is transmitted any more, whatever a handler left running.
        state.Complete();

        // What the gate recorded counts. The response that the handlers returned counts only if the gate was not
        // reached, as with a handler that responds in place of Twilio.
        if (state.Response is { } received)
        {
            return redactor.Redact(parse(received, credentials.AccountSid, time.GetUtcNow()));
        }

        // Without any exception, a handler left the transmission running and responded by itself.
        var error = TransportErrors.Classify(
            state.Exception ?? exception ?? new OperationCanceledException(), host, redactor);

        // A factory of the application's may return a client without the gate: nothing is known about its request.
        var isUnknown = response is null && (state.WasReplaced || (client is not null && !state.WasEntered));
        if (state.Started || isUnknown)
        {
            var description = cancellationToken.IsCancellationRequested
                ? "the send was cancelled before a response was received"
                : error.Description;
            return new ApiResult.Ambiguous(description, HttpStatus: null);
        }

        if (response is not null && !state.WasAttempted)
        {
            return redactor.Redact(parse(response, credentials.AccountSid, time.GetUtcNow()));
        }

        cancellationToken.ThrowIfCancellationRequested();
        return new ApiResult.NotSent(error);
    }

    private static async Task<BufferedResponse> SendAsync(
        HttpClient client, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var response = await client
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return await BufferedResponse.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
    }

    // HTTP/1.1 only: the invariant of TransmissionState.Started is tested for this version.
    private static HttpRequestMessage CreateRequest(
        HttpMethod method, string url, TwilioCredentials credentials, bool isList = false)
    {
        var request = new HttpRequestMessage(method, url)
        {
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        request.Headers.Authorization = new("Basic", credentials.BasicParameter);
        request.Headers.Accept.Add(Json);
        request.Headers.UserAgent.Add(UserAgent);
        ApiRequest.Mark(request, isList);
        return request;
    }

    // Needs no escaping: the options validator checked the address, and both SIDs have a valid shape.
    private static string BuildUrl(Uri baseAddress, TwilioCredentials credentials, string suffix) =>
        FormatRoot(baseAddress) + BuildPath(credentials, suffix);

    private static string FormatRoot(Uri baseAddress) => baseAddress.AbsoluteUri.TrimEnd('/');

    private static string BuildPath(TwilioCredentials credentials, string suffix) =>
        $"/2010-04-01/Accounts/{credentials.AccountSid}/Messages{suffix}";

    private static string GetVersion() => typeof(TwilioMessagesApi).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
