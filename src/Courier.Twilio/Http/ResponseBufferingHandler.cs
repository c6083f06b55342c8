namespace Courier.Twilio.Http;

/// <summary>
/// The innermost handler, directly above the transport. It transmits a <see cref="SingleUseContent"/> once and stores
/// the response in it, so that a retry handler between this one and <see cref="SafeRetryHandler"/> cannot lose it.
/// </summary>
internal sealed class ResponseBufferingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = request.Content as SingleUseContent;
        if (content is { Response: { } known })
        {
            return known.ToResponse(request);
        }

        // TransmissionStarted alone proves nothing: a handler that logs the content reads it too.
        if (content is { TransmissionAttempted: true, TransmissionStarted: true })
        {
            throw new ContentAlreadyTransmittedException();
        }

        content?.TransmissionAttempted = true;
        using var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var buffered = await BufferedResponse.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
        if (content is null && IsRetryableFailure(buffered))
        {
            throw new HttpRequestException(
                HttpRequestError.ResponseEnded, "The body of the response broke off.", buffered.BodyException);
        }

        content?.Response = buffered;
        return buffered.ToResponse(request);
    }

    // Only the body of a 2xx is needed, and a body that was too long would be too long again.
    private static bool IsRetryableFailure(BufferedResponse response) =>
        (int)response.StatusCode is >= 200 and < 300
        && response.BodyException is not (null or InvalidDataException);
}
