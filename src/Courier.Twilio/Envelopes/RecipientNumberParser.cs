using System.Text.Json;
using Courier.Sms;
using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Envelopes;

/// <summary>Parses the <c>phone_number</c> of a recipient. An error concerns this recipient only.</summary>
internal static class RecipientNumberParser
{
    private static readonly (string Name, string Kind)[] References =
    [
        ("user_id", "a user"), ("list_id", "a list"), ("list_pattern", "lists"), ("audience_id", "an audience"),
        ("tenant_id", "a tenant"),
    ];

    /// <summary>Parses the number.</summary>
    /// <returns><see langword="null"/> with a <paramref name="failure"/>.</returns>
    public static PhoneNumber? Parse(JsonElement profile, string path, out SmsFailure? failure)
    {
        failure = null;
        if (profile.ValueKind != JsonValueKind.Object)
        {
            failure = CreateFailure($"{path} must be an object such as {{ \"phone_number\": \"+1…\" }}.");
            return null;
        }

        if (!profile.TryGetProperty("phone_number", out var json) || json.ValueKind == JsonValueKind.Null)
        {
            failure = FindReference(profile) is var (name, kind)
                ? CreateFailure(
                    $"{path} names {kind} by {name}, which only Courier can look up, and phone_number is missing.",
                    "Look up the numbers, and write one recipient with a phone_number for each.")
                : CreateFailure($"{path}.phone_number is missing{FormatNearestProperty(profile)}.");
            return null;
        }

        if (json.ValueKind != JsonValueKind.String)
        {
            failure = CreateFailure($"{path}.phone_number must be a text: write \"+12025550156\".");
            return null;
        }

        var text = json.GetString()!;
        if (PhoneNumber.TryParse(text, out var number))
        {
            return number;
        }

        failure = CreateFailure(
            $"{path}.phone_number {(E164.Validate(text) ?? E164Error.Empty).GetRequirement(text)}");
        return null;
    }

    /// <summary>Gets the content of <c>phone_number</c>, masked and sanitized for logs.</summary>
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

    /// <summary>Returns what stands in place of a number: the name of the field, and what it names.</summary>
    private static (string Name, string Kind)? FindReference(JsonElement profile)
    {
        foreach (var reference in References)
        {
            if (profile.TryGetProperty(reference.Name, out var value) && value.ValueKind != JsonValueKind.Null)
            {
                return reference;
            }
        }

        return null;
    }

    private static string FormatNearestProperty(JsonElement profile)
    {
        var names = profile.EnumerateObject().Select(static property => property.Name);

        return SpellingSuggestions.FindNearest("phone_number", names) is [var nearest] && nearest != "phone_number"
            ? $" (there is '{LogSanitizer.Sanitize(nearest)}')"
            : "";
    }

    private static SmsFailure CreateFailure(string message, string? advice = null) => new()
    {
        Reason = SmsFailureReason.InvalidRecipient,
        Message = message,
        Advice =
        [
            advice
            ?? "Write the number in E.164 form: '+', the country code and the number, digits only, such as "
            + "+12025550156.",
        ],
    };
}
