namespace Courier.Twilio.Http;

/// <summary>What an exception of the transport means.</summary>
/// <param name="Description">The cause, as a clause without a full stop.</param>
/// <param name="IsTransient">Whether the same request may succeed later.</param>
/// <param name="Advice">What to correct first; <see langword="null"/> when a later send may succeed as it is.</param>
internal sealed record TransportError(string Description, bool IsTransient, string? Advice = null);
