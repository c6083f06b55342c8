using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Courier.Twilio.Http;

/// <summary>
/// The body of one send, and its witness: it knows whether it has left, and opens once.
/// </summary>
/// <remarks>
/// Exceptions cannot tell a message that may be on its way from one that never left: on .NET a reset connection and a
/// cancelled task occur on both sides of that line. The platform puts no byte of a body on the wire before
/// <see cref="SerializeToStreamAsync(Stream, TransportContext?, CancellationToken)"/> is entered, and a POST without
/// its body cannot be processed. So what this form has seen decides; and whoever wraps a retry around it cannot send twice.
/// </remarks>
internal sealed class SingleUseContent : HttpContent
{
    private static readonly MediaTypeHeaderValue FormType = new("application/x-www-form-urlencoded");
    private static readonly SearchValues<byte> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"u8);

    private readonly ReadOnlyMemory<byte> encoded;
    private volatile bool hasLeft;

    public SingleUseContent(TwilioFieldSet fields)
    {
        encoded = Encode(fields);
        Headers.ContentType = FormType;
    }

    /// <summary>Some of it may be on the wire: from here on, no news is not bad news.</summary>
    public bool TransmissionStarted => hasLeft;

    /// <summary>It was given to the transport, whether or not it left.</summary>
    public bool TransmissionAttempted { get; set; }

    /// <summary>The first answer, kept before anybody around us can drop it.</summary>
    public BufferedResponse? Response { get; set; }

    /// <summary>The send is over: whoever tries again is given the same answer.</summary>
    public bool IsComplete { get; private set; }

    public void Complete() => IsComplete = hasLeft || Response is not null;

    /// <summary>Takes the form back after a 429, the one answer that promises it was never processed.</summary>
    public void Reset()
    {
        hasLeft = false;
        TransmissionAttempted = false;
        Response = null;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (hasLeft)
        {
            throw new ContentAlreadyTransmittedException();
        }

        hasLeft = true;
        return stream.WriteAsync(encoded, cancellationToken).AsTask();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = encoded.Length;
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

    // No string on the way: UTF-8 into a rented array, escaped from there.
    private static void Write(string text, ArrayBufferWriter<byte> buffer)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = ArrayPool<byte>.Shared.Rent(most);
        var rest = rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented));
        while (!rest.IsEmpty)
        {
            var plain = rest.IndexOfAnyExcept(Unreserved);
            if (plain != 0)
            {
                var run = plain < 0 ? rest : rest[..plain];
                buffer.Write(run);
                rest = rest[run.Length..];
                continue;
            }

            WriteEscaped(rest[0], buffer);
            rest = rest[1..];
        }

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
