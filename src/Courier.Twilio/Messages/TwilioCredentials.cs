using System.Text;
using System.Text.Json.Serialization;

namespace Courier.Twilio.Messages;

/// <summary>Who asks: an account, and the name and secret it asks with. Its printed form withholds the secret.</summary>
internal sealed class TwilioCredentials(string accountSid, string userName, string secret)
{
    public string AccountSid { get; } = accountSid;

    /// <summary>The parameter of the header <c>Authorization: Basic</c>.</summary>
    [JsonIgnore]
    public string BasicParameter { get; } = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{secret}"));

    public static TwilioCredentials FromOptions(CourierTwilioOptions options) =>
        string.IsNullOrEmpty(options.ApiKeySid)
            ? new(options.AccountSid, options.AccountSid, options.AuthToken)
            : new(options.AccountSid, options.ApiKeySid, options.ApiKeySecret ?? "");

    public override string ToString() => $"{AccountSid} (secret withheld)";
}
