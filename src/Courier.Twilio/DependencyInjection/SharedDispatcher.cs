namespace Courier.Twilio.DependencyInjection;

/// <summary>The hallway to those that hear every registration, made at the first piece of news: they may need what needs a hallway.</summary>
internal sealed class SharedDispatcher<TDispatcher>(Func<CancellationToken, Task<TDispatcher>> make)
    where TDispatcher : class
{
    private TDispatcher? hallway;

    /// <summary>Always the same one.</summary>
    public async ValueTask<TDispatcher> GetAsync(CancellationToken cancellationToken) =>
        hallway ?? Interlocked.CompareExchange(ref hallway, await make(cancellationToken).ConfigureAwait(false), null) ?? hallway;
}
