using System.Net;

namespace Courier.Twilio.Http;

/// <summary>
/// The content of a response whose body was not received whole. Each reading of it throws, so that it cannot look like
/// an empty body.
/// </summary>
/// <param name="createException">Creates the exception of a reading.</param>
internal sealed class UnreadableContent(Func<Exception> createException) : HttpContent
{
    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => throw createException();

    protected override Task<Stream> CreateContentReadStreamAsync() => throw createException();

    protected override void SerializeToStream(
        Stream stream, TransportContext? context, CancellationToken cancellationToken) => throw createException();

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        throw createException();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
