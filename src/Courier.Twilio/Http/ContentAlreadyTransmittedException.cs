namespace Courier.Twilio.Http;

/// <summary>
/// Thrown when a <see cref="SingleUseContent"/> whose transmission has started is to be transmitted again.
/// </summary>
internal sealed class ContentAlreadyTransmittedException()
    : InvalidOperationException("The content of this request was transmitted before; it is not transmitted again.");
