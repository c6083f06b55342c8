using System.Text.Json.Serialization;

namespace Courier.Twilio.Http;

/// <summary>Twilio's error body, and RFC 9457's, which its newer interfaces send; every field may be absent.</summary>
internal sealed record ErrorResource
{
    public static ErrorResource Empty { get; } = new();

    [JsonConverter(typeof(LenientStringConverter))]
    public string? Code { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? Message { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? MoreInfo { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? Title { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? Detail { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? Type { get; init; }

    /// <summary>What it says in words, whichever of the two shapes it has.</summary>
    public string? Description => Message ?? Detail ?? Title;

    public string? HelpLink => MoreInfo ?? Type;
}
