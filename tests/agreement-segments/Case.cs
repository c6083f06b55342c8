using System.Text;
using System.Text.Json;

namespace Courier.Twilio.SegmentAgreement;

/// <summary>A text with the result of the calculator: one line of the output of cases.mjs.</summary>
internal sealed record Case(
    string Kind,
    byte[] Text,
    string Encoding,
    int Segments,
    int Units,
    int Left,
    bool IsOverfull,
    int[] Clusters,
    byte[] Smart)
{
    internal string Body => Unicode.GetString(Text);

    internal string SmartBody => Unicode.GetString(Smart);

    internal Count Theirs => new(Encoding, Segments, Units, Left);

    // Does not throw for an unpaired surrogate.
    private static UnicodeEncoding Unicode { get; } =
        new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: false);

    internal static Case Parse(string line) => JsonSerializer.Deserialize<Case>(line, JsonSerializerOptions.Web)!;
}
