namespace Courier.Twilio.PrismTraffic;

/// <summary>Counts the requests, the violations that Prism reports, and the messages that were not accepted.</summary>
internal sealed class ViolationLog
{
    public int Requests { get; private set; }

    public int Violations { get; private set; }

    public void AddRequest() => Requests++;

    public void Add(string violation)
    {
        Violations++;
        Console.Error.WriteLine($"VIOLATION {violation}");
    }
}

/// <summary>
/// Reads the violations from the responses. With <c>--errors</c>, Prism responds to a violation with 500 and names it
/// in a header; otherwise it passes the response on.
/// </summary>
internal sealed class ViolationHandler(ViolationLog log) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        log.AddRequest();
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("sl-violations", out var violations))
        {
            log.Add($"{request.Method} {request.RequestUri?.AbsolutePath}: {string.Join(' ', violations)}");
        }

        return response;
    }
}
