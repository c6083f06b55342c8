using System.Text;
using System.Text.Json.Serialization;

namespace Courier.Twilio.Messages;

/// <summary>
/// The account of a request and the credentials that authorize it. <see cref="ToString"/> does not contain the secret.
/// </summary>
internal sealed class TwilioCredentials(string accountSid, string userName, string secret)
{
    public string AccountSid { get; } = accountSid;

    /// <summary>The parameter of the header <c>Authorization: Basic</c>.</summary>
    [JsonIgnore]
    public string BasicParameter { get; } = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{secret}"));

    /// <summary>
    /// Returns the credentials of a registration: its API key when it has one, otherwise its auth token.
    /// </summary>
    public static TwilioCredentials FromOptions(CourierTwilioOptions options) =>
        string.IsNullOrEmpty(options.ApiKeySid)
            ? new(options.AccountSid, options.AccountSid, options.AuthToken)
            : new(options.AccountSid, options.ApiKeySid, options.ApiKeySecret ?? "");

    /// <summary>Returns what must not be quoted from a response that echoes the request.</summary>
    public IReadOnlyList<string> GetSecrets() => [secret, BasicParameter];

    public override string ToString() => $"{AccountSid} (secret withheld)";
}
