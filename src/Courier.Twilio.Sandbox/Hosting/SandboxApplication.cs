using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Inbox;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>
/// Dispatches requests: <c>/_sandbox</c> to the control API, the inbox's paths to the inbox, and all other paths to
/// Twilio's API.
/// </summary>
internal sealed class SandboxApplication(
    SandboxState state,
    ConnectionRegistry connections,
    OriginGuard originGuard) : IHttpApplication<HttpContext>, IDisposable
{
    private readonly ApiExchange api = new(state);
    private readonly ControlRequestHandler control = new(state, connections);
    private readonly InboxRequestHandler inbox = new(state);
    private readonly CancellationTokenSource shutdown = new();

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, shutdown.Token);
        try
        {
            await HandleAsync(context, linked.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (linked.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await RejectAsync(context, exception.StatusCode, exception.Message, linked.Token).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The client disconnected while its request was read.
            context.Abort();
        }
    }

    /// <summary>Cancels every request that is still handled.</summary>
    public void CancelPendingRequests() => shutdown.Cancel();

    public void Dispose() => shutdown.Dispose();

    private Task HandleAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (originGuard.Validate(context.Request, IsTwilioPath(context)) is { } error)
        {
            return RejectAsync(context, StatusCodes.Status403Forbidden, error, cancellationToken);
        }

        if (IsTwilioPath(context))
        {
            return api.HandleAsync(context, cancellationToken);
        }

        return InboxRequestHandler.Handles(context.Request.Path)
            ? inbox.HandleAsync(context, cancellationToken)
            : control.HandleAsync(context, cancellationToken);
    }

    private static bool IsTwilioPath(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/_sandbox", StringComparison.Ordinal)
        && !InboxRequestHandler.Handles(context.Request.Path);

    /// <summary>Rejects a request before it is routed, in the error format of the API of its path.</summary>
    private Task RejectAsync(HttpContext context, int status, string error, CancellationToken cancellationToken) =>
        IsTwilioPath(context)
            ? ApiResponseWriter.WriteAsync(
                context.Response,
                ApiResponse.FromError(new ApiError(null, status, error)),
                new ApiResponseHeaders(state.Clock, state.Clock.Timestamp, 1),
                cancellationToken)
            : ControlResponses.WriteErrorAsync(context.Response, status, error, cancellationToken);
}
