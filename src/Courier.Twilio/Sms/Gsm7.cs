namespace Courier.Sms;

/// <summary>The alphabet of GSM-7 (3GPP TS 23.038): the default table, and the extension behind an escape.</summary>
internal static class Gsm7
{
    // In the order of the table. Not here: the escape itself, and the small c with cedilla, of which only the capital is.
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
        + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extension = "\f^{}\\[~]|";
    private const char Euro = '€';

    private static readonly byte[] UnitsByCharacter = Index();

    /// <summary>1, or 2 for a character of the extension; 0 for a character that has no place in GSM-7.</summary>
    internal static int CountUnits(char character) =>
        character < UnitsByCharacter.Length ? UnitsByCharacter[character] : character is Euro ? 2 : 0;

    /// <summary>The length of a text in units, or <see langword="null"/> when it is not in GSM-7 throughout.</summary>
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

    // The euro sign, extension too, lies so far from the others that the table would be ten times as long.
    private static byte[] Index()
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
