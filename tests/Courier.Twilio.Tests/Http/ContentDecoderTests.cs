using System.IO.Compression;
using System.Text;
using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

public class ContentDecoderTests
{
    private const int MaxBytes = 256 * 1024;

    private static readonly byte[] Json = Encoding.UTF8.GetBytes("""{"sid":"SM1","status":"queued"}""");

    private static IEnumerable<TestCaseData> EncodedBodies()
    {
        yield return Case("gzip", stream => new GZipStream(stream, CompressionMode.Compress));
        yield return Case("GZip", stream => new GZipStream(stream, CompressionMode.Compress));
        yield return Case("x-gzip", stream => new GZipStream(stream, CompressionMode.Compress));
        yield return Case("deflate", stream => new ZLibStream(stream, CompressionMode.Compress));
        yield return Case("deflate", stream => new DeflateStream(stream, CompressionMode.Compress), "without header");
        yield return Case("br", stream => new BrotliStream(stream, CompressionMode.Compress));

        TestCaseData Case(string encoding, Func<Stream, Stream> compress, string note = "") =>
            new TestCaseData(encoding, Compress(Json, compress)).SetArgDisplayNames($"{encoding} {note}".Trim());
    }

    [TestCaseSource(nameof(EncodedBodies))]
    public void Encoded_body_is_decoded(string encoding, byte[] body)
    {
        Assert.That(Decode(body, encoding), Is.EqualTo(Json));
    }

    [Test]
    public void Encodings_are_decoded_from_the_last_to_the_first()
    {
        var body = Compress(
            Compress(Json, stream => new BrotliStream(stream, CompressionMode.Compress)),
            stream => new GZipStream(stream, CompressionMode.Compress));

        Assert.That(Decode(body, "br", "gzip"), Is.EqualTo(Json));
    }

    [TestCase("identity")]
    [TestCase("zstd")]
    [TestCase("utf-8")]
    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("deflate")]
    public void Plain_json_is_read_whatever_encoding_is_declared(string encoding)
    {
        Assert.That(Decode(Json, encoding), Is.EqualTo(Json));
        Assert.That(Decode([.. "\uFEFF \r\n"u8, .. Json], encoding)[^Json.Length..], Is.EqualTo(Json));
    }

    [TestCase("gzip")]
    [TestCase("deflate")]
    [TestCase("br")]
    public void Body_that_cannot_be_decoded_is_invalid(string encoding)
    {
        Assert.That(
            () => Decode(Encoding.UTF8.GetBytes("<html>not what the header says</html>"), encoding),
            Throws.InstanceOf<InvalidDataException>());
    }

    [Test]
    public void Body_that_grows_beyond_the_limit_is_invalid(
        [Values("gzip", "br")] string encoding, [Values(0, 1)] int excess)
    {
        var body = Compress(
            new byte[MaxBytes + excess],
            stream => encoding == "gzip"
                ? new GZipStream(stream, CompressionMode.Compress)
                : new BrotliStream(stream, CompressionMode.Compress));

        Assert.That(
            () => Decode(body, encoding).Length,
            excess == 0 ? Is.EqualTo(MaxBytes) : Throws.InstanceOf<InvalidDataException>());
    }

    [Test]
    public void Empty_body_stays_empty()
    {
        Assert.That(Decode([], "gzip"), Is.Empty);
    }

    private static byte[] Decode(byte[] body, params string[] encodings) =>
        ContentDecoder.Decode(body, encodings, MaxBytes).ToArray();

    private static byte[] Compress(byte[] bytes, Func<Stream, Stream> create)
    {
        var compressed = new MemoryStream();
        using (var encoder = create(compressed))
        {
            encoder.Write(bytes);
        }

        return compressed.ToArray();
    }
}
