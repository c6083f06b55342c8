using Courier.Sms;

namespace Courier.Twilio.Http;

/// <summary>
/// Turns the exceptions of requests that are not the library's own into <see cref="TwilioTransportException"/>, because
/// their senders cannot see <see cref="TransmissionState"/>.
/// </summary>
internal static class ForeignRequests
{
    /// <summary>
    /// Creates the exception that replaces <paramref name="exception"/>: <see cref="OperationCanceledException"/> when
    /// the request was cancelled before its transmission started.
    /// </summary>
    public static Exception CreateException(
        HttpRequestMessage request,
        TransmissionState? state,
        Exception exception,
        CancellationToken cancellationToken)
    {
        var cause = state?.Exception ?? exception;
        var error = TransportErrors.Classify(cause, request.RequestUri?.Host ?? "Twilio");
        if (state is not ({ Started: true } or { WasReplaced: true }))
        {
            return cancellationToken.IsCancellationRequested
                ? new OperationCanceledException(exception.Message, exception, cancellationToken)
                : new TwilioTransportException(false, CreateNotReached(error, isRead: state is null), cause);
        }

        var description = cancellationToken.IsCancellationRequested
            ? "the request was cancelled before a response was received"
            : error.Description;
        return new TwilioTransportException(true, TransportFailures.Ambiguous(description, httpStatus: null), cause);
    }

    private static SmsFailure CreateNotReached(TransportError error, bool isRead) =>
        TransportFailures.NotSent(error) with
        {
            Message = isRead
                ? $"Twilio did not respond: {error.Description}. The request changes nothing."
                : $"Twilio was not reached: {error.Description}. Nothing was sent.",
        };
}
