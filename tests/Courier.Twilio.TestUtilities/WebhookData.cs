using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.TestUtilities;

/// <summary>What Twilio posts, and its signature, computed in the plainest way that its documentation describes.</summary>
public static class WebhookData
{
    public const string Url = "https://app.example/twilio/status";

    /// <summary>A form out of names and values by turns; a name may come again.</summary>
    public static KeyValuePair<string, StringValues>[] Form(params string[] namesAndValues) =>
        [.. namesAndValues.Chunk(2).Select(pair => KeyValuePair.Create(pair[0], new StringValues(pair[1])))];

    /// <summary>A status callback as Twilio documents it, of <see cref="TestValues.AccountSid"/> unless it is said otherwise.</summary>
    public static KeyValuePair<string, StringValues>[] StatusCallback(string status = "delivered", string account = TestValues.AccountSid, params string[] more) => Form(
    [
        "SmsSid", TestValues.MessageSid, "SmsStatus", status, "MessageStatus", status, "To", TestValues.Number, "MessageSid", TestValues.MessageSid,
        "AccountSid", account, "From", TestValues.Sender, "ApiVersion", "2010-04-01", .. more,
    ]);

    /// <summary>A message that came in, as Twilio documents it.</summary>
    public static KeyValuePair<string, StringValues>[] InboundMessage(string body = "Yes, please.", string account = TestValues.AccountSid, params string[] more) => Form(
    [
        "ToCountry", "US", "SmsMessageSid", TestValues.MessageSid, "NumMedia", "0", "SmsSid", TestValues.MessageSid, "SmsStatus", "received",
        "Body", body, "To", TestValues.Sender, "NumSegments", "1", "MessageSid", TestValues.MessageSid, "AccountSid", account, "From", TestValues.Number,
        "ApiVersion", "2010-04-01", .. more,
    ]);

    public static string ComputeSignature(string token, string url, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        var pairs = form.SelectMany(field => field.Value.Select(value => (field.Key, Value: value ?? ""))).Distinct()
            .OrderBy(pair => pair.Key, StringComparer.Ordinal).ThenBy(pair => pair.Value, StringComparer.Ordinal);
        var data = url + string.Concat(pairs.Select(pair => pair.Key + pair.Value));
#pragma warning disable CA5350 // Twilio's choice: the signature is HMAC-SHA1.
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(data)));
#pragma warning restore CA5350
    }
}
