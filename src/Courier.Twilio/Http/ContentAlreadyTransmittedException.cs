namespace Courier.Twilio.Http;

/// <summary>Thrown instead of transmitting the content of a request a second time.</summary>
/// <param name="inner">The exception that ended the transmission; <see langword="null"/> when none did.</param>
internal sealed class ContentAlreadyTransmittedException(Exception? inner = null)
    : InvalidOperationException("The request was transmitted before; it is not transmitted again.", inner);
