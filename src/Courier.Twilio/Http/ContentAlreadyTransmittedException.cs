namespace Courier.Twilio.Http;

/// <summary>Thrown instead of transmitting the content of a POST a second time.</summary>
internal sealed class ContentAlreadyTransmittedException()
    : InvalidOperationException("The content of this request was transmitted before; it is not transmitted again.");
