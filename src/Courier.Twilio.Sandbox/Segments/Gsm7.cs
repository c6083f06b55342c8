using System.Buffers;

namespace Courier.Twilio.Sandbox.Segments;

/// <summary>The alphabet of GSM 03.38: 127 characters of one septet, and ten of two.</summary>
internal static class Gsm7
{
    internal const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
        "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    internal const string Extension = "\f[\\]^{|}~€";

    private static readonly SearchValues<char> Alphabet = SearchValues.Create(Basic + Extension);

    public static bool CanEncode(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Alphabet);

    public static int GetSeptetCount(char character) =>
        Extension.Contains(character, StringComparison.Ordinal) ? 2 : 1;
}
