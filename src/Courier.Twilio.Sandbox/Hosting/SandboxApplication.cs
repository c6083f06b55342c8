using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Inbox;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>Twilio's paths are Twilio's; <c>/_sandbox</c> and the inbox are ours.</summary>
internal sealed class SandboxApplication(SandboxState switchboard, ConnectionRegistry connections, OriginGuard neighborhood) : IHttpApplication<HttpContext>, IDisposable
{
    private readonly ApiExchange api = new(switchboard);
    private readonly ControlRequestHandler control = new(switchboard, connections);
    private readonly InboxRequestHandler inbox = new(switchboard);
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
        catch (BadHttpRequestException problem) when (!context.Response.HasStarted)
        {
            await RefuseAsync(context, problem.StatusCode, problem.Message, either.Token).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The client left in the middle of its own request.
            context.Abort();
        }
    }

    /// <summary>Lets go of every request that is kept waiting.</summary>
    public void CancelPendingRequests() => goodbye.Cancel();

    public void Dispose() => goodbye.Dispose();

    private Task AnswerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (neighborhood.Validate(context.Request, IsTwilios(context)) is { } objection)
        {
            return RefuseAsync(context, StatusCodes.Status403Forbidden, objection, cancellationToken);
        }

        if (IsTwilios(context))
        {
            return api.HandleAsync(context, cancellationToken);
        }

        return InboxRequestHandler.Handles(context.Request.Path)
            ? inbox.HandleAsync(context, cancellationToken)
            : control.HandleAsync(context, cancellationToken);
    }

    private static bool IsTwilios(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/_sandbox", StringComparison.Ordinal) && !InboxRequestHandler.Handles(context.Request.Path);

    /// <summary>What is refused before it was understood, in the form of whoever was asked.</summary>
    private Task RefuseAsync(HttpContext context, int status, string sentence, CancellationToken cancellationToken) => IsTwilios(context)
        ? ApiResponseWriter.WriteAsync(
            context.Response,
            ApiResponse.FromError(new ApiError(null, status, sentence)),
            new ApiResponseHeaders(switchboard.Clock, switchboard.Clock.Timestamp, 1),
            cancellationToken)
        : ControlResponses.WriteErrorAsync(context.Response, status, sentence, cancellationToken);
}
