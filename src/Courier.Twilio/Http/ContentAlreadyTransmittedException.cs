namespace Courier.Twilio.Http;

/// <summary>Somebody tried to carry a form that has left already.</summary>
internal sealed class ContentAlreadyTransmittedException()
    : InvalidOperationException("This message has left already; it is not sent a second time.");
