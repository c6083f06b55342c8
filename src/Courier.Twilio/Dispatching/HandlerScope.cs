namespace Courier.Twilio.Dispatching;

/// <summary>Calls one handler of the application.</summary>
internal delegate Task HandlerCallback<in TEvent>(TEvent e, CancellationToken cancellationToken);

/// <summary>The handlers of one event; disposing it ends the container scope that they were constructed in.</summary>
/// <param name="handlers">The handlers, in the order of their registration.</param>
/// <param name="scope">The container scope; <see langword="null"/> when each handler opens one of its own.</param>
internal sealed class HandlerScope<TEvent>(
    IReadOnlyList<HandlerCallback<TEvent>> handlers, IAsyncDisposable? scope = null) : IAsyncDisposable
{
    /// <summary>Gets the handlers, in the order of their registration.</summary>
    public IReadOnlyList<HandlerCallback<TEvent>> Handlers => handlers;

    public ValueTask DisposeAsync() => scope?.DisposeAsync() ?? ValueTask.CompletedTask;
}
