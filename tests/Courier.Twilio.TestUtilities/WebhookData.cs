using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.TestUtilities;

/// <summary>The form parameters of Twilio's webhooks, and their signatures.</summary>
public static class WebhookData
{
    public const string Url = "https://app.example/twilio/status";

    /// <summary>Creates form parameters from alternating names and values. A name may occur more than once.</summary>
    public static KeyValuePair<string, StringValues>[] Form(params string[] namesAndValues) =>
        [.. namesAndValues.Chunk(2).Select(pair => KeyValuePair.Create(pair[0], new StringValues(pair[1])))];

    /// <summary>Creates the parameters of a status callback.</summary>
    /// <param name="status">The status as Twilio names it.</param>
    /// <param name="account">The account SID.</param>
    /// <param name="more">Names and values of further parameters.</param>
    public static KeyValuePair<string, StringValues>[] StatusCallback(
        string status = "delivered", string account = TestValues.AccountSid, params string[] more) => Form(
    [
        "SmsSid", TestValues.MessageSid,
        "SmsStatus", status,
        "MessageStatus", status,
        "To", TestValues.Number,
        "MessageSid", TestValues.MessageSid,
        "AccountSid", account,
        "From", TestValues.Sender,
        "ApiVersion", "2010-04-01",
        .. more,
    ]);

    /// <summary>Creates the parameters of an inbound message.</summary>
    /// <param name="body">The text.</param>
    /// <param name="account">The account SID.</param>
    /// <param name="more">Names and values of further parameters.</param>
    public static KeyValuePair<string, StringValues>[] InboundMessage(
        string body = "Yes, please.", string account = TestValues.AccountSid, params string[] more) => Form(
    [
        "ToCountry", "US",
        "SmsMessageSid", TestValues.MessageSid,
        "NumMedia", "0",
        "SmsSid", TestValues.MessageSid,
        "SmsStatus", "received",
        "Body", body,
        "To", TestValues.Sender,
        "NumSegments", "1",
        "MessageSid", TestValues.MessageSid,
        "AccountSid", account,
        "From", TestValues.Number,
        "ApiVersion", "2010-04-01",
        .. more,
    ]);

    /// <summary>
    /// Computes the value of <c>X-Twilio-Signature</c> as documented at https://www.twilio.com/docs/usage/security,
    /// without the code under test.
    /// </summary>
    public static string ComputeSignature(
        string token, string url, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
#pragma warning disable CA5350 // Twilio signs with HMAC-SHA1.
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), GetSignedText(url, form)));
#pragma warning restore CA5350
    }

    /// <summary>Computes the same signature with a shared key, as HMAC-SHA256.</summary>
    public static string ComputeSharedKeySignature(
        string secret, string url, IEnumerable<KeyValuePair<string, StringValues>> form) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), GetSignedText(url, form)));

    /// <summary>Returns the URL of a GET request: the fields are added to the query.</summary>
    public static string GetUrl(string url, IEnumerable<KeyValuePair<string, StringValues>> form) =>
        url + (url.Contains('?', StringComparison.Ordinal) ? "&" : "?") + string.Join('&', form.SelectMany(field =>
            field.Value.Select(value => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(value!)}")));

    private static byte[] GetSignedText(string url, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        var parameters = form
            .SelectMany(field => field.Value.Select(value => (field.Key, Value: value ?? "")))
            .Distinct()
            .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
            .ThenBy(parameter => parameter.Value, StringComparer.Ordinal);
        return Encoding.UTF8.GetBytes(
            url + string.Concat(parameters.Select(parameter => parameter.Key + parameter.Value)));
    }
}
