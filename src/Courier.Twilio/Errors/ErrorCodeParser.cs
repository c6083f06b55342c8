using System.Globalization;
using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>Parses and sanitizes the error code of a response or a status callback.</summary>
internal static class ErrorCodeParser
{
    private const int MaxLength = 40;

    /// <summary>Parses a code.</summary>
    /// <returns>
    /// <see langword="null"/> when the text is not a positive integer, such as "1e400", "-1" or "abc".
    /// </returns>
    public static TwilioErrorCode? Parse(string? text)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

        return int.TryParse(text, Styles, CultureInfo.InvariantCulture, out var code) && code > 0
            ? (TwilioErrorCode)code
            : null;
    }

    /// <summary>Masks phone numbers in the text of a code and truncates the text.</summary>
    /// <remarks>
    /// A code of Twilio's is shorter than a phone number, so no code is masked. Masking precedes truncation, because a
    /// truncated number would not be recognized.
    /// </remarks>
    /// <returns><see langword="null"/> for an empty text.</returns>
    public static string? Sanitize(string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : FailureMessage.Truncate(NumberMask.MaskNumbers(FailureMessage.ToPrintable(text)), MaxLength);
}
