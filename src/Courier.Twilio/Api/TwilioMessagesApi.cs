using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using Courier.Twilio.Requests;

namespace Courier.Twilio.Api;

/// <summary>Twilio's Messages resource: makes one, asks after one, changes one.</summary>
internal sealed class TwilioMessagesApi(IHttpClientFactory clients, string clientName, TimeProvider time)
{
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");
    private static readonly ProductInfoHeaderValue Agent = new("Courier.Twilio", Version());

    private delegate TwilioReply Reader(RecordedAnswer answer, string accountSid, DateTimeOffset now);

    public Task<TwilioReply> CreateAsync(Uri baseAddress, TwilioRequest request, CancellationToken cancellationToken) => PostAsync(
        Messages(baseAddress, request.Credentials, ".json"),
        request.Credentials,
        request.Fields,
        TwilioReplyReader.ReadAnswerToForm,
        cancellationToken);

    public Task<TwilioReply> UpdateAsync(
        Uri baseAddress, TwilioCredentials credentials, string sid, TwilioFieldSet fields, CancellationToken cancellationToken) => PostAsync(
        Messages(baseAddress, credentials, $"/{sid}.json"),
        credentials,
        fields,
        TwilioReplyReader.ReadAnswerToChange,
        cancellationToken);

    public async Task<TwilioReply> GetAsync(Uri baseAddress, TwilioCredentials credentials, string sid, CancellationToken cancellationToken)
    {
        using var request = Compose(HttpMethod.Get, Messages(baseAddress, credentials, $"/{sid}.json"), credentials);
        var (answer, unreached) = await AskAsync(request, cancellationToken).ConfigureAwait(false);
        return answer is null ? unreached! : TwilioReplyReader.ReadAnswerToQuestion(answer, credentials.AccountSid, time.GetUtcNow());
    }

    /// <summary>A page of the account's list, newest first: the first one, or the one that <paramref name="next"/> names. One request, never repeated.</summary>
    public async Task<TwilioPageReply> ListAsync(
        Uri baseAddress, TwilioCredentials credentials, int pageSize, string? next, CancellationToken cancellationToken)
    {
        var listPath = MessagesPath(credentials, ".json");
        using var request = Compose(HttpMethod.Get, Root(baseAddress) + (next ?? PageAddress.First(listPath, pageSize)), credentials);
        PageQuestion.Put(request);
        var (answer, unreached) = await AskAsync(request, cancellationToken).ConfigureAwait(false);
        return answer is null ? new TwilioPageReply.Trouble(unreached!) : TwilioReplyReader.ReadPage(answer, credentials.AccountSid, listPath, time.GetUtcNow());
    }

    private async Task<(RecordedAnswer? Answer, TwilioReply.Unreached? Unreached)> AskAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await clients.CreateClient(clientName)
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return (await RecordedAnswer.ReadAsync(request, response, cancellationToken).ConfigureAwait(false), null);
        }
        catch (Exception e) when (TransportFault.IsOne(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (null, Unreached(e, request));
        }
    }

    private async Task<TwilioReply> PostAsync(
        string url, TwilioCredentials credentials, TwilioFieldSet fields, Reader read, CancellationToken cancellationToken)
    {
        using var form = new TwilioForm(fields);
        using var request = Compose(HttpMethod.Post, url, credentials);
        request.Content = form;
        try
        {
            using var response = await clients.CreateClient(clientName)
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);

            // Only a handler that never asks the transport answers without the form's knowing.
            form.Answer ??= await RecordedAnswer.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (form.Answer is null && (form.HasLeft || TransportFault.IsOne(e)))
        {
            if (form.HasLeft)
            {
                var because = cancellationToken.IsCancellationRequested ? "the send was cancelled before an answer came" : TransportFault.Describe(e, request.RequestUri!.Host);
                return new TwilioReply.Silence(because, HttpStatus: null);
            }

            cancellationToken.ThrowIfCancellationRequested();
            return Unreached(e, request);
        }
        catch (Exception) when (form.Answer is not null)
        {
            // A handler around us threw an answer away; the form has kept it.
        }

        return read(form.Answer, credentials.AccountSid, time.GetUtcNow());
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

    private static TwilioReply.Unreached Unreached(Exception exception, HttpRequestMessage request) =>
        new(TransportFault.Describe(exception, request.RequestUri!.Host), TransportFault.IsTransient(exception));

    private static string Version() =>
        typeof(TwilioMessagesApi).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
