using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Inbox;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>Twilio's paths are Twilio's; <c>/_sandbox</c> and the inbox are ours.</summary>
internal sealed class SandboxApplication(Switchboard switchboard, Connections connections, Neighborhood neighborhood) : IHttpApplication<HttpContext>, IDisposable
{
    private readonly ApiExchange api = new(switchboard);
    private readonly ControlExchange control = new(switchboard, connections);
    private readonly InboxExchange inbox = new(switchboard);
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
        catch (IOException)
        {
            // The client left in the middle of its own request.
            context.Abort();
        }
    }

    /// <summary>Lets go of every request that is kept waiting.</summary>
    public void SayGoodbye() => goodbye.Cancel();

    public void Dispose() => goodbye.Dispose();

    private Task AnswerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var path = context.Request.Path;
        var isOurs = path.StartsWithSegments("/_sandbox", StringComparison.Ordinal) || InboxExchange.Has(path);
        if (!isOurs)
        {
            return api.AnswerAsync(context, cancellationToken);
        }

        if (neighborhood.FindObjection(context.Request) is { } objection)
        {
            return ControlAnswers.RefuseAsync(context.Response, 403, objection, cancellationToken);
        }

        return InboxExchange.Has(path)
            ? inbox.AnswerAsync(context, cancellationToken)
            : control.AnswerAsync(context, cancellationToken);
    }
}
