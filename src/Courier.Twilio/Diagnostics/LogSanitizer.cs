using System.Globalization;
using System.Text;
using Courier.Sms;

namespace Courier.Twilio.Diagnostics;

/// <summary>Words of somebody else's, fit for our messages: short, no whole number, nothing that breaks or turns a line.</summary>
internal static class LogSanitizer
{
    public static string Sanitize(string text, int maxLength = 40)
    {
        var shown = new StringBuilder();
        foreach (var rune in NumberMask.MaskNumbers(text).EnumerateRunes())
        {
            if (maxLength-- == 0)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(IsSafe(rune) ? rune.ToString() : "?");
        }

        return shown.ToString();
    }

    private static bool IsSafe(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
