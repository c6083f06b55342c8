using System.Text;

namespace Courier.Twilio.Configuration;

/// <summary>Whether a text survives the way to Twilio as it is.</summary>
internal static class FieldText
{
    /// <summary>A NUL, or half of a surrogate pair, which encoding would silently turn into a question mark in a box.</summary>
    public static bool IsMalformed(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return text.Contains('\0');
        }

        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var consumed) != System.Buffers.OperationStatus.Done)
            {
                return true;
            }

            rest = rest[consumed..];
        }

        return text.Contains('\0');
    }

    public static bool HasControlCharacters(string text) => text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.Contains('\u007F');
}
