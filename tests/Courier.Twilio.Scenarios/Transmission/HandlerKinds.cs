using System.Net.Http.Headers;

namespace Courier.Twilio.Scenarios.Transmission;

/// <summary>What handlers of applications do with a request and its content.</summary>
internal static class HandlerKinds
{
    public static readonly IReadOnlyDictionary<string, Func<DelegatingHandler>> All =
        new Dictionary<string, Func<DelegatingHandler>>
        {
            ["logs"] = () => new Handler(async (request, send, cancellationToken) =>
            {
                _ = await request.Content!.ReadAsStringAsync(cancellationToken);
                return await send(request, cancellationToken);
            }),
            ["buffers"] = () => new Handler(async (request, send, cancellationToken) =>
            {
                await request.Content!.LoadIntoBufferAsync(cancellationToken);
                return await send(request, cancellationToken);
            }),
            ["copies (CopyToAsync)"] = () => new Handler(async (request, send, cancellationToken) =>
            {
                await request.Content!.CopyToAsync(new MemoryStream(), cancellationToken);
                return await send(request, cancellationToken);
            }),
            ["copies (CopyTo)"] = () => new Handler((request, send, cancellationToken) =>
            {
                request.Content!.CopyTo(new MemoryStream(), context: null, cancellationToken);
                return send(request, cancellationToken);
            }),
            ["clones"] = () => new Handler((request, send, cancellationToken) =>
                send(Clone(request, request.Content), cancellationToken)),
            ["replaces content"] = () => new Handler(async (request, send, cancellationToken) =>
            {
                request.Content = await CopyAsync(request.Content!, cancellationToken);
                return await send(request, cancellationToken);
            }),
            ["replaces request"] = () => new Handler(async (request, send, cancellationToken) =>
            {
                var replacement = new HttpRequestMessage(request.Method, request.RequestUri)
                {
                    Content = await CopyAsync(request.Content!, cancellationToken),
                };
                CopyHeaders(request.Headers, replacement.Headers);
                return await send(replacement, cancellationToken);
            }),
            ["retries"] = () => new Handler(RetryAsync),
            ["hedges"] = () => new Handler(HedgeAsync),
        };

    private delegate Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken cancellationToken);

    /// <summary>Repeats the request up to three times, whatever went wrong.</summary>
    public static DelegatingHandler CreateRetry() => new Handler(RetryAsync);

    private static async Task<HttpResponseMessage> RetryAsync(
        HttpRequestMessage request, Send send, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var response = await send(request, cancellationToken);
                if (response.IsSuccessStatusCode || attempt == 3)
                {
                    return response;
                }
            }
            catch (Exception) when (attempt < 3 && !cancellationToken.IsCancellationRequested)
            {
                // The next attempt follows.
            }
        }
    }

    /// <summary>Sends a copy after 50 ms without a response; the first outcome wins.</summary>
    private static async Task<HttpResponseMessage> HedgeAsync(
        HttpRequestMessage request, Send send, CancellationToken cancellationToken)
    {
        using var cancelOriginal = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var cancelHedge = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var original = send(request, cancelOriginal.Token);
        if (await Task.WhenAny(original, Task.Delay(50, cancellationToken)) == original)
        {
            return await original;
        }

        var hedge = send(Clone(request, request.Content), cancelHedge.Token);
        var winner = await Task.WhenAny(original, hedge);
        await (winner == original ? cancelHedge : cancelOriginal).CancelAsync();
        return await winner;
    }

    private static HttpRequestMessage Clone(HttpRequestMessage request, HttpContent? content)
    {
        var clone = new HttpRequestMessage(request.Method, request.RequestUri)
        {
            Content = content,
            Version = request.Version,
            VersionPolicy = request.VersionPolicy,
        };
        CopyHeaders(request.Headers, clone.Headers);
        foreach (var (key, value) in request.Options)
        {
            clone.Options.Set(new(key), value);
        }

        return clone;
    }

    private static async Task<HttpContent> CopyAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var copy = new ByteArrayContent(await content.ReadAsByteArrayAsync(cancellationToken));
        CopyHeaders(content.Headers, copy.Headers);
        return copy;
    }

    private static void CopyHeaders(HttpHeaders from, HttpHeaders to)
    {
        foreach (var (name, values) in from)
        {
            to.TryAddWithoutValidation(name, values);
        }
    }

    private sealed class Handler(
        Func<HttpRequestMessage, Send, CancellationToken, Task<HttpResponseMessage>> handle) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            handle(request, (sent, token) => base.SendAsync(sent, token), cancellationToken);
    }
}
