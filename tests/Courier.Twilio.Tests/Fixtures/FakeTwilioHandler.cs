using System.Net;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>
/// A transport that returns the listed responses in order, one for each request, and reads the content as a server
/// does. A request beyond the list fails the test.
/// </summary>
internal sealed class FakeTwilioHandler : HttpMessageHandler, System.Collections.IEnumerable
{
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> responses = new();

    /// <summary>Gets the requests, such as "POST /path".</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Gets whether the transport fails before it reads the content.</summary>
    public bool IsConnectionRefused { get; init; }

    public void Add(HttpStatusCode status, string body, string? retryAfter = null) => responses.Enqueue(_ =>
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(body) };
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return Task.FromResult(response);
    });

    public void Add(Exception exception) =>
        responses.Enqueue(_ => Task.FromException<HttpResponseMessage>(exception));

    public void Add(Func<CancellationToken, Task<HttpResponseMessage>> respond) => responses.Enqueue(respond);

    public System.Collections.IEnumerator GetEnumerator() => Requests.GetEnumerator();

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add($"{request.Method} {request.RequestUri!.AbsolutePath}");
        if (!IsConnectionRefused && request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        return responses.TryDequeue(out var respond)
            ? await respond(cancellationToken)
            : throw new AssertionException($"No response is listed for {Requests[^1]}.");
    }
}
