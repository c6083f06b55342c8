using System.Text.Json.Serialization;

namespace Courier.Twilio.Http;

/// <summary>Twilio's message, only the fields that are read. All are texts here, so that no oddity in one loses the others.</summary>
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
