using System.Net;
using System.Net.Http.Headers;

namespace Courier.Twilio.Http;

/// <summary>An answer as it came, its body read under a cap: kept whole, so that nobody around us can lose it.</summary>
internal sealed class BufferedResponse
{
    // A message is about 1 KB, and 11 KB with 1,600 characters that are all escaped; a page has a thousand. A body that
    // goes on beyond these is no answer of Twilio's.
    private const int MostBytes = 256 * 1024;
    private const int MostBytesOfAPage = 16 * 1024 * 1024;

    public required HttpStatusCode StatusCode { get; init; }

    public MediaTypeHeaderValue? ContentType { get; init; }

    public RetryConditionHeaderValue? RetryAfter { get; init; }

    /// <summary>Set when the body is compressed though nobody asked for it: it is not unpacked, let alone read.</summary>
    public bool IsEncoded { get; init; }

    public ReadOnlyMemory<byte> Body { get; private set; }

    /// <summary>Why the body is not whole: it broke off, stalled or did not end.</summary>
    public Exception? BodyException { get; private set; }

    public static async Task<BufferedResponse> ReadAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var mostBytes = ListRequest.IsMarked(request) ? MostBytesOfAPage : MostBytes;
        var answer = new BufferedResponse
        {
            StatusCode = response.StatusCode,
            ContentType = response.Content.Headers.ContentType,
            RetryAfter = response.Headers.RetryAfter,
            IsEncoded = response.Content.Headers.ContentEncoding.Count > 0,
        };
        try
        {
            answer.Body = await ReadBodyAsync(response.Content, mostBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or InvalidDataException)
        {
            // The status line stands whatever becomes of the body: a 400 is a refusal even when it breaks off.
            answer.BodyException = e;
        }

        return answer;
    }

    /// <summary>A response that can be given out again and again.</summary>
    public HttpResponseMessage ToResponse(HttpRequestMessage request)
    {
        var response = new HttpResponseMessage(StatusCode) { RequestMessage = request, Content = new ReadOnlyMemoryContent(Body) };
        response.Content.Headers.ContentType = ContentType;
        response.Headers.RetryAfter = RetryAfter;
        return response;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpContent content, int mostBytes, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > mostBytes)
        {
            throw TooLong(mostBytes);
        }

        var buffer = new byte[content.Headers.ContentLength ?? 2048];
        var length = 0;
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            while (true)
            {
                if (length == buffer.Length)
                {
                    // One byte more than the cap is enough to know that the body goes on.
                    Array.Resize(ref buffer, Math.Min(Math.Max(buffer.Length * 2, 1), mostBytes + 1));
                }

                var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                if (read == 0)
                {
                    return buffer.AsMemory(0, length);
                }

                length += read;
                if (length > mostBytes)
                {
                    throw TooLong(mostBytes);
                }

                if (length == content.Headers.ContentLength)
                {
                    return buffer.AsMemory(0, length);
                }
            }
        }
    }

    private static InvalidDataException TooLong(int mostBytes) => new($"The answer is longer than {mostBytes:N0} bytes.");
}
