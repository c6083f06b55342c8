namespace Courier.Twilio.Http;

/// <summary>
/// Wraps the primary handler, below every handler of the application: transmits a request that must not be processed
/// twice once for each attempt, and buffers every response.
/// </summary>
/// <remarks>
/// The transport gets a request of its own with a <see cref="SingleUseContent"/>. What a handler of the application
/// does with its request meanwhile, such as reading its content or disposing it, has no effect on the transmission.
/// </remarks>
internal sealed class TransportGate : DelegatingHandler
{
    private const int MaxContentBytes = 1024 * 1024;

    /// <summary>Initializes the gate, and switches off redirects of the primary handler.</summary>
    public TransportGate(HttpMessageHandler primary)
        : base(primary) => RedirectSettings.TurnOff(primary);

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw SynchronousSend.CreateException();

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!TransmissionState.IsRequired(request.Method))
        {
            return await FetchAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var response = await TransmissionState.GetOrAttach(request)
            .TransmitAsync((tryStart, token) => TransmitAsync(request, tryStart, token), cancellationToken)
            .ConfigureAwait(false);
        return response.ToResponse(request);
    }

    private async Task<HttpResponseMessage> FetchAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var buffered = await ExchangeAsync(request, cancellationToken).ConfigureAwait(false);
        if (IsRetryableFailure(buffered))
        {
            throw new HttpRequestException(
                HttpRequestError.ResponseEnded, "The body of the response broke off.", buffered.BodyException);
        }

        // The sender of a foreign request cannot tell a body that was not kept from an empty one.
        return buffered.BodyException is InvalidDataException unreadable && !ApiRequest.IsMarked(request)
            ? throw new InvalidDataException(unreadable.Message, unreadable)
            : buffered.ToResponse(request);
    }

    private async Task<BufferedResponse> TransmitAsync(
        HttpRequestMessage request, Func<bool> tryStart, CancellationToken cancellationToken)
    {
        using var transmitted = Copy(request);
        transmitted.Content = await SingleUseContent
            .CopyAsync(request.Content, tryStart, MaxContentBytes, cancellationToken).ConfigureAwait(false);
        try
        {
            return await ExchangeAsync(transmitted, cancellationToken).ConfigureAwait(false);
        }
        catch (RedirectedResponseException)
        {
            // Whoever responded at the other address may have got the content.
            tryStart();
            throw;
        }
    }

    private async Task<BufferedResponse> ExchangeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri;
        using var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (request.RequestUri != address || response.RequestMessage?.RequestUri is { } other && other != address)
        {
            throw new RedirectedResponseException();
        }

        return await BufferedResponse.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
    }

    private static HttpRequestMessage Copy(HttpRequestMessage request)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri)
        {
            Version = request.Version,
            VersionPolicy = request.VersionPolicy,
        };
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        foreach (var (key, value) in (IDictionary<string, object?>)request.Options)
        {
            copy.Options.Set(new HttpRequestOptionsKey<object?>(key), value);
        }

        return copy;
    }

    // Only the body of a 2xx is needed, and a body that was too long would be too long again.
    private static bool IsRetryableFailure(BufferedResponse response) =>
        (int)response.StatusCode is >= 200 and < 300
        && response.BodyException is not (null or InvalidDataException);
}
