using System.Buffers;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Courier.Twilio.Webhooks;

/// <summary>Computes and compares Twilio's signature of one text: Base64 of HMAC-SHA1, 28 characters.</summary>
internal static class SignatureHash
{
    /// <summary>The number of characters of a signature.</summary>
    public const int Length = 28;

    private const int MaxStackKeyBytes = 512;

    /// <summary>Returns whether the signature is that of the text, in constant time.</summary>
    /// <remarks>
    /// Characters are compared, not the decoded bytes: Base64 with different trailing bits or with white space decodes
    /// to the same bytes, but is not what Twilio sends.
    /// </remarks>
    public static bool Matches(ReadOnlySpan<char> signature, string authToken, ReadOnlySpan<char> text)
    {
        Span<char> expected = stackalloc char[Length];
        Compute(authToken, text, expected);
        return CryptographicOperations.FixedTimeEquals(
            MemoryMarshal.AsBytes(signature), MemoryMarshal.AsBytes<char>(expected));
    }

    /// <summary>
    /// Writes the signature of the text to <paramref name="signature"/>, which has <see cref="Length"/> characters.
    /// </summary>
    public static void Compute(string authToken, ReadOnlySpan<char> text, Span<char> signature)
    {
        var maxTextBytes = Encoding.UTF8.GetMaxByteCount(text.Length);
        var maxKeyBytes = Encoding.UTF8.GetMaxByteCount(authToken.Length);
        var rented = ArrayPool<byte>.Shared.Rent(maxTextBytes);
        var key = maxKeyBytes <= MaxStackKeyBytes ? stackalloc byte[MaxStackKeyBytes] : new byte[maxKeyBytes];
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        var length = Encoding.UTF8.GetBytes(text, rented);
        var keyLength = Encoding.UTF8.GetBytes(authToken, key);

#pragma warning disable CA5350 // Twilio defines the signature as HMAC-SHA1.
        HMACSHA1.HashData(key[..keyLength], rented.AsSpan(0, length), hash);
#pragma warning restore CA5350

        CryptographicOperations.ZeroMemory(key[..keyLength]);
        CryptographicOperations.ZeroMemory(rented.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(rented);
        var isWritten = Convert.TryToBase64Chars(hash, signature, out _);
        Debug.Assert(isWritten, "20 bytes are 28 characters of Base64.");
    }
}
