using System.Net;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>
/// A transport that answers as the test lists it, one entry a request, and opens the form as a server would. A request
/// too many is an exception that names it.
/// </summary>
internal sealed class FakeTwilioHandler : HttpMessageHandler, System.Collections.IEnumerable
{
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> answers = new();

    /// <summary>Every request that arrived, as "POST /path".</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The connection fails before the form is opened.</summary>
    public bool IsConnectionRefused { get; init; }

    public void Add(HttpStatusCode status, string body, string? retryAfter = null) => answers.Enqueue(_ =>
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(body) };
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return Task.FromResult(response);
    });

    public void Add(Exception fault) => answers.Enqueue(_ => Task.FromException<HttpResponseMessage>(fault));

    public void Add(Func<CancellationToken, Task<HttpResponseMessage>> answer) => answers.Enqueue(answer);

    public System.Collections.IEnumerator GetEnumerator() => Requests.GetEnumerator();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add($"{request.Method} {request.RequestUri!.AbsolutePath}");
        if (!IsConnectionRefused && request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        return answers.TryDequeue(out var answer)
            ? await answer(cancellationToken)
            : throw new AssertionException($"Nothing is listed for {Requests[^1]}.");
    }
}
