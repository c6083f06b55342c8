namespace Courier.Twilio.DependencyInjection;

/// <summary>The hallway to those that hear every registration, made at the first piece of news: they may need what needs a hallway.</summary>
internal sealed class ContainerHandlers<THallway>(Func<CancellationToken, Task<THallway>> make)
    where THallway : class
{
    private THallway? hallway;

    /// <summary>Always the same one.</summary>
    public async ValueTask<THallway> FindAsync(CancellationToken cancellationToken) =>
        hallway ?? Interlocked.CompareExchange(ref hallway, await make(cancellationToken).ConfigureAwait(false), null) ?? hallway;
}
