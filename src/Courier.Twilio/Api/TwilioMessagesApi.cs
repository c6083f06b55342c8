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
        try
        {
            using var response = await clients.CreateClient(clientName)
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            var answer = await RecordedAnswer.ReadAsync(response, cancellationToken).ConfigureAwait(false);
            return TwilioReplyReader.ReadAnswerToQuestion(answer, credentials.AccountSid, time.GetUtcNow());
        }
        catch (Exception e) when (TransportFault.IsOne(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Unreached(e, request);
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
            form.Answer ??= await RecordedAnswer.ReadAsync(response, cancellationToken).ConfigureAwait(false);
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
        $"{baseAddress.AbsoluteUri.TrimEnd('/')}/2010-04-01/Accounts/{credentials.AccountSid}/Messages{rest}";

    private static TwilioReply.Unreached Unreached(Exception exception, HttpRequestMessage request) =>
        new(TransportFault.Describe(exception, request.RequestUri!.Host), TransportFault.IsTransient(exception));

    private static string Version() =>
        typeof(TwilioMessagesApi).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
