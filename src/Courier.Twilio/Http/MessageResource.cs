using System.Text.Json.Serialization;

namespace Courier.Twilio.Http;

/// <summary>
/// Twilio's Message resource. Only the fields that this library reads are declared; see
/// https://www.twilio.com/docs/messaging/api/message-resource.
/// </summary>
/// <remarks>Every field is a string: an unexpected type in one field does not make the others unreadable.</remarks>
internal sealed record MessageResource
{
    [JsonConverter(typeof(LenientStringConverter))]
    public string? Sid { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? AccountSid { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? Status { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? NumSegments { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? ErrorCode { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? ErrorMessage { get; init; }
}
