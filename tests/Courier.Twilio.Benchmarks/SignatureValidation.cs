using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Benchmarks;

/// <summary>The check of a status callback against the hash that it cannot do without.</summary>
internal static class Signatures
{
    private const string Token = "0123456789abcdef0123456789abcdef";
    private const string Url = "https://app.example/twilio/status?x=1";

    // In the order in which Twilio posts them, which is not the one it signs.
    private static readonly Dictionary<string, StringValues> Form = new()
    {
        ["RawDlrDoneDate"] = "2611241200", ["SmsSid"] = "SM0123456789abcdef0123456789abcdef", ["SmsStatus"] = "delivered", ["MessageStatus"] = "delivered",
        ["To"] = "+12025550156", ["MessageSid"] = "SM0123456789abcdef0123456789abcdef", ["AccountSid"] = "AC0123456789abcdef0123456789abcdef",
        ["From"] = "+15005550006", ["ApiVersion"] = "2010-04-01",
    };

    private static readonly byte[] Key = Encoding.UTF8.GetBytes(Token);

    private static readonly byte[] Signed = Encoding.UTF8.GetBytes(
        Url + string.Concat(Form.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + field.Value)));

    private static readonly string True = TwilioSignature.Compute(Token, Url, Form);

    public static void Measure(Scoreboard board, int rounds)
    {
        var costs = Round.Measure(
            rounds,
            Ways.Ask<Hash, string>("bare HMAC-SHA1 of what was signed", [True]),
            Ways.Ask<Check, string>("TwilioSignature.IsValid, true", [True]),
            Ways.Ask<Check, string>("TwilioSignature.IsValid, false: with a port and without", [new string('x', True.Length)]));

        Scoreboard.Show("A signature of a status callback", costs);
        board.AtMost("true / bare HMAC-SHA1", costs[1].Nanoseconds / costs[0].Nanoseconds, 3);
        board.AtMost("true, bytes", costs[1].Bytes, 300);
        board.AtMost("false, bytes", costs[2].Bytes, 300);
    }

    private readonly struct Hash : IWay<string>
    {
#pragma warning disable CA5350 // Twilio's choice: the signature is HMAC-SHA1.
        public static bool Ask(string signature)
        {
            Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
            return HMACSHA1.HashData(Key, Signed, hash) > 0 && hash[0] != 0;
        }
#pragma warning restore CA5350
    }

    private readonly struct Check : IWay<string>
    {
        public static bool Ask(string signature) => TwilioSignature.IsValid(signature, Token, Url, Form);
    }
}
