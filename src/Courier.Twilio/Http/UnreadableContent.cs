using System.Net;

namespace Courier.Twilio.Http;

/// <summary>
/// The content of a response whose body was not received whole. Each reading of it throws, so that it cannot look like
/// an empty body.
/// </summary>
/// <param name="address">The address of the request.</param>
/// <param name="status">The status of the response.</param>
/// <param name="bodyException">The exception that ended the reading of the body.</param>
internal sealed class UnreadableContent(Uri? address, HttpStatusCode status, Exception bodyException) : HttpContent
{
    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => throw CreateException();

    protected override Task<Stream> CreateContentReadStreamAsync() => throw CreateException();

    protected override void SerializeToStream(
        Stream stream, TransportContext? context, CancellationToken cancellationToken) => throw CreateException();

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        throw CreateException();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private TwilioTransportException CreateException()
    {
        var error = TransportErrors.Classify(bodyException, address?.Host ?? "Twilio");
        return new(true, TransportFailures.Ambiguous(error.Description, (int)status), bodyException);
    }
}
