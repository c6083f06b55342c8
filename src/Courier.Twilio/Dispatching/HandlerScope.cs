namespace Courier.Twilio.Dispatching;

/// <summary>Calls one handler of the application.</summary>
internal delegate Task HandlerCallback<in TEvent>(TEvent e, CancellationToken cancellationToken);

/// <summary>The handlers of one event; disposing it ends the service scope that constructed them.</summary>
/// <param name="resolve">Returns the handlers, in the order of their registration. Called once.</param>
/// <param name="scope">The service scope; <see langword="null"/> when each handler opens one of its own.</param>
internal sealed class HandlerScope<TEvent>(
    Func<IReadOnlyList<HandlerCallback<TEvent>>> resolve, IAsyncDisposable? scope) : IAsyncDisposable
{
    private IReadOnlyList<HandlerCallback<TEvent>>? handlers;

    public HandlerScope(IReadOnlyList<HandlerCallback<TEvent>> handlers)
        : this(() => handlers, scope: null)
    {
    }

    /// <summary>Gets the handlers. The first access constructs them and throws what their constructors throw.</summary>
    public IReadOnlyList<HandlerCallback<TEvent>> Handlers => handlers ??= resolve();

    public ValueTask DisposeAsync() => scope?.DisposeAsync() ?? ValueTask.CompletedTask;
}
