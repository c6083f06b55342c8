using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Http;

/// <summary>Twilio's Messages resource: makes one, asks after one, changes one.</summary>
internal sealed class TwilioMessagesApi(IHttpClientFactory clients, string clientName, TimeProvider time)
{
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");
    private static readonly ProductInfoHeaderValue Agent = new("Courier.Twilio", Version());

    private delegate ApiResult Reader(BufferedResponse answer, string accountSid, DateTimeOffset now);

    public Task<ApiResult> CreateAsync(Uri baseAddress, TwilioRequest request, CancellationToken cancellationToken) => PostAsync(
        Messages(baseAddress, request.Credentials, ".json"),
        request.Credentials,
        request.Fields,
        ApiResponseParser.ParseCreateResponse,
        cancellationToken);

    public Task<ApiResult> UpdateAsync(
        Uri baseAddress, TwilioCredentials credentials, string sid, TwilioFieldSet fields, CancellationToken cancellationToken) => PostAsync(
        Messages(baseAddress, credentials, $"/{sid}.json"),
        credentials,
        fields,
        ApiResponseParser.ParseUpdateResponse,
        cancellationToken);

    public async Task<ApiResult> FetchAsync(Uri baseAddress, TwilioCredentials credentials, string sid, CancellationToken cancellationToken)
    {
        using var request = Compose(HttpMethod.Get, Messages(baseAddress, credentials, $"/{sid}.json"), credentials);
        var (answer, unreached) = await AskAsync(request, cancellationToken).ConfigureAwait(false);
        return answer is null ? unreached! : ApiResponseParser.ParseFetchResponse(answer, credentials.AccountSid, time.GetUtcNow());
    }

    /// <summary>A page of the account's list, newest first: the first one, or the one that <paramref name="next"/> names. One request, never repeated.</summary>
    public async Task<ListPageResult> ListAsync(
        Uri baseAddress, TwilioCredentials credentials, int pageSize, string? next, CancellationToken cancellationToken)
    {
        var listPath = MessagesPath(credentials, ".json");
        using var request = Compose(HttpMethod.Get, Root(baseAddress) + (next ?? ListPageAddress.GetFirstPage(listPath, pageSize)), credentials);
        ListRequest.Mark(request);
        var (answer, unreached) = await AskAsync(request, cancellationToken).ConfigureAwait(false);
        return answer is null ? new ListPageResult.Failed(unreached!) : ApiResponseParser.ParseListResponse(answer, credentials.AccountSid, listPath, time.GetUtcNow());
    }

    private async Task<(BufferedResponse? Answer, ApiResult.NotSent? Unreached)> AskAsync(HttpRequestMessage request, CancellationToken cancellationToken)
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
            return (null, Unreached(e, request));
        }
    }

    private async Task<ApiResult> PostAsync(
        string url, TwilioCredentials credentials, TwilioFieldSet fields, Reader read, CancellationToken cancellationToken)
    {
        using var form = new SingleUseContent(fields);
        using var request = Compose(HttpMethod.Post, url, credentials);
        request.Content = form;
        try
        {
            using var response = await clients.CreateClient(clientName)
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);

            // Only a handler that never asks the transport answers without the form's knowing.
            form.Response ??= await BufferedResponse.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (form.Response is null && (form.TransmissionStarted || TransportErrors.IsTransportError(e)))
        {
            if (form.TransmissionStarted)
            {
                var because = cancellationToken.IsCancellationRequested ? "the send was cancelled before an answer came" : TransportErrors.Describe(e, request.RequestUri!.Host);
                return new ApiResult.Ambiguous(because, HttpStatus: null);
            }

            cancellationToken.ThrowIfCancellationRequested();
            return Unreached(e, request);
        }
        catch (Exception) when (form.Response is not null)
        {
            // A handler around us threw an answer away; the form has kept it.
        }

        return read(form.Response, credentials.AccountSid, time.GetUtcNow());
    }

    // HTTP/1.1 and nothing else: what the form witnesses was proved there.
    private static HttpRequestMessage Compose(HttpMethod method, string url, TwilioCredentials credentials)
    {
        var request = new HttpRequestMessage(method, url)
        {
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        request.Headers.Authorization = new("Basic", credentials.BasicParameter);
        request.Headers.Accept.Add(Json);
        request.Headers.UserAgent.Add(Agent);
        return request;
    }

    // Every part has been checked: the address by the options, the account and the message by their shape.
    private static string Messages(Uri baseAddress, TwilioCredentials credentials, string rest) =>
        Root(baseAddress) + MessagesPath(credentials, rest);

    private static string Root(Uri baseAddress) => baseAddress.AbsoluteUri.TrimEnd('/');

    private static string MessagesPath(TwilioCredentials credentials, string rest) =>
        $"/2010-04-01/Accounts/{credentials.AccountSid}/Messages{rest}";

    private static ApiResult.NotSent Unreached(Exception exception, HttpRequestMessage request) =>
        new(TransportErrors.Describe(exception, request.RequestUri!.Host), TransportErrors.IsTransient(exception));

    private static string Version() =>
        typeof(TwilioMessagesApi).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
