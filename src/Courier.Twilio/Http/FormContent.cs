using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Courier.Twilio.Http;

/// <summary>
/// The content of one request as <c>application/x-www-form-urlencoded</c>. Handlers may read it any number of times;
/// <see cref="TransportGate"/> transmits its bytes.
/// </summary>
internal sealed class FormContent : HttpContent
{
    private static readonly MediaTypeHeaderValue MediaType = new("application/x-www-form-urlencoded");
    private static readonly SearchValues<byte> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"u8);

    /// <summary>Encodes the fields.</summary>
    public FormContent(TwilioFieldSet fields)
    {
        Bytes = Encode(fields);
        Headers.ContentType = MediaType;
    }

    /// <summary>Gets the encoded fields. They stay readable after the content was disposed.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    protected override void SerializeToStream(
        Stream stream, TransportContext? context, CancellationToken cancellationToken) => stream.Write(Bytes.Span);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(Bytes, cancellationToken).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = Bytes.Length;
        return true;
    }

    private static ReadOnlyMemory<byte> Encode(TwilioFieldSet fields)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        foreach (var (name, values) in fields.Fields)
        {
            foreach (var value in values)
            {
                if (buffer.WrittenCount > 0)
                {
                    buffer.Write("&"u8);
                }

                Write(name, buffer);
                buffer.Write("="u8);
                Write(value ?? "", buffer);
            }
        }

        return buffer.WrittenMemory;
    }

    // Allocates no string: the text is encoded as UTF-8 into a rented array and escaped from there.
    private static void Write(string text, ArrayBufferWriter<byte> buffer)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var rest = rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented));
        while (!rest.IsEmpty)
        {
            var reserved = rest.IndexOfAnyExcept(Unreserved);
            if (reserved != 0)
            {
                var run = reserved < 0 ? rest : rest[..reserved];
                buffer.Write(run);
                rest = rest[run.Length..];
                continue;
            }

            WriteEscaped(rest[0], buffer);
            rest = rest[1..];
        }

        // The array held the text of the message.
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
    }

    private static void WriteEscaped(byte value, ArrayBufferWriter<byte> buffer)
    {
        if (value == ' ')
        {
            buffer.Write("+"u8);
            return;
        }

        var digits = "0123456789ABCDEF"u8;
        buffer.Write([(byte)'%', digits[value >> 4], digits[value & 15]]);
    }
}
