using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Courier.Twilio.Http;

/// <summary>
/// The content of one POST as <c>application/x-www-form-urlencoded</c>. It records whether its transmission started,
/// and is transmitted once.
/// </summary>
/// <remarks>
/// The exceptions of the transport do not tell whether a message may have been sent: on .NET, a connection reset and a
/// cancelled task occur both before and after the request was transmitted. .NET writes no byte of the content before it
/// calls <see cref="SerializeToStreamAsync(Stream, TransportContext?, CancellationToken)"/>, and Twilio cannot process
/// a POST without its content. The outcome of a failed send is therefore decided by <see cref="TransmissionStarted"/>.
/// </remarks>
internal sealed class SingleUseContent : HttpContent
{
    private static readonly MediaTypeHeaderValue MediaType = new("application/x-www-form-urlencoded");
    private static readonly SearchValues<byte> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"u8);

    private readonly ReadOnlyMemory<byte> encoded;
    private volatile bool transmissionStarted;

    public SingleUseContent(TwilioFieldSet fields)
    {
        encoded = Encode(fields);
        Headers.ContentType = MediaType;
    }

    /// <summary>
    /// Gets whether the transport began to read the content; a send without a response is then ambiguous.
    /// </summary>
    public bool TransmissionStarted => transmissionStarted;

    /// <summary>
    /// Gets or sets whether the request was passed to the transport, whether or not it read the content.
    /// </summary>
    public bool TransmissionAttempted { get; set; }

    /// <summary>Gets or sets the response, stored before an outer handler can lose it.</summary>
    public BufferedResponse? Response { get; set; }

    /// <summary>
    /// Gets whether the send is complete: an outer retry gets <see cref="Response"/> and transmits nothing.
    /// </summary>
    public bool IsComplete { get; private set; }

    /// <summary>Completes the send if its transmission started or a response was received.</summary>
    public void Complete() => IsComplete = transmissionStarted || Response is not null;

    /// <summary>
    /// Makes the content transmittable again. Called only before the transmission started, or after a 429, which Twilio
    /// does not process.
    /// </summary>
    public void Reset()
    {
        transmissionStarted = false;
        TransmissionAttempted = false;
        Response = null;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <exception cref="ContentAlreadyTransmittedException">The transmission started before.</exception>
    protected override Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (transmissionStarted)
        {
            throw new ContentAlreadyTransmittedException();
        }

        transmissionStarted = true;
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
