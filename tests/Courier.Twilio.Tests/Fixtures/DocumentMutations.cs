using CsCheck;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>Generates damaged variants of a document.</summary>
internal static class DocumentMutations
{
    private static readonly string[] Fragments =
    [
        "", "\"", "{", "}", "[", "]", ",", ":", "null", "true", "-1e400", "\\ud800", "\\u0000", "\0", "\uFEFF",
        "//", "/*", "\"to\":", "\"body\":{}", "\"\":", "{\"a\":1}", "[[[[[[[[[[[[[[[[[[", "\\",
        "\r\n", "é", "\u2028", "+12025550156",
    ];

    /// <summary>
    /// Replaces one to four ranges of the document by a fragment, another range of it, or a random byte.
    /// </summary>
    public static Gen<byte[]> Generate(byte[] document)
    {
        var edit = Gen.Select(
            Gen.Double[0, 1], Gen.Int[0, 12], Gen.Int[0, 2], Gen.Int[0, Fragments.Length - 1], Gen.Byte);
        return edit.Array[1, 4].Select(edits => edits.Aggregate(document, static (json, change) =>
        {
            var (position, length, kind, fragment, raw) = change;
            var start = (int)(position * json.Length);
            var end = Math.Min(json.Length, start + length);
            var half = json.Length / 2;
            var patch = kind switch
            {
                0 => TestData.Utf8(Fragments[fragment]),
                1 => json[half..Math.Min(json.Length, half + length)],
                _ => new[] { raw },
            };
            return [.. json[..start], .. patch, .. json[end..]];
        }));
    }
}
