using System.Net;
using System.Net.Http.Headers;

namespace Courier.Twilio.Http;

/// <summary>
/// A response whose body was read into memory, so that a handler that disposes the original cannot lose it.
/// </summary>
internal sealed class BufferedResponse
{
    // A message takes about 1 KB, and 11 KB with 1,600 escaped characters; a page holds up to 1,000 messages.
    private const int MaxBytes = 256 * 1024;
    private const int MaxPageBytes = 16 * 1024 * 1024;
    private const int InitialBufferBytes = 2048;

    public required HttpStatusCode StatusCode { get; init; }

    public MediaTypeHeaderValue? ContentType { get; init; }

    public RetryConditionHeaderValue? RetryAfter { get; init; }

    /// <summary>
    /// Gets whether the body has a content encoding. The requests accept none, and the body is not decoded.
    /// </summary>
    public bool IsEncoded { get; init; }

    /// <summary>Gets the body; empty when <see cref="BodyException"/> is set.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    /// <summary>
    /// Gets the exception that ended the reading of the body: the body broke off, timed out or was too long.
    /// </summary>
    public Exception? BodyException { get; private set; }

    /// <summary>Reads the response and its body, up to the maximum length for the kind of request.</summary>
    public static async Task<BufferedResponse> ReadAsync(
        HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var maxBytes = ListRequest.IsMarked(request) ? MaxPageBytes : MaxBytes;
        var buffered = new BufferedResponse
        {
            StatusCode = response.StatusCode,
            ContentType = response.Content.Headers.ContentType,
            RetryAfter = response.Headers.RetryAfter,
            IsEncoded = response.Content.Headers.ContentEncoding.Count > 0,
        };
        try
        {
            buffered.Body = await ReadBodyAsync(response.Content, maxBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (
            e is HttpRequestException or IOException or OperationCanceledException or InvalidDataException)
        {
            // The status stays conclusive without the body: a 400 is a rejection even when its body breaks off.
            buffered.BodyException = e;
        }

        return buffered;
    }

    /// <summary>Creates a response message from the buffer. It may be called any number of times.</summary>
    public HttpResponseMessage ToResponse(HttpRequestMessage request)
    {
        var response = new HttpResponseMessage(StatusCode)
        {
            RequestMessage = request,
            Content = new ReadOnlyMemoryContent(Body),
        };
        response.Content.Headers.ContentType = ContentType;
        response.Headers.RetryAfter = RetryAfter;
        return response;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(
        HttpContent content, int maxBytes, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > maxBytes)
        {
            throw CreateTooLongException(maxBytes);
        }

        var buffer = new byte[content.Headers.ContentLength ?? InitialBufferBytes];
        var length = 0;
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            while (true)
            {
                if (length == buffer.Length)
                {
                    // One byte beyond the maximum suffices to detect a body that is too long.
                    Array.Resize(ref buffer, Math.Min(Math.Max(buffer.Length * 2, 1), maxBytes + 1));
                }

                var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                if (read == 0)
                {
                    return buffer.AsMemory(0, length);
                }

                length += read;
                if (length > maxBytes)
                {
                    throw CreateTooLongException(maxBytes);
                }

                if (length == content.Headers.ContentLength)
                {
                    return buffer.AsMemory(0, length);
                }
            }
        }
    }

    private static InvalidDataException CreateTooLongException(int maxBytes) =>
        new($"The body of the response is longer than {maxBytes:N0} bytes.");
}
