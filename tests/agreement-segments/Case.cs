using System.Text;
using System.Text.Json;

namespace Courier.Twilio.SegmentAgreement;

/// <summary>A text, and what the calculator says of it: one line of cases.mjs.</summary>
internal sealed record Case(string Kind, byte[] Text, string Encoding, int Segments, int Units, int Left, bool IsOverfull, int[] Clusters, byte[] Smart)
{
    internal string Body => Unicode.GetString(Text);

    internal string SmartBody => Unicode.GetString(Smart);

    internal Count Theirs => new(Encoding, Segments, Units, Left);

    // Half a surrogate pair must survive, so the bytes are taken as they are.
    private static UnicodeEncoding Unicode { get; } = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: false);

    internal static Case Read(string line) => JsonSerializer.Deserialize<Case>(line, JsonSerializerOptions.Web)!;
}
