using System.Collections.Immutable;
using System.Threading.Channels;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>Tells whoever listens of every message that came or changed, in order.</summary>
internal sealed class Bulletin
{
    private const int Backlog = 4096;

    private ImmutableList<Channel<SandboxMessage>> listeners = [];

    public void Announce(SandboxMessage message)
    {
        foreach (var listener in Volatile.Read(ref listeners))
        {
            listener.Writer.TryWrite(message);
        }
    }

    /// <summary>Ends every subscription: there will be no more news.</summary>
    public void Close()
    {
        foreach (var listener in Volatile.Read(ref listeners))
        {
            listener.Writer.TryComplete();
        }
    }

    public Subscription Listen()
    {
        // A listener that falls behind loses the oldest news, never the sandbox's memory.
        var channel = Channel.CreateBounded<SandboxMessage>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        ImmutableInterlocked.Update(ref listeners, static (all, one) => all.Add(one), channel);
        return new Subscription(this, channel);
    }

    internal sealed class Subscription(Bulletin bulletin, Channel<SandboxMessage> channel) : IDisposable
    {
        public ChannelReader<SandboxMessage> News => channel.Reader;

        public void Dispose() => ImmutableInterlocked.Update(ref bulletin.listeners, static (all, one) => all.Remove(one), channel);
    }
}
