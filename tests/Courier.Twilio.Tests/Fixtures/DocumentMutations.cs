using CsCheck;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>Documents as a hostile or unlucky sender would leave them.</summary>
internal static class DocumentMutations
{
    private static readonly string[] Shards =
    [
        "", "\"", "{", "}", "[", "]", ",", ":", "null", "true", "-1e400", "\\ud800", "\\u0000", "\0", "\uFEFF", "//", "/*",
        "\"to\":", "\"body\":{}", "\"\":", "{\"a\":1}", "[[[[[[[[[[[[[[[[[[", "\\", "\r\n", "é", "\u2028", "+12025550156",
    ];

    /// <summary>The document with one to four of its stretches replaced by a shard, another stretch, or a random byte.</summary>
    public static Gen<byte[]> Generate(byte[] document)
    {
        var cut = Gen.Select(Gen.Double[0, 1], Gen.Int[0, 12], Gen.Int[0, 2], Gen.Int[0, Shards.Length - 1], Gen.Byte);
        return cut.Array[1, 4].Select(cuts => cuts.Aggregate(document, static (json, change) =>
        {
            var (where, length, kind, shard, raw) = change;
            var start = (int)(where * json.Length);
            var end = Math.Min(json.Length, start + length);
            var half = json.Length / 2;
            var patch = kind switch
            {
                0 => TestData.Utf8(Shards[shard]),
                1 => json[half..Math.Min(json.Length, half + length)],
                _ => new[] { raw },
            };
            return [.. json[..start], .. patch, .. json[end..]];
        }));
    }
}
