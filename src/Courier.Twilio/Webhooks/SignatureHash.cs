using System.Buffers;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Courier.Twilio.Webhooks;

/// <summary>One signature over one text: Base64 of HMAC-SHA1, 28 characters.</summary>
internal static class SignatureHash
{
    public const int Length = 28;

    private const int OnStack = 512;

    /// <summary>Compares characters, not bytes: Base64 with other last bits or with spaces means the same bytes, and is not Twilio's.</summary>
    public static bool Matches(ReadOnlySpan<char> signature, string authToken, ReadOnlySpan<char> signed)
    {
        Span<char> expected = stackalloc char[Length];
        Compute(authToken, signed, expected);
        return CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(signature), MemoryMarshal.AsBytes<char>(expected));
    }

    public static void Compute(string authToken, ReadOnlySpan<char> signed, Span<char> signature)
    {
        var most = Encoding.UTF8.GetMaxByteCount(signed.Length);
        var mostOfKey = Encoding.UTF8.GetMaxByteCount(authToken.Length);
        var rented = ArrayPool<byte>.Shared.Rent(most);
        var key = mostOfKey <= OnStack ? stackalloc byte[OnStack] : new byte[mostOfKey];
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        var length = Encoding.UTF8.GetBytes(signed, rented);
        var keyLength = Encoding.UTF8.GetBytes(authToken, key);

#pragma warning disable CA5350 // Twilio's choice, and its clients': the signature is HMAC-SHA1.
        HMACSHA1.HashData(key[..keyLength], rented.AsSpan(0, length), hash);
#pragma warning restore CA5350

        CryptographicOperations.ZeroMemory(key[..keyLength]);
        CryptographicOperations.ZeroMemory(rented.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(rented);
        var isWritten = Convert.TryToBase64Chars(hash, signature, out _);
        Debug.Assert(isWritten, "20 bytes are 28 characters of Base64.");
    }
}
