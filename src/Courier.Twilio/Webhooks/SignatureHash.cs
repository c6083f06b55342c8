using System.Buffers;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Courier.Twilio.Webhooks;

/// <summary>Computes and compares Twilio's signature of one text: Base64 of an HMAC.</summary>
internal static class SignatureHash
{
    private const int MaxLength = 44;
    private const int MaxStackKeyBytes = 512;

    /// <summary>Returns the number of characters of a signature.</summary>
    public static int GetLength(TwilioSignatureAlgorithm algorithm) =>
        algorithm == TwilioSignatureAlgorithm.HmacSha256 ? MaxLength : 28;

    /// <summary>Returns whether the signature is that of the text, in constant time.</summary>
    /// <remarks>
    /// Characters are compared, not the decoded bytes: Base64 with different trailing bits or with white space decodes
    /// to the same bytes, but is not what Twilio sends.
    /// </remarks>
    public static bool Matches(
        ReadOnlySpan<char> signature, TwilioSignatureAlgorithm algorithm, string secret, ReadOnlySpan<char> text)
    {
        Span<char> expected = stackalloc char[MaxLength];
        expected = expected[..GetLength(algorithm)];
        Compute(algorithm, secret, text, expected);
        return CryptographicOperations.FixedTimeEquals(
            MemoryMarshal.AsBytes(signature), MemoryMarshal.AsBytes<char>(expected));
    }

    /// <summary>
    /// Writes the signature of the text to <paramref name="signature"/>, which has the length of the algorithm.
    /// </summary>
    public static void Compute(
        TwilioSignatureAlgorithm algorithm, string secret, ReadOnlySpan<char> text, Span<char> signature)
    {
        var maxTextBytes = Encoding.UTF8.GetMaxByteCount(text.Length);
        var maxKeyBytes = Encoding.UTF8.GetMaxByteCount(secret.Length);
        var rented = ArrayPool<byte>.Shared.Rent(maxTextBytes);
        var key = maxKeyBytes <= MaxStackKeyBytes ? stackalloc byte[MaxStackKeyBytes] : new byte[maxKeyBytes];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var length = Encoding.UTF8.GetBytes(text, rented);
        var keyLength = Encoding.UTF8.GetBytes(secret, key);
        var hashLength = Hash(algorithm, key[..keyLength], rented.AsSpan(0, length), hash);
        CryptographicOperations.ZeroMemory(key[..keyLength]);
        CryptographicOperations.ZeroMemory(rented.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(rented);
        var isWritten = Convert.TryToBase64Chars(hash[..hashLength], signature, out _);
        Debug.Assert(isWritten, "20 bytes are 28 characters of Base64, and 32 bytes are 44.");
    }

    private static int Hash(
        TwilioSignatureAlgorithm algorithm, ReadOnlySpan<byte> key, ReadOnlySpan<byte> text, Span<byte> hash)
    {
#pragma warning disable CA5350 // Twilio defines the signature with an auth token as HMAC-SHA1.
        return algorithm == TwilioSignatureAlgorithm.HmacSha256
            ? HMACSHA256.HashData(key, text, hash)
            : HMACSHA1.HashData(key, text, hash);
#pragma warning restore CA5350
    }
}
