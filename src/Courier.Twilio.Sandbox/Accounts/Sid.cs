using System.Buffers;
using System.Security.Cryptography;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>Two letters and 32 hexadecimal digits.</summary>
internal static class Sid
{
    private const int Length = 34;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    public static bool IsValid(string kind, string? text) =>
        text is { Length: Length }
        && text.StartsWith(kind, StringComparison.Ordinal)
        && !text.AsSpan(2).ContainsAnyExcept(Hexadecimal);

    public static string Create(string kind) => kind + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
