using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>Makes one attempt, within the times that the address asks for.</summary>
internal sealed class CallbackClient : IDisposable
{
    private const int MaxStoredBodyLength = 1000;

    private readonly ConcurrentDictionary<TimeSpan, HttpMessageInvoker> invokers = new();

    /// <param name="address">Where to, and how long to wait for the connection and for each part of the answer.</param>
    /// <param name="callback">What to post.</param>
    /// <param name="idempotencyToken">The same for every attempt of one post.</param>
    /// <param name="left">How long to wait in all.</param>
    /// <param name="cancellationToken">The sandbox ends.</param>
    public async Task<CallbackOutcome> PostAsync(
        CallbackAddress address,
        SandboxCallback callback,
        string idempotencyToken,
        TimeSpan left,
        CancellationToken cancellationToken)
    {
        using var total = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        total.CancelAfter(left);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(total.Token);
        try
        {
            using var form = new PostedForm(callback.Form, () => patience.CancelAfter(address.Overrides.Read));
            using var request = CreateRequest(address, callback, idempotencyToken, form);
            using var response = await GetInvoker(address.Overrides).SendAsync(request, patience.Token).ConfigureAwait(false);
            return CallbackOutcome.FromResponse((int)response.StatusCode, await ReadBodyAsync(response, address.Overrides.Read, patience).ConfigureAwait(false));
        }
        catch (HttpRequestException problem) when (problem.HttpRequestError
            is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return CallbackOutcome.FromFailure("could not connect", "ct");
        }
        catch (OperationCanceledException) when (total.IsCancellationRequested)
        {
            return CallbackOutcome.FromFailure("no answer in time");
        }
        catch (OperationCanceledException problem)
        {
            return CallbackOutcome.FromFailure("no answer in time", problem.InnerException is TimeoutException ? "ct" : "rt");
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            return CallbackOutcome.FromFailure("the answer broke off", "rt");
        }
    }

    public void Dispose()
    {
        foreach (var line in invokers.Values)
        {
            line.Dispose();
        }
    }

    private static HttpRequestMessage CreateRequest(CallbackAddress address, SandboxCallback callback, string idempotencyToken, PostedForm form)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address.RequestUri) { Content = form };
        request.Headers.Add("User-Agent", "TwilioProxy/1.1");
        request.Headers.Add("Accept", "*/*");
        request.Headers.Add("X-Twilio-Signature", callback.Signature);
        request.Headers.Add("I-Twilio-Idempotency-Token", idempotencyToken);
        if (address.Credentials is { } user)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(user)));
        }

        return request;
    }

    private static async Task<string> ReadBodyAsync(HttpResponseMessage response, TimeSpan betweenParts, CancellationTokenSource patience)
    {
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(patience.Token).ConfigureAwait(false));
        var text = new char[MaxStoredBodyLength];
        var length = 0;
        while (length < text.Length)
        {
            patience.CancelAfter(betweenParts);
            var more = await reader.ReadAsync(text.AsMemory(length), patience.Token).ConfigureAwait(false);
            if (more is 0)
            {
                break;
            }

            length += more;
        }

        return new string(text, 0, length);
    }

    private HttpMessageInvoker GetInvoker(ConnectionOverrides overrides) => invokers.GetOrAdd(overrides.Connect, static connect =>
        new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = connect,
        }));
}
