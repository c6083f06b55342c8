using System.Net;

namespace Courier.Twilio.Http;

/// <summary>
/// The content that the transport reads in one attempt. It is written once: a transport that follows a redirect or
/// retries by itself cannot transmit it again.
/// </summary>
/// <param name="bytes">The bytes to write.</param>
/// <param name="tryStart">Returns whether the bytes may be written.</param>
internal sealed class SingleUseContent(ReadOnlyMemory<byte> bytes, Func<bool> tryStart) : HttpContent
{
    /// <summary>Copies the bytes and headers of a content, for one attempt.</summary>
    /// <param name="content">
    /// The content of the request. One that a handler put in place of <see cref="FormContent"/> is read into memory.
    /// </param>
    /// <param name="tryStart">Returns whether the bytes may be written.</param>
    /// <param name="maxBytes">The maximum length of a content that is read into memory.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="HttpRequestException">The content is longer than <paramref name="maxBytes"/>.</exception>
    public static async Task<SingleUseContent> CopyAsync(
        HttpContent? content, Func<bool> tryStart, int maxBytes, CancellationToken cancellationToken)
    {
        var copy = new SingleUseContent(
            await ReadAsync(content, maxBytes, cancellationToken).ConfigureAwait(false), tryStart);
        foreach (var (name, values) in content?.Headers.NonValidated ?? default)
        {
            // The length is that of the bytes.
            if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                copy.Headers.TryAddWithoutValidation(name, values);
            }
        }

        return copy;
    }

    protected override void SerializeToStream(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Start();
        stream.Write(bytes.Span);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <exception cref="ContentAlreadyTransmittedException">The bytes were written before.</exception>
    protected override Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Start();
        return stream.WriteAsync(bytes, cancellationToken).AsTask();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length;
        return true;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(
        HttpContent? content, int maxBytes, CancellationToken cancellationToken)
    {
        switch (content)
        {
            case null:
                return default;
            case FormContent form:
                return form.Bytes;
            default:
                // Buffers the content itself as well: the next attempt can read it again.
                await content.LoadIntoBufferAsync(maxBytes, cancellationToken).ConfigureAwait(false);
                return await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Start()
    {
        if (!tryStart())
        {
            throw new ContentAlreadyTransmittedException();
        }
    }
}
