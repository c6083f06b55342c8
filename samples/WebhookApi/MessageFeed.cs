using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Courier.Sms;

namespace WebhookApi;

/// <summary>What the page shows: the latest messages and replies, and everybody who is watching.</summary>
internal sealed class Board(TimeProvider time)
{
    private const int Most = 200;
    private const int MostUnread = 1000;

    // Ids only; the callbacks of a message are over long before as many others have been sent.
    private const int MostDeparted = 10_000;

    private readonly List<Life> lives = [];
    private readonly Departed departed = new(MostDeparted);
    private readonly List<Reply> replies = [];
    private readonly List<Channel<SseItem<object>>> watchers = [];
    private readonly Lock gate = new();

    public Life? Find(string id)
    {
        lock (gate)
        {
            return lives.Find(life => life.Id == id);
        }
    }

    public void Sent(SmsReceipt receipt, SmsMessage message) =>
        Change(receipt.MessageId, comesBack: true, life => life with { To = message.To.Masked, Text = message.Body ?? "", Steps = [Step.Of(receipt, time.GetUtcNow()), .. life.Steps] });

    // A callback may be quicker than the answer to the send itself; and so late that its message has left the page.
    public void Heard(DeliveryReport report) => Change(report.MessageId, comesBack: false, life => life.After(Step.Of(report, time.GetUtcNow())));

    public void Replied(string from, string text)
    {
        lock (gate)
        {
            var reply = new Reply(from, text, time.GetUtcNow());
            replies.Add(reply);
            replies.RemoveRange(0, Math.Max(0, replies.Count - Most));
            Tell(new SseItem<object>(reply, "reply"));
        }
    }

    /// <summary>First all there is, then what happens.</summary>
    public async IAsyncEnumerable<SseItem<object>> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Who does not keep up is sent away; the page comes again by itself, and is told all there is.
        var watcher = Channel.CreateBounded<SseItem<object>>(MostUnread);
        lock (gate)
        {
            watcher.Writer.TryWrite(new(new { Lives = lives.ToList(), Replies = replies.ToList() }, "all"));
            watchers.Add(watcher);
        }

        try
        {
            while (await HasMoreAsync(watcher.Reader, cancellationToken))
            {
                while (watcher.Reader.TryRead(out var news))
                {
                    yield return news;
                }
            }
        }
        finally
        {
            lock (gate)
            {
                watchers.Remove(watcher);
            }
        }
    }

    private void Change(string id, bool comesBack, Func<Life, Life> change)
    {
        lock (gate)
        {
            var at = lives.FindIndex(life => life.Id == id);
            if (at < 0 && !comesBack && departed.Has(id))
            {
                return;
            }

            var life = change(at < 0 ? new Life(id, "", "", []) : lives[at]);
            if (at < 0)
            {
                lives.Add(life);
                if (lives.Count > Most)
                {
                    departed.Add(lives[0].Id);
                    lives.RemoveAt(0);
                }
            }
            else
            {
                lives[at] = life;
            }

            Tell(new SseItem<object>(life, "life"));
        }
    }

    private void Tell(SseItem<object> news)
    {
        foreach (var slow in watchers.Where(watcher => !watcher.Writer.TryWrite(news)).ToList())
        {
            slow.Writer.TryComplete();
            watchers.Remove(slow);
        }
    }

    // Cancelled is over, and no fault: somebody left, or the application stops.
    private static async Task<bool> HasMoreAsync(ChannelReader<SseItem<object>> reader, CancellationToken cancellationToken)
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
