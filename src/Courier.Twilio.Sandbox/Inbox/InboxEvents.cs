using System.Text;
using System.Text.Json;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Control;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>Server-sent events: every message that comes or changes, every refusal, and that something else changed.</summary>
internal static class InboxEvents
{
    /// <summary>Milliseconds a browser waits before it asks again after a connection was lost.</summary>
    private const int ReconnectDelayMilliseconds = 500;

    public static async Task StreamAsync(ChangeFeed bulletin, HttpResponse response, CancellationToken cancellationToken)
    {
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        using var subscription = bulletin.Subscribe();

        // Sent at once, so that whoever listens knows that nothing from here on is missed.
        await SendAsync(response, "ready", $"{{}}\nretry: {ReconnectDelayMilliseconds}", cancellationToken).ConfigureAwait(false);
        await foreach (var news in subscription.Events.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            var (name, json) = Format(news);
            await SendAsync(response, name, json, cancellationToken).ConfigureAwait(false);
        }
    }

    private static (string Name, string Json) Format(ChangeEvent news) => news switch
    {
        { Message: { } message } => ("message", JsonSerializer.Serialize(InboxMessage.From(message), ControlJson.Default.InboxMessage)),
        { RejectedMessage: { } refused } => ("refused", JsonSerializer.Serialize(InboxRejection.From(refused), ControlJson.Default.InboxRefusal)),
        _ => ("changed", "{}"),
    };

    private static async Task SendAsync(HttpResponse response, string name, string json, CancellationToken cancellationToken)
    {
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes($"event: {name}\ndata: {json}\n\n"), cancellationToken).ConfigureAwait(false);
        await response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
