namespace Courier.Twilio.Http;

/// <summary>Thrown for a response whose request went to another address than the one that was sent.</summary>
internal sealed class RedirectedResponseException()
    : HttpRequestException(HttpRequestError.InvalidResponse, "The response comes from another address.");
