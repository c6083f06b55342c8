namespace Courier.Twilio.Http;

/// <summary>
/// The innermost handler, right above the transport: lets a form through once, and keeps its answer before a retry
/// handler between it and <see cref="SafeRetryHandler"/> can drop it.
/// </summary>
internal sealed class ResponseBufferingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = request.Content as SingleUseContent;
        if (form is { Response: { } known })
        {
            return known.ToResponse(request);
        }

        // A handler that reads the form to log it makes it look gone; only one that was also carried is.
        if (form is { TransmissionAttempted: true, TransmissionStarted: true })
        {
            throw new ContentAlreadyTransmittedException();
        }

        form?.TransmissionAttempted = true;
        using var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var answer = await BufferedResponse.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
        if (form is null && (int)answer.StatusCode is >= 200 and < 300 && answer.BodyException is { } fault and not InvalidDataException)
        {
            // A question may be asked again: its answer broke off, so there is none. One that was too long would be again,
            // and what is no answer, a 401 or 429, its status line says.
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The answer broke off.", fault);
        }

        form?.Response = answer;
        return answer.ToResponse(request);
    }
}
