using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Courier.Sms;

namespace WebhookApi;

/// <summary>The latest messages and replies, and the pages that are subscribed to changes of them.</summary>
internal sealed class MessageFeed(TimeProvider time, IHostApplicationLifetime lifetime)
{
    /// <summary>How many messages a page shows.</summary>
    private const int MaxShown = 200;

    // Older messages are kept without being shown, because their callbacks still arrive.
    private const int MaxKept = 10_000;
    private const int MaxUnreadEvents = 1000;

    private readonly OrderedDictionary<string, MessageHistory> messages = new(StringComparer.Ordinal);
    private readonly Queue<Reply> replies = [];
    private readonly List<Channel<SseItem<object>>> subscribers = [];
    private readonly Lock gate = new();

    public MessageHistory? Find(string id)
    {
        lock (gate)
        {
            return messages.GetValueOrDefault(id);
        }
    }

    public void AddSent(SmsReceipt receipt, SmsMessage message) => Update(receipt.MessageId, history => history with
    {
        To = message.To.Masked,
        Text = message.Body ?? "",
        Steps = [StatusStep.From(new(receipt.MessageId, receipt.Status), time.GetUtcNow()), .. history.Steps],
    });

    // A callback may arrive before the send returns, and the response of a send may never arrive.
    public void AddReport(DeliveryReport report) => Update(report.MessageId, history => history with
    {
        Steps = [.. history.Steps, StatusStep.From(report, time.GetUtcNow())],
    });

    public void AddReply(string from, string text)
    {
        lock (gate)
        {
            var reply = new Reply(from, text, time.GetUtcNow());
            replies.Enqueue(reply);
            if (replies.Count > MaxShown)
            {
                replies.Dequeue();
            }

            Publish(new(reply, "reply"));
        }
    }

    /// <summary>
    /// Yields one event with all messages and replies, then an event for each change, until the page is closed or the
    /// application stops.
    /// </summary>
    public async IAsyncEnumerable<SseItem<object>> SubscribeAsync([EnumeratorCancellation] CancellationToken aborted)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(aborted, lifetime.ApplicationStopping);

        // A page that does not keep up is disconnected. It reconnects by itself and then receives everything.
        var subscriber = Channel.CreateBounded<SseItem<object>>(MaxUnreadEvents);
        await using var completion = end.Token.Register(() => subscriber.Writer.TryComplete());
        lock (gate)
        {
            subscriber.Writer.TryWrite(new(
                new { Messages = messages.Values.TakeLast(MaxShown).ToList(), Replies = replies.ToList() }, "all"));
            subscribers.Add(subscriber);
        }

        try
        {
            await foreach (var item in subscriber.Reader.ReadAllAsync(CancellationToken.None))
            {
                yield return item;
            }
        }
        finally
        {
            lock (gate)
            {
                subscribers.Remove(subscriber);
            }
        }
    }

    private void Update(string id, Func<MessageHistory, MessageHistory> update)
    {
        lock (gate)
        {
            var history = messages[id] = update(messages.GetValueOrDefault(id) ?? new(id, "", "", []));
            if (messages.Count > MaxKept)
            {
                messages.RemoveAt(0);
            }

            if (messages.IndexOf(id) >= messages.Count - MaxShown)
            {
                Publish(new(history, "update"));
            }
        }
    }

    private void Publish(SseItem<object> item)
    {
        foreach (var slow in subscribers.Where(subscriber => !subscriber.Writer.TryWrite(item)).ToList())
        {
            slow.Writer.TryComplete();
            subscribers.Remove(slow);
        }
    }
}

/// <summary>A message and the statuses reported for it. The page shows no whole numbers.</summary>
internal sealed record MessageHistory(string Id, string To, string Text, IReadOnlyList<StatusStep> Steps);

/// <summary>One status of a message, with the failure that came with it.</summary>
internal sealed record StatusStep(
    string Status,
    DateTimeOffset At,
    bool IsFinal,
    bool IsTrackingExpired,
    string? Code,
    string? Why,
    IReadOnlyList<string> Advice)
{
    public static StatusStep From(DeliveryReport report, DateTimeOffset at) => new(
        report.Status.ToString(),
        at,
        report.Status.IsFinal,
        report.IsTrackingExpired,
        report.Failure?.ProviderCode,
        report.Failure?.Message,
        report.Failure?.Advice ?? []);
}

/// <summary>An inbound message.</summary>
internal sealed record Reply(string From, string Text, DateTimeOffset At);
