using System.IO.Compression;

namespace Courier.Twilio.Http;

/// <summary>Decodes the body of a response that has a <c>Content-Encoding</c>.</summary>
internal static class ContentDecoder
{
    /// <summary>
    /// Decodes gzip, deflate and br, the last encoding first. Other encodings are ignored, and so is one that does not
    /// fit a body that is plain JSON: intermediaries decode a body and leave the header.
    /// </summary>
    /// <exception cref="InvalidDataException">
    /// The body cannot be decoded, or is longer than <paramref name="maxBytes"/>.
    /// </exception>
    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> body, ICollection<string> encodings, int maxBytes)
    {
        foreach (var encoding in encodings.Reverse())
        {
            if (!IsPlainJson(body.Span))
            {
                body = Decode(body, encoding, maxBytes);
            }
        }

        return body;
    }

    public static InvalidDataException CreateTooLongException(int maxBytes) =>
        new($"The body of the response is longer than {maxBytes:N0} bytes.");

    private static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> body, string encoding, int maxBytes)
    {
        using var compressed = new MemoryStream(body.ToArray(), writable: false);
        using var decoder = encoding.ToUpperInvariant() switch
        {
            "GZIP" or "X-GZIP" => new GZipStream(compressed, CompressionMode.Decompress),
            "DEFLATE" when HasZlibHeader(body.Span) => new ZLibStream(compressed, CompressionMode.Decompress),
            "DEFLATE" => new DeflateStream(compressed, CompressionMode.Decompress),
            "BR" => new BrotliStream(compressed, CompressionMode.Decompress),
            _ => (Stream?)null,
        };
        return decoder is null || body.IsEmpty ? body : Read(decoder, maxBytes);
    }

    private static byte[] Read(Stream decoder, int maxBytes)
    {
        var decoded = new MemoryStream();
        var buffer = new byte[8192];
        try
        {
            for (int read; decoded.Length <= maxBytes && (read = decoder.Read(buffer)) > 0;)
            {
                decoded.Write(buffer.AsSpan(0, read));
            }
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException)
        {
            throw new InvalidDataException("The body of the response cannot be decoded.", e);
        }

        return decoded.Length > maxBytes ? throw CreateTooLongException(maxBytes) : decoded.ToArray();
    }

    // A body that begins with a brace and a quotation mark is none of the three encodings in practice.
    private static bool IsPlainJson(ReadOnlySpan<byte> body)
    {
        body = body.TrimStart("\uFEFF \t\r\n"u8);
        return body.StartsWith("{"u8) && body[1..].TrimStart(" \t\r\n"u8) is [(byte)'"' or (byte)'}', ..];
    }

    private static bool HasZlibHeader(ReadOnlySpan<byte> body) =>
        body is [var method, var flags, ..] && (method & 0x0F) == 8 && ((method << 8) | flags) % 31 == 0;
}
