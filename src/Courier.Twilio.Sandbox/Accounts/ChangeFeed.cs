using System.Collections.Immutable;
using System.Threading.Channels;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>Tells whoever listens of what happens to messages, in order.</summary>
internal sealed class ChangeFeed
{
    private const int Backlog = 4096;

    private ImmutableList<Channel<ChangeEvent>> listeners = [];
    private volatile bool isClosed;

    public void Publish(ChangeEvent news)
    {
        foreach (var listener in Volatile.Read(ref listeners))
        {
            listener.Writer.TryWrite(news);
        }
    }

    /// <summary>Ends every subscription, and each that begins hereafter: there will be no more news.</summary>
    public void Close()
    {
        isClosed = true;
        foreach (var listener in Volatile.Read(ref listeners))
        {
            listener.Writer.TryComplete();
        }
    }

    public Subscription Subscribe()
    {
        // A listener that falls behind loses the oldest news, never the sandbox's memory.
        var channel = Channel.CreateBounded<ChangeEvent>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        ImmutableInterlocked.Update(ref listeners, static (all, one) => all.Add(one), channel);
        if (isClosed)
        {
            channel.Writer.TryComplete();
        }

        return new Subscription(this, channel);
    }

    internal sealed class Subscription(ChangeFeed bulletin, Channel<ChangeEvent> channel) : IDisposable
    {
        public ChannelReader<ChangeEvent> Events => channel.Reader;

        public void Dispose() => ImmutableInterlocked.Update(ref bulletin.listeners, static (all, one) => all.Remove(one), channel);
    }
}
