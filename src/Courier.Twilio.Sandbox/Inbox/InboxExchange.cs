using System.Text;
using System.Text.Json;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Control;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Inbox;

/// <summary><c>/inbox.json</c>, all at once; <c>/inbox/events</c>, as it happens.</summary>
internal sealed class InboxExchange(Switchboard switchboard)
{
    public static bool Has(PathString path) => path.Value is "/inbox.json" or "/inbox/events";

    public Task AnswerAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsGet(http.Request.Method))
        {
            return ControlAnswers.RefuseAsync(http.Response, 405, "Only GET.", cancellationToken);
        }

        return http.Request.Path.Value is "/inbox.json"
            ? ControlAnswers.WriteAsync(http.Response, 200, InboxState.Of(switchboard), ControlJson.Default.InboxState, cancellationToken)
            : StreamAsync(http.Response, cancellationToken);
    }

    private async Task StreamAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        using var bulletin = switchboard.Bulletin.Listen();

        // Sent at once, so that whoever listens knows that nothing from here on is missed.
        await SendAsync(response, "ready", "{}", cancellationToken).ConfigureAwait(false);
        await foreach (var news in bulletin.News.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            var (name, json) = Tell(news);
            await SendAsync(response, name, json, cancellationToken).ConfigureAwait(false);
        }
    }

    private static (string Name, string Json) Tell(News news) => news switch
    {
        { Message: { } message } => ("message", JsonSerializer.Serialize(InboxMessage.Of(message), ControlJson.Default.InboxMessage)),
        { Refused: { } refused } => ("refused", JsonSerializer.Serialize(InboxRefusal.Of(refused), ControlJson.Default.InboxRefusal)),
        _ => ("changed", "{}"),
    };

    private static async Task SendAsync(HttpResponse response, string name, string json, CancellationToken cancellationToken)
    {
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes($"event: {name}\ndata: {json}\n\n"), cancellationToken).ConfigureAwait(false);
        await response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
