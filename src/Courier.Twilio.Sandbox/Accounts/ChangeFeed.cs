using System.Collections.Immutable;
using System.Threading.Channels;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>Publishes changes of the sandbox's state to its subscribers, in order.</summary>
internal sealed class ChangeFeed
{
    private const int MaxPendingEvents = 4096;

    private ImmutableList<Channel<ChangeEvent>> channels = [];
    private volatile bool isClosed;

    public void Publish(ChangeEvent change)
    {
        foreach (var channel in Volatile.Read(ref channels))
        {
            channel.Writer.TryWrite(change);
        }
    }

    /// <summary>Completes every subscription. Later subscriptions are completed at once.</summary>
    public void Close()
    {
        isClosed = true;

        foreach (var channel in Volatile.Read(ref channels))
        {
            channel.Writer.TryComplete();
        }
    }

    public Subscription Subscribe()
    {
        // A subscriber that does not read loses the oldest events, so that memory stays bounded.
        var channel = Channel.CreateBounded<ChangeEvent>(
            new BoundedChannelOptions(MaxPendingEvents) { FullMode = BoundedChannelFullMode.DropOldest });
        ImmutableInterlocked.Update(ref channels, static (all, added) => all.Add(added), channel);

        if (isClosed)
        {
            channel.Writer.TryComplete();
        }

        return new Subscription(this, channel);
    }

    /// <summary>The events published since the subscription; disposing it ends the subscription.</summary>
    internal sealed class Subscription(ChangeFeed feed, Channel<ChangeEvent> channel) : IDisposable
    {
        public ChannelReader<ChangeEvent> Events => channel.Reader;

        public void Dispose() =>
            ImmutableInterlocked.Update(ref feed.channels, static (all, removed) => all.Remove(removed), channel);
    }
}
