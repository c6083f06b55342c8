using Courier.Twilio.Sandbox.Api;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>From a request to its answer.</summary>
internal sealed class SandboxApplication(Switchboard switchboard) : IHttpApplication<HttpContext>, IDisposable
{
    private readonly ApiRouter api = new(switchboard);
    private readonly CancellationTokenSource goodbye = new();

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, goodbye.Token);
        try
        {
            await AnswerAsync(context, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    /// <summary>Lets go of every request that is kept waiting.</summary>
    public void SayGoodbye() => goodbye.Cancel();

    public void Dispose() => goodbye.Dispose();

    private async Task AnswerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var began = switchboard.Clock.Timestamp;
        var call = await CallReader.ReadAsync(context.Request, cancellationToken).ConfigureAwait(false);
        var (answer, inFlight) = api.Answer(call);

        AnswerWriter.WriteHead(context.Response, answer, switchboard.Clock.Now, switchboard.Clock.Since(began), inFlight);
        await AnswerWriter.WriteBodyAsync(context.Response, answer, cancellationToken).ConfigureAwait(false);
    }
}
