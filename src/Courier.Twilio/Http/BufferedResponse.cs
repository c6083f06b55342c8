using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;

namespace Courier.Twilio.Http;

/// <summary>
/// A response whose body was read into memory, so that a handler that disposes the original cannot lose it.
/// </summary>
internal sealed class BufferedResponse
{
    // A message takes about 1 KB, and 11 KB with 1,600 escaped characters; a page holds up to 1,000 messages.
    private const int MaxMessageBytes = 256 * 1024;
    private const int MaxBytes = 16 * 1024 * 1024;
    private const int InitialBufferBytes = 2048;

    private ImmutableArray<KeyValuePair<string, HeaderStringValues>> headers;
    private ImmutableArray<KeyValuePair<string, HeaderStringValues>> contentHeaders;

    public required HttpStatusCode StatusCode { get; init; }

    public RetryConditionHeaderValue? RetryAfter { get; private init; }

    /// <summary>Gets the decoded body; empty when <see cref="BodyException"/> is set.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    /// <summary>
    /// Gets the exception that ended the reading of the body: the body broke off or timed out, or, as an
    /// <see cref="InvalidDataException"/>, was too long or could not be decoded.
    /// </summary>
    public Exception? BodyException { get; private set; }

    private Version Version { get; init; } = HttpVersion.Version11;

    private string? ReasonPhrase { get; init; }

    /// <summary>Reads the response and its body, up to the maximum length for the kind of request.</summary>
    public static async Task<BufferedResponse> ReadAsync(
        HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var maxBytes = ApiRequest.IsMarked(request) && !ApiRequest.IsList(request) ? MaxMessageBytes : MaxBytes;
        var buffered = new BufferedResponse
        {
            StatusCode = response.StatusCode,
            RetryAfter = response.Headers.RetryAfter,
            Version = response.Version,
            ReasonPhrase = response.ReasonPhrase,
            headers = [.. response.Headers.NonValidated],
            contentHeaders = [.. response.Content.Headers.NonValidated.Where(IsKept)],
        };
        if ((int)response.StatusCode < 200)
        {
            // What follows a 101 is no body, and may never end.
            return buffered;
        }

        try
        {
            var body = await ReadBodyAsync(response.Content, maxBytes, cancellationToken).ConfigureAwait(false);
            buffered.Body = ContentDecoder.Decode(body, response.Content.Headers.ContentEncoding, maxBytes);
        }
        catch (Exception e)
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
            Version = Version,
            ReasonPhrase = ReasonPhrase,
        };

        // The sender of a foreign request knows no BodyException: to it, a success must not look empty.
        response.Content = BodyException is not null && response.IsSuccessStatusCode && !ApiRequest.IsMarked(request)
            ? new UnreadableContent(request.RequestUri, StatusCode, BodyException)
            : new ReadOnlyMemoryContent(Body);
        Add(headers, response.Headers);
        Add(contentHeaders, response.Content.Headers);
        return response;
    }

    private static void Add(ImmutableArray<KeyValuePair<string, HeaderStringValues>> headers, HttpHeaders target)
    {
        foreach (var (name, values) in headers)
        {
            target.TryAddWithoutValidation(name, values);
        }
    }

    // The body is decoded, which changes its length.
    private static bool IsKept(KeyValuePair<string, HeaderStringValues> header) =>
        !header.Key.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase)
        && !header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase);

    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(
        HttpContent content, int maxBytes, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > maxBytes)
        {
            throw ContentDecoder.CreateTooLongException(maxBytes);
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
                    throw ContentDecoder.CreateTooLongException(maxBytes);
                }

                if (length == content.Headers.ContentLength)
                {
                    return buffer.AsMemory(0, length);
                }
            }
        }
    }
}
