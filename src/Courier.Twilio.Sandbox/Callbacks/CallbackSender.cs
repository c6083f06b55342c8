using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>Posts, again where Twilio would post again, and writes every attempt down beside the message.</summary>
internal sealed class CallbackSender(SandboxClock clock, SandboxSettings settings) : IDisposable
{
    private const int RememberedAnswer = 1000;

    private readonly ConcurrentDictionary<TimeSpan, HttpMessageInvoker> lines = new();
    private readonly CancellationTokenSource closing = new();

    public async Task SendAsync(CallbackPost post)
    {
        if (closing.IsCancellationRequested)
        {
            return;
        }

        var overrides = ConnectionOverrides.Of(post.Url);
        var token = Guid.NewGuid().ToString();
        for (var attempt = 1; attempt <= 1 + overrides.Retries; attempt++)
        {
            var callback = new SandboxCallback
            {
                Status = post.Status,
                Url = post.Url,
                Attempt = attempt,
                At = clock.Now,
                Form = post.Form,
                Signature = CallbackSignature.Of(post.Account.AuthToken, post.Url, post.Form),
            };

            var (done, kind) = await TryAsync(callback, overrides, token).ConfigureAwait(false);
            post.Account.Messages.Change(post.MessageSid, message => message with { Callbacks = [.. message.Callbacks, done] });
            if (kind is null || !overrides.RetriesOn(kind) || closing.IsCancellationRequested)
            {
                return;
            }
        }
    }

    public void Stop() => closing.Cancel();

    public void Dispose()
    {
        closing.Dispose();
        foreach (var line in lines.Values)
        {
            line.Dispose();
        }
    }

    private async Task<(SandboxCallback Callback, string? Kind)> TryAsync(SandboxCallback callback, ConnectionOverrides overrides, string token)
    {
        if (!MayCall(new Uri(callback.Url)))
        {
            return (callback with { Failure = "not posted: the host is beyond this machine, and CallbackHosts does not name it" }, null);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(closing.Token);
        patience.CancelAfter(overrides.Total < overrides.Read ? overrides.Total : overrides.Read);
        try
        {
            using var request = Write(callback, token);
            using var response = await LineOf(overrides).SendAsync(request, patience.Token).ConfigureAwait(false);
            var body = await ReadAsync(response, patience.Token).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            return (callback with { AnswerStatus = status, AnswerBody = body }, status switch { >= 500 => "5xx", >= 400 => "4xx", _ => null });
        }
        catch (HttpRequestException problem) when (problem.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return (callback with { Failure = "could not connect" }, "ct");
        }
        catch (OperationCanceledException problem)
        {
            return (callback with { Failure = "no answer in time" }, problem.InnerException is TimeoutException ? "ct" : "rt");
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or ObjectDisposedException)
        {
            return (callback with { Failure = "the answer broke off" }, "rt");
        }
    }

    private bool MayCall(Uri url) => url.IsLoopback || settings.CallbackHosts.Contains(url.IdnHost, StringComparer.OrdinalIgnoreCase);

    private static HttpRequestMessage Write(SandboxCallback callback, string token)
    {
        var url = new Uri(callback.Url);
        var request = new HttpRequestMessage(HttpMethod.Post, new UriBuilder(url) { Fragment = "", UserName = "", Password = "" }.Uri)
        {
            Content = new FormUrlEncodedContent(callback.Form),
        };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded; charset=utf-8");
        request.Headers.Add("User-Agent", "TwilioProxy/1.1");
        request.Headers.Add("Accept", "*/*");
        request.Headers.Add("X-Twilio-Signature", callback.Signature);
        request.Headers.Add("I-Twilio-Idempotency-Token", token);
        if (url.UserInfo is not "")
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(url.UserInfo))));
        }

        return request;
    }

    private static async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
        var text = new char[RememberedAnswer];
        var length = await reader.ReadBlockAsync(text, cancellationToken).ConfigureAwait(false);
        return new string(text, 0, length);
    }

    private HttpMessageInvoker LineOf(ConnectionOverrides overrides) => lines.GetOrAdd(overrides.Connect, static connect => new HttpMessageInvoker(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectTimeout = connect,
    }));
}
