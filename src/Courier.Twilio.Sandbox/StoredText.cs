using System.Text.RegularExpressions;
using Courier.Twilio.Sandbox.Checks;
using Courier.Twilio.Sandbox.Segments;

namespace Courier.Twilio.Sandbox;

/// <summary>The text as it is kept, which is not always the text as it was sent.</summary>
internal static partial class StoredText
{
    private const string TrialPrefix = "Sent from your Twilio trial account - ";
    private const string ShortLink = "https://twil.io/sandbox";

    public static string Create(MessageRequest draft)
    {
        var text = draft.Body ?? "";
        text = IsTrue(draft, "ShortenUrls") && draft.ServiceSid is not null ? Link().Replace(text, ShortLink) : text;
        text = IsTrue(draft, "SmartEncoded") ? SmartEncoding.Apply(text) : text;
        return draft.Account.VerifiedNumbers is null ? text : TrialPrefix + text;
    }

    private static bool IsTrue(MessageRequest draft, string field) => bool.TryParse(draft.Form.Find(field), out var yes) && yes;

    [GeneratedRegex(@"https?://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
