using System.Text;
using System.Text.Json.Serialization;

namespace Courier.Twilio;

/// <summary>Another account or sender for one message; its printed and its serialised form withhold the token and the number.</summary>
public sealed record TwilioConfigOverrides
{
    internal static TwilioConfigOverrides None { get; } = new();

    /// <summary>The account that sends; together with <see cref="AuthToken"/> or not at all.</summary>
    public string? AccountSid { get; init; }

    /// <summary>That account's token; together with <see cref="AccountSid"/> or not at all.</summary>
    [JsonIgnore]
    public string? AuthToken { get; init; }

    /// <summary>The Messaging Service that sends, in place of the configured sender.</summary>
    public string? MessagingServiceSid { get; init; }

    /// <summary>The number that sends, in place of the configured sender; <see cref="MessagingServiceSid"/> wins.</summary>
    [JsonIgnore]
    public string? From { get; init; }

    internal bool HasCredentials => AccountSid is not null || AuthToken is not null;

    private bool PrintMembers(StringBuilder text)
    {
        text.Append("AccountSid = ").Append(AccountSid)
            .Append(", AuthToken = ").Append(AuthToken is null ? "not given" : "withheld")
            .Append(", MessagingServiceSid = ").Append(MessagingServiceSid)
            .Append(", From = ").Append(From is null ? "not given" : "withheld");
        return true;
    }
}
