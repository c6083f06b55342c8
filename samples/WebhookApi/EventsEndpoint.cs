namespace WebhookApi;

/// <summary><c>GET /events</c>: server-sent events with all messages and replies, then with each change.</summary>
internal static class EventsEndpoint
{
    public static IResult Handle(MessageFeed feed, IHostApplicationLifetime lifetime, HttpContext context)
    {
        // An open page must not delay the shutdown of the application.
        var closedOrStopping = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted,
            lifetime.ApplicationStopping);
        context.Response.RegisterForDispose(closedOrStopping);
        return TypedResults.ServerSentEvents(feed.SubscribeAsync(closedOrStopping.Token));
    }
}
