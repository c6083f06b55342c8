using System.Text;
using System.Text.Json;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Control;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>Writes server-sent events for new and changed messages, rejected messages and other changes.</summary>
internal static class InboxEvents
{
    /// <summary>The delay before a browser reconnects after a lost connection.</summary>
    private const int ReconnectDelayMilliseconds = 500;

    public static async Task StreamAsync(ChangeFeed feed, HttpResponse response, CancellationToken cancellationToken)
    {
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        using var subscription = feed.Subscribe();

        // Sent first: a client that received it misses no later event.
        var ready = $"{{}}\nretry: {ReconnectDelayMilliseconds}";
        await SendAsync(response, "ready", ready, cancellationToken).ConfigureAwait(false);
        await foreach (var change in subscription.Events.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            var (name, json) = Format(change);
            await SendAsync(response, name, json, cancellationToken).ConfigureAwait(false);
        }
    }

    private static (string Name, string Json) Format(ChangeEvent change) => change switch
    {
        { Message: { } message } =>
            ("message", JsonSerializer.Serialize(InboxMessage.Create(message), ControlJson.Default.InboxMessage)),
        { RejectedMessage: { } rejected } =>
            ("rejected", JsonSerializer.Serialize(InboxRejection.From(rejected), ControlJson.Default.InboxRejection)),
        _ => ("changed", "{}"),
    };

    private static async Task SendAsync(
        HttpResponse response,
        string name,
        string json,
        CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes($"event: {name}\ndata: {json}\n\n");
        await response.Body.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        await response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
