using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Courier.Sms;

namespace WebhookApi;

/// <summary>What the page shows: the latest messages and replies, and everybody who is watching.</summary>
internal sealed class Board(TimeProvider time)
{
    private const int Most = 200;

    private readonly List<Life> lives = [];
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
        Change(receipt.MessageId, life => life with { To = message.To.Masked, Text = message.Body ?? "", Steps = [Step.Of(receipt, time.GetUtcNow()), .. life.Steps] });

    // A callback may be quicker than the answer to the send itself.
    public void Heard(DeliveryReport report) => Change(report.MessageId, life => life.After(Step.Of(report, time.GetUtcNow())));

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
        // Who does not keep up loses the oldest news, and has all of it again when the page is loaded anew.
        var watcher = Channel.CreateBounded<SseItem<object>>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (gate)
        {
            watcher.Writer.TryWrite(new(new { Lives = lives.ToList(), Replies = replies.ToList() }, "all"));
            watchers.Add(watcher);
        }

        try
        {
            await foreach (var news in watcher.Reader.ReadAllAsync(cancellationToken))
            {
                yield return news;
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

    private void Change(string id, Func<Life, Life> change)
    {
        lock (gate)
        {
            var at = lives.FindIndex(life => life.Id == id);
            var life = change(at < 0 ? new Life(id, "", "", []) : lives[at]);
            if (at < 0)
            {
                lives.Add(life);
                lives.RemoveRange(0, Math.Max(0, lives.Count - Most));
            }
            else
            {
                lives[at] = life;
            }

            Tell(new SseItem<object>(life, "life"));
        }
    }

    private void Tell(SseItem<object> news) => watchers.ForEach(watcher => watcher.Writer.TryWrite(news));
}
