using System.Text.Json.Serialization;

namespace Courier.Twilio.Http;

/// <summary>One page of Twilio's list of messages.</summary>
internal sealed record MessagePage
{
    public IReadOnlyList<MessageResource?>? Messages { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? NextPageUri { get; init; }
}
