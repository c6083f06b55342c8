namespace Courier.Sms;

/// <summary>
/// The GSM-7 alphabet of 3GPP TS 23.038: the default table, and the extension table whose characters are preceded by an
/// escape.
/// </summary>
internal static class Gsm7
{
    // In the order of the default table, without the escape. The table has the capital c with cedilla only.
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
        + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extension = "\f^{}\\[~]|";
    private const char Euro = '€';

    private static readonly byte[] UnitsByCharacter = IndexUnits();

    /// <summary>Counts the units (septets) of one character.</summary>
    /// <returns>1, 2 for a character of the extension table, or 0 for a character that is not in GSM-7.</returns>
    internal static int CountUnits(char character) =>
        character < UnitsByCharacter.Length ? UnitsByCharacter[character] : character is Euro ? 2 : 0;

    /// <summary>Counts the units (septets) of a text.</summary>
    /// <returns><see langword="null"/> when the text has a character that is not in GSM-7.</returns>
    internal static int? CountUnits(ReadOnlySpan<char> text)
    {
        var sum = 0;

        foreach (var character in text)
        {
            var units = CountUnits(character);

            if (units is 0)
            {
                return null;
            }

            sum += units;
        }

        return sum;
    }

    // The euro sign (U+20AC) is left out of the index, which would be ten times as long with it.
    private static byte[] IndexUnits()
    {
        var units = new byte[Basic.Max() + 1];

        foreach (var character in Basic)
        {
            units[character] = 1;
        }

        foreach (var character in Extension)
        {
            units[character] = 2;
        }

        return units;
    }
}
