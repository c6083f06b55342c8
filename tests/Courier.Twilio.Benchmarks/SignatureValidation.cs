using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Benchmarks;

/// <summary>Measures the validation of a signature beside the hash that it computes.</summary>
internal static class SignatureValidation
{
    private const string Token = "0123456789abcdef0123456789abcdef";
    private const string Url = "https://app.example/twilio/status?x=1";

    // In the order in which Twilio posts the fields. They are signed in another one.
    private static readonly Dictionary<string, StringValues> Form = new()
    {
        ["RawDlrDoneDate"] = "2611241200",
        ["SmsSid"] = "SM0123456789abcdef0123456789abcdef",
        ["SmsStatus"] = "delivered",
        ["MessageStatus"] = "delivered",
        ["To"] = "+12025550156",
        ["MessageSid"] = "SM0123456789abcdef0123456789abcdef",
        ["AccountSid"] = "AC0123456789abcdef0123456789abcdef",
        ["From"] = "+15005550006",
        ["ApiVersion"] = "2010-04-01",
    };

    private static readonly byte[] Key = Encoding.UTF8.GetBytes(Token);

    private static readonly byte[] SignedText = Encoding.UTF8.GetBytes(Url + string.Concat(
        Form.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + field.Value)));

    private static readonly string Valid = TwilioSignature.Compute(Token, Url, Form);

    public static void Measure(Report report, int rounds)
    {
        var costs = Measurement.Measure(
            rounds,
            Operations.Benchmark<Hash, string>("HMAC-SHA1 of the signed text", [Valid]),
            Operations.Benchmark<Validation, string>("TwilioSignature.IsValid, valid", [Valid]),
            Operations.Benchmark<Validation, string>(
                "TwilioSignature.IsValid, invalid: with a port and without",
                [new string('x', Valid.Length)]));

        Report.Print("Signature of a status callback", costs);
        report.AtMost("valid / HMAC-SHA1", costs[1].Nanoseconds / costs[0].Nanoseconds, 3);
        report.BytesAtMost("valid, bytes", costs[1].Bytes, 60);

        // The URL is compared in other percent-encodings of its query, too, before a signature is invalid.
        report.BytesAtMost("invalid, bytes", costs[2].Bytes, 1_200);
    }

    private readonly struct Hash : IOperation<string>
    {
#pragma warning disable CA5350 // Twilio signs with HMAC-SHA1.
        public static bool Run(string signature)
        {
            Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
            return HMACSHA1.HashData(Key, SignedText, hash) > 0 && hash[0] != 0;
        }
#pragma warning restore CA5350
    }

    private readonly struct Validation : IOperation<string>
    {
        public static bool Run(string signature) => TwilioSignature.IsValid(signature, Token, Url, Form);
    }
}
