using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>Posts a callback once, within the timeouts of its connection overrides.</summary>
internal sealed class CallbackClient : IDisposable
{
    private const int MaxStoredBodyLength = 1000;

    private readonly ConcurrentDictionary<TimeSpan, HttpMessageInvoker> invokers = new();

    /// <summary>Posts a callback and returns the response or the failure.</summary>
    /// <param name="address">The URL and the timeouts for the connection and for each part of the response.</param>
    /// <param name="callback">The callback to post.</param>
    /// <param name="idempotencyToken">The token of the callback, the same for all its attempts.</param>
    /// <param name="timeout">The timeout of the whole attempt.</param>
    /// <param name="cancellationToken">Canceled when the sandbox stops.</param>
    public async Task<CallbackOutcome> PostAsync(
        CallbackAddress address,
        SandboxCallback callback,
        string idempotencyToken,
        TimeSpan timeout,
        CancellationToken cancellationToken)
    {
        using var total = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        total.CancelAfter(timeout);
        using var readTimeout = CancellationTokenSource.CreateLinkedTokenSource(total.Token);
        try
        {
            using var form = new CallbackContent(callback.Form, () => readTimeout.CancelAfter(address.Overrides.Read));
            using var request = CreateRequest(address, callback, idempotencyToken, form);
            using var response = await GetInvoker(address.Overrides).SendAsync(request, readTimeout.Token)
                .ConfigureAwait(false);
            var body = await ReadBodyAsync(response, address.Overrides.Read, readTimeout).ConfigureAwait(false);
            return CallbackOutcome.FromResponse((int)response.StatusCode, body);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError
            is HttpRequestError.ConnectionError
            or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError)
        {
            return CallbackOutcome.FromFailure("could not connect", "ct");
        }
        catch (OperationCanceledException) when (total.IsCancellationRequested)
        {
            return CallbackOutcome.FromFailure("no response in time");
        }
        catch (OperationCanceledException exception)
        {
            var part = exception.InnerException is TimeoutException ? "ct" : "rt";
            return CallbackOutcome.FromFailure("no response in time", part);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return CallbackOutcome.FromFailure("the response broke off", "rt");
        }
    }

    public void Dispose()
    {
        foreach (var invoker in invokers.Values)
        {
            invoker.Dispose();
        }
    }

    private static HttpRequestMessage CreateRequest(
        CallbackAddress address,
        SandboxCallback callback,
        string idempotencyToken,
        CallbackContent form)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address.RequestUri) { Content = form };
        request.Headers.Add("User-Agent", "TwilioProxy/1.1");
        request.Headers.Add("Accept", "*/*");
        request.Headers.Add("X-Twilio-Signature", callback.Signature);
        if (callback.SignatureSettings is { } settings)
        {
            request.Headers.TryAddWithoutValidation("X-Twilio-Webhooks-Signature-Settings", settings);
        }

        request.Headers.Add("I-Twilio-Idempotency-Token", idempotencyToken);
        if (address.Credentials is { } credentials)
        {
            var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials));
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", encoded);
        }

        return request;
    }

    private static async Task<string> ReadBodyAsync(
        HttpResponseMessage response,
        TimeSpan partTimeout,
        CancellationTokenSource readTimeout)
    {
        var stream = await response.Content.ReadAsStreamAsync(readTimeout.Token).ConfigureAwait(false);
        using var reader = new StreamReader(stream);
        var text = new char[MaxStoredBodyLength];
        var length = 0;
        while (length < text.Length)
        {
            readTimeout.CancelAfter(partTimeout);
            var read = await reader.ReadAsync(text.AsMemory(length), readTimeout.Token).ConfigureAwait(false);
            if (read is 0)
            {
                break;
            }

            length += read;
        }

        return new string(text, 0, length);
    }

    private HttpMessageInvoker GetInvoker(ConnectionOverrides overrides) =>
        invokers.GetOrAdd(overrides.Connect, static connect => new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = connect,
        }));
}
