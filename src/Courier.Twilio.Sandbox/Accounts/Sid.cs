using System.Buffers;
using System.Security.Cryptography;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>Validates and creates Twilio SIDs: a prefix of two letters and 32 hexadecimal digits.</summary>
internal static class Sid
{
    private const int Length = 34;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    public static bool IsValid(string prefix, string? text) =>
        text is { Length: Length }
        && text.StartsWith(prefix, StringComparison.Ordinal)
        && !text.AsSpan(2).ContainsAnyExcept(Hexadecimal);

    public static string Create(string prefix) =>
        prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
