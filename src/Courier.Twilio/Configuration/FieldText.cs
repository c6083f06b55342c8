using System.Buffers;
using System.Text;

namespace Courier.Twilio.Configuration;

/// <summary>Determines whether a text can be sent to Twilio without being changed or split on the way.</summary>
internal static class FieldText
{
    /// <summary>
    /// Returns <see langword="true"/> for a text with a NUL or an unpaired surrogate. Encoding would silently replace
    /// the latter.
    /// </summary>
    public static bool IsMalformed(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return text.Contains('\0');
        }

        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var consumed) != OperationStatus.Done)
            {
                return true;
            }

            rest = rest[consumed..];
        }

        return text.Contains('\0');
    }

    /// <summary>
    /// Returns <see langword="true"/> for a text with an ASCII control character, such as a line break.
    /// </summary>
    public static bool HasControlCharacters(string text) =>
        text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.Contains('\u007F');
}
