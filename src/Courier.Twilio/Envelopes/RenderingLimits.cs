using System.Runtime.InteropServices;
using System.Text.Json;

namespace Courier.Twilio.Envelopes;

/// <summary>Refuses a document whose rendering would take too much memory or time, before it begins.</summary>
internal static class RenderingLimits
{
    /// <exception cref="CourierEnvelopeException">The document exceeds a limit of the options.</exception>
    public static void ValidateRecipients(int count, string path, CourierTwilioOptions options)
    {
        if (count > options.MaxEnvelopeRecipients)
        {
            throw new CourierEnvelopeException(
                path,
                $"has {count:N0} recipients; at most {options.MaxEnvelopeRecipients:N0} are allowed "
                + $"({nameof(options.MaxEnvelopeRecipients)}).");
        }
    }

    /// <exception cref="CourierEnvelopeException">The document exceeds a limit of the options.</exception>
    public static void ValidateText(string text, EnvelopeDocument document, CourierTwilioOptions options)
    {
        if (text.Length > options.MaxTemplateLength)
        {
            throw new CourierEnvelopeException(
                document.Content.Path,
                $"has a text of {text.Length:N0} characters; at most {options.MaxTemplateLength:N0} are allowed "
                + $"({nameof(options.MaxTemplateLength)}).");
        }

        var total = document.Recipients.Sum(profile => (long)text.Length + GetMergedLength(profile, document));
        if (total > options.MaxTotalTemplateLength)
        {
            throw new CourierEnvelopeException(
                document.Content.Path,
                $"has {total:N0} characters of text and data for its {document.Recipients.Count:N0} recipients "
                + $"together; at most {options.MaxTotalTemplateLength:N0} are allowed "
                + $"({nameof(options.MaxTotalTemplateLength)}).");
        }
    }

    /// <summary>Returns how much is written to merge a recipient's own data over that of the document.</summary>
    private static long GetMergedLength(EnvelopeNode profile, EnvelopeDocument document)
    {
        var hasOwnData = profile.Kind == JsonValueKind.Object && profile.Find("data") is not null;
        return hasOwnData && document.Data.ValueKind == JsonValueKind.Object
            ? JsonMarshal.GetRawUtf8Value(document.Data).Length
            : 0;
    }
}
