namespace Courier.Twilio.Sandbox.Recipients;

/// <summary>Masks addresses in printed text.</summary>
internal static class AddressMask
{
    private const int VisibleCharacters = 4;

    /// <summary>
    /// Masks the middle of an address: <c>+1202•••0156</c>. An address that would remain visible as a whole is masked
    /// entirely.
    /// </summary>
    public static string Mask(string address)
    {
        var plus = address.IndexOf('+', StringComparison.Ordinal);
        var prefixLength = plus + 1 + VisibleCharacters;

        return address.Length < prefixLength + VisibleCharacters
            ? "•••"
            : $"{address[..prefixLength]}•••{address[^VisibleCharacters..]}";
    }
}
