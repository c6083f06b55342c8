using System.Text;
using System.Text.Json.Serialization;

namespace Courier.Twilio;

/// <summary>
/// Another account or sender for one message. The token and the number are neither serialized nor part of
/// <see cref="object.ToString"/>.
/// </summary>
public sealed record TwilioConfigOverrides
{
    internal static TwilioConfigOverrides None { get; } = new();

    /// <summary>
    /// Gets the SID of the account that sends: <c>AC</c> and 32 hexadecimal digits. Requires <see cref="AuthToken"/>,
    /// unless it is the account of the registration.
    /// </summary>
    public string? AccountSid { get; init; }

    /// <summary>Gets the auth token of the account. Requires <see cref="AccountSid"/>.</summary>
    [JsonIgnore]
    public string? AuthToken { get; init; }

    /// <summary>
    /// Gets the SID of the Messaging Service that sends, in place of the configured sender: <c>MG</c> and 32
    /// hexadecimal digits.
    /// </summary>
    public string? MessagingServiceSid { get; init; }

    /// <summary>
    /// Gets the sender that sends in place of the configured one. <see cref="MessagingServiceSid"/> takes precedence.
    /// </summary>
    [JsonIgnore]
    public string? From { get; init; }

    /// <summary>
    /// Gets whether the message has credentials of its own. An account without a token must be the registration's.
    /// </summary>
    internal bool HasCredentials => AuthToken is not null;

    private bool PrintMembers(StringBuilder text)
    {
        text.Append("AccountSid = ").Append(AccountSid)
            .Append(", AuthToken = ").Append(AuthToken is null ? "not given" : "withheld")
            .Append(", MessagingServiceSid = ").Append(MessagingServiceSid)
            .Append(", From = ").Append(From is null ? "not given" : "withheld");
        return true;
    }
}
