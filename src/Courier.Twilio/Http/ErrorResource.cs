using System.Text.Json.Serialization;

namespace Courier.Twilio.Http;

/// <summary>
/// An error body, in the shape of the 2010-04-01 API or of RFC 9457, which Twilio's newer APIs return. Every field may
/// be absent.
/// </summary>
internal sealed record ErrorResource
{
    /// <summary>Gets the error without any field.</summary>
    public static ErrorResource Empty { get; } = new();

    [JsonConverter(typeof(LenientStringConverter))]
    public string? Code { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? Message { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? MoreInfo { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? Status { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? Title { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? Detail { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? Type { get; init; }

    /// <summary>
    /// Gets whether the object is an error of Twilio's: it has a code, or a description with a status or a link. The
    /// errors of proxies and gateways, such as <c>{"message":"Forbidden"}</c>, have neither.
    /// </summary>
    public bool IsTwilio => (Code is [var first, ..] && char.IsAsciiDigit(first))
        || (Description is not null && (Status ?? HelpLink) is not null);

    /// <summary>Gets the description in either shape: <c>message</c>, <c>detail</c> or <c>title</c>.</summary>
    public string? Description => Message ?? Detail ?? Title;

    /// <summary>Gets the link in either shape: <c>more_info</c> or <c>type</c>.</summary>
    public string? HelpLink => MoreInfo ?? Type;
}
