using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Courier.Sms;

namespace WebhookApi;

/// <summary>The latest messages and replies, and the pages that are subscribed to changes of them.</summary>
internal sealed class MessageFeed(TimeProvider time)
{
    private const int MaxMessages = 200;
    private const int MaxUnreadEvents = 1000;

    // Ids only. The callbacks of a message end long before so many others have been sent.
    private const int MaxRemovedIds = 10_000;

    private readonly List<MessageHistory> messages = [];
    private readonly RemovedMessages removed = new(MaxRemovedIds);
    private readonly List<Reply> replies = [];
    private readonly List<Channel<SseItem<object>>> subscribers = [];
    private readonly Lock gate = new();

    public MessageHistory? Find(string id)
    {
        lock (gate)
        {
            return messages.Find(message => message.Id == id);
        }
    }

    public void AddSent(SmsReceipt receipt, SmsMessage message) => Update(
        receipt.MessageId,
        isReport: false,
        history => history with
        {
            To = message.To.Masked,
            Text = message.Body ?? "",
            Steps = [StatusStep.From(receipt, time.GetUtcNow()), .. history.Steps],
        });

    // A callback may arrive before the send returns, and also after its message has been removed from the page.
    public void AddReport(DeliveryReport report) => Update(
        report.MessageId,
        isReport: true,
        history => history.Add(StatusStep.From(report, time.GetUtcNow())));

    public void AddReply(string from, string text)
    {
        lock (gate)
        {
            var reply = new Reply(from, text, time.GetUtcNow());
            replies.Add(reply);
            replies.RemoveRange(0, Math.Max(0, replies.Count - MaxMessages));
            Publish(new SseItem<object>(reply, "reply"));
        }
    }

    /// <summary>Yields one event with all messages and replies, followed by an event for each change.</summary>
    public async IAsyncEnumerable<SseItem<object>> SubscribeAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A page that does not keep up is disconnected. It reconnects by itself and then receives everything.
        var subscriber = Channel.CreateBounded<SseItem<object>>(MaxUnreadEvents);
        lock (gate)
        {
            subscriber.Writer.TryWrite(new(new { Messages = messages.ToList(), Replies = replies.ToList() }, "all"));
            subscribers.Add(subscriber);
        }

        try
        {
            while (await WaitToReadAsync(subscriber.Reader, cancellationToken))
            {
                while (subscriber.Reader.TryRead(out var item))
                {
                    yield return item;
                }
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

    private void Update(string id, bool isReport, Func<MessageHistory, MessageHistory> update)
    {
        lock (gate)
        {
            var index = messages.FindIndex(message => message.Id == id);
            if (index < 0 && isReport && removed.Contains(id))
            {
                return;
            }

            var history = update(index < 0 ? new MessageHistory(id, "", "", []) : messages[index]);
            if (index < 0)
            {
                messages.Add(history);
                if (messages.Count > MaxMessages)
                {
                    removed.Add(messages[0].Id);
                    messages.RemoveAt(0);
                }
            }
            else
            {
                messages[index] = history;
            }

            Publish(new SseItem<object>(history, "update"));
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

    // Cancellation is the normal end: the page was closed, or the application stops.
    private static async Task<bool> WaitToReadAsync(
        ChannelReader<SseItem<object>> reader,
        CancellationToken cancellationToken)
    {
        try
        {
            return await reader.WaitToReadAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
