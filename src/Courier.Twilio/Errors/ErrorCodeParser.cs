using System.Globalization;
using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>Reads a code as it comes off the wire: a number, a text, or something else.</summary>
internal static class ErrorCodeParser
{
    private const int Longest = 40;

    // "1e400", "-1" and "abc" are no codes; nobody's code is zero.
    public static TwilioErrorCode? Parse(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var code) && code > 0
            ? (TwilioErrorCode)code
            : null;

    /// <summary>Verbatim, unless it is a page or a phone number that somebody put in the place of a code.</summary>
    /// <remarks>No code of Twilio's is as long as a number, so that none is masked; masked before it is cut, while a number is still whole.</remarks>
    public static string? Sanitize(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : FailureMessage.Truncate(NumberMask.MaskNumbers(FailureMessage.ToPrintable(text)), Longest);
}
