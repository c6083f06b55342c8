namespace Courier.Twilio.PrismTraffic;

/// <summary>Counts what went over the wire, and what Prism, or the outcome, had to say against it.</summary>
internal sealed class Witness
{
    public int Requests { get; private set; }

    public int Violations { get; private set; }

    public void See() => Requests++;

    public void Object(string what)
    {
        Violations++;
        Console.Error.WriteLine($"VIOLATION {what}");
    }
}

/// <summary>With <c>--errors</c> Prism answers 500 and names each violation in a header; without a violation it stays silent.</summary>
internal sealed class WitnessHandler(Witness witness) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        witness.See();
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("sl-violations", out var violations))
        {
            witness.Object($"{request.Method} {request.RequestUri?.AbsolutePath}: {string.Join(' ', violations)}");
        }

        return response;
    }
}
