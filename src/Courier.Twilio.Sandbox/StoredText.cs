using System.Text.RegularExpressions;
using Courier.Twilio.Sandbox.Segments;
using Courier.Twilio.Sandbox.Validation;

namespace Courier.Twilio.Sandbox;

/// <summary>
/// Creates the stored text of a message. Link shortening, smart encoding and trial accounts change the text.
/// </summary>
internal static partial class StoredText
{
    private const string TrialPrefix = "Sent from your Twilio trial account - ";
    private const string ShortLink = "https://twil.io/sandbox";

    public static string Create(MessageRequest request)
    {
        var text = request.Body ?? "";

        if (IsEnabled(request, "ShortenUrls") && request.ServiceSid is not null)
        {
            text = LinkRegex().Replace(text, ShortLink);
        }

        if (IsEnabled(request, "SmartEncoded"))
        {
            text = SmartEncoding.Apply(text);
        }

        return request.Account.VerifiedNumbers is null ? text : TrialPrefix + text;
    }

    private static bool IsEnabled(MessageRequest request, string field) =>
        bool.TryParse(request.Form.Find(field), out var isEnabled) && isEnabled;

    [GeneratedRegex(@"https?://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex LinkRegex();
}
