using Courier.Sms;

namespace Courier.Twilio;

/// <summary>
/// Thrown by the HTTP client of a registration for a request of the application, or of another library such as
/// Twilio's SDK, that got no response, or a success without its whole body.
/// </summary>
/// <remarks>
/// Not derived from <see cref="HttpRequestException"/>, which <see cref="HttpClient"/> replaces when the caller
/// cancels.
/// </remarks>
public sealed class TwilioTransportException : Exception
{
    internal TwilioTransportException(bool transmissionStarted, SmsFailure failure, Exception innerException)
        : base(failure.Message, innerException) => (TransmissionStarted, Failure) = (transmissionStarted, failure);

    /// <summary>
    /// Gets whether the transport began to read the content of the request, so that Twilio may have processed it.
    /// </summary>
    /// <value>
    /// <see langword="false"/> when nothing was transmitted, and for a GET, HEAD or OPTIONS, which changes nothing.
    /// </value>
    public bool TransmissionStarted { get; }

    /// <summary>Gets what happened, with advice. It contains no phone number and no secret.</summary>
    public SmsFailure Failure { get; }
}
