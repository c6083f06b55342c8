using System.Text.Json;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Envelopes;

/// <summary>The number of one recipient; a fault here is that recipient's own.</summary>
internal static class RecipientNumberParser
{
    public static PhoneNumber? Parse(JsonElement profile, string path, out SmsFailure? failure)
    {
        failure = null;
        if (profile.ValueKind != JsonValueKind.Object)
        {
            failure = Refuse($"{path} must be an object such as {{ \"phone_number\": \"+1…\" }}.");
            return null;
        }

        if (!profile.TryGetProperty("phone_number", out var json) || json.ValueKind == JsonValueKind.Null)
        {
            failure = Refuse($"{path}.phone_number is missing{Near(profile)}.");
            return null;
        }

        if (json.ValueKind != JsonValueKind.String)
        {
            failure = Refuse($"{path}.phone_number must be a text: write \"+12025550156\".");
            return null;
        }

        var text = json.GetString()!;
        if (PhoneNumber.TryParse(text, out var number))
        {
            return number;
        }

        failure = Refuse($"{path}.phone_number {E164.GetRequirement(E164.Validate(text) ?? E164Error.Empty)}");
        return null;
    }

    /// <summary>What stands there, fit to be shown.</summary>
    public static string ToMasked(JsonElement profile)
    {
        if (profile.ValueKind != JsonValueKind.Object || !profile.TryGetProperty("phone_number", out var json))
        {
            return "";
        }

        var text = json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();
        return PhoneNumber.TryParse(text, out var number)
            ? number.Masked
            : LogSanitizer.Sanitize(text);
    }

    private static string Near(JsonElement profile) =>
        SpellingSuggestions.FindNearest("phone_number", profile.EnumerateObject().Select(static property => property.Name)) is [var near] && near != "phone_number"
            ? $" (there is '{LogSanitizer.Sanitize(near)}')"
            : "";

    private static SmsFailure Refuse(string message) => new()
    {
        Reason = SmsFailureReason.InvalidRecipient,
        Message = message,
        Advice = ["Write the number in E.164: '+', the country code and the rest, digits only, such as +12025550156."],
    };
}
