using System.Text.Json.Serialization;

namespace Courier.Twilio.Http;

/// <summary>
/// One page of Twilio's message list. Only the fields that this library reads are declared; see
/// https://www.twilio.com/docs/messaging/api/message-resource.
/// </summary>
internal sealed record MessagePage
{
    public IReadOnlyList<MessageResource?>? Messages { get; init; }

    [JsonConverter(typeof(LenientStringConverter))]
    public string? NextPageUri { get; init; }
}
