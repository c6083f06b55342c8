using System.Globalization;
using System.Text.Json;
using Courier.Sms;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Messages;

/// <summary>
/// Validates what a message contains: a text, media or a content template. It rejects only what Twilio certainly
/// rejects.
/// </summary>
internal static class ContentValidator
{
    /// <summary>Returns the first error as a failure, or <see langword="null"/> when the content is valid.</summary>
    public static SmsFailure? Validate(TwilioFieldSet fields) =>
        FindError(fields) is { } error
            ? new() { Reason = SmsFailureReason.InvalidMessage, Message = error }
            : null;

    private static string? FindError(TwilioFieldSet fields) =>
        FindMissingContent(fields)
        ?? FindBodyError(fields[TwilioFieldNames.Body])
        ?? FindMediaError(fields[TwilioFieldNames.MediaUrl])
        ?? FindVariablesError(fields);

    private static string? FindMissingContent(TwilioFieldSet fields)
    {
        if (HasText(fields[TwilioFieldNames.Body])
            || HasText(fields[TwilioFieldNames.MediaUrl])
            || HasText(fields[TwilioFieldNames.ContentSid]))
        {
            return null;
        }

        return fields[TwilioFieldNames.Body] is [{ Length: > 0 }]
            ? "The text of the message is blank: set a text, media or a ContentSid."
            : "The message has no content: set a text, media or a ContentSid.";
    }

    private static string? FindBodyError(StringValues body)
    {
        // Twilio does not document how it counts an emoji. Counting code points rejects nothing that Twilio accepts.
        var characters = body.Sum(static text => (text ?? "").EnumerateRunes().Count());
        return characters > FieldLimits.MaxBodyLength
            ? $"Body has {characters:N0} characters; Twilio accepts at most {FieldLimits.MaxBodyLength:N0}."
            : null;
    }

    private static string? FindMediaError(StringValues media)
    {
        if (media.Count > FieldLimits.MaxMedia)
        {
            return $"MediaUrl has {media.Count} values; Twilio accepts at most {FieldLimits.MaxMedia}.";
        }

        for (var i = 0; i < media.Count; i++)
        {
            if (FindUrlError(media[i] ?? "") is { } error)
            {
                var index = media.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"[{i}]");
                return $"MediaUrl{index} {error}";
            }
        }

        return null;
    }

    // An empty value is posted as it is. Twilio downloads a file only from the web (error 21620).
    private static string? FindUrlError(string url) => url.Trim() switch
    {
        "" => null,
        ['[', ..] => "is a list written as one text: write several values, one URL each.",
        var text when text.StartsWith("data:", StringComparison.OrdinalIgnoreCase) =>
            "contains the file itself: write the https URL from which Twilio downloads it.",
        var text when Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.Scheme is "https" or "http"
            && uri.Host.Length > 0 => null,
        _ => "must be an absolute http or https URL, such as https://app.example/photo.jpg: Twilio downloads the file.",
    };

    private static string? FindVariablesError(TwilioFieldSet fields)
    {
        if (fields[TwilioFieldNames.ContentVariables] is not [{ Length: > 0 } variables])
        {
            return null;
        }

        // Errors 21654 and 21656.
        return HasText(fields[TwilioFieldNames.ContentSid])
            ? FindJsonError(variables)
            : "ContentVariables needs a content template: set ContentSid.";
    }

    private static string? FindJsonError(string variables)
    {
        const string Shape =
            "ContentVariables must be a JSON object whose values are texts, such as {\"1\":\"Ada\"}";
        try
        {
            using var document = JsonDocument.Parse(variables);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return $"{Shape}.";
            }

            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (property.Value.ValueKind != JsonValueKind.String)
                {
                    return $"{Shape}: the value of {JsonPath.FormatProperty(property.Name)} is not a text.";
                }
            }

            return null;
        }
        catch (JsonException)
        {
            return $"{Shape}: it is not JSON.";
        }
    }

    private static bool HasText(StringValues values)
    {
        foreach (var value in values)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                return true;
            }
        }

        return false;
    }
}
