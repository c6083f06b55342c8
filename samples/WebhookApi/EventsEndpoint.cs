namespace WebhookApi;

/// <summary>Server-sent events: all there is, then what happens.</summary>
internal static class Watching
{
    public static IResult Answer(Board board, IHostApplicationLifetime lifetime, HttpContext context)
    {
        // A page that is left open must not hold the application up when it stops.
        var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Response.RegisterForDispose(either);
        return TypedResults.ServerSentEvents(board.WatchAsync(either.Token));
    }
}
