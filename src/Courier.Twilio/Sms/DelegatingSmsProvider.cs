namespace Courier.Sms;

/// <summary>
/// The base class of decorators: an <see cref="ISmsProvider"/> around another one, to which each message is passed.
/// </summary>
/// <remarks>
/// <para>
/// A decorator overrides <see cref="SendAsync"/> and acts before or after the call of the base method: it changes the
/// message, returns a result of its own without a send, or reads the result.
/// </para>
/// <para>
/// The contract of <see cref="ISmsProvider.SendAsync"/> applies to decorators. <see cref="SendAsync"/> is called
/// concurrently, so implementations must be thread-safe. An exception thrown after the base method returned loses the
/// result, and a second send after <see cref="SmsUnconfirmed"/> may send the message twice.
/// </para>
/// </remarks>
public abstract class DelegatingSmsProvider : ISmsProvider
{
    /// <summary>Initializes a decorator of a provider.</summary>
    /// <param name="innerProvider">The provider to decorate.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="innerProvider"/> is <see langword="null"/>.
    /// </exception>
    protected DelegatingSmsProvider(ISmsProvider innerProvider)
    {
        ArgumentNullException.ThrowIfNull(innerProvider);
        InnerProvider = innerProvider;
    }

    /// <summary>Gets the decorated provider.</summary>
    protected ISmsProvider InnerProvider { get; }

    /// <summary>Sends one message; the base method passes it to <see cref="InnerProvider"/>.</summary>
    /// <inheritdoc/>
    public virtual Task<SmsSendResult> SendAsync(SmsMessage message, CancellationToken cancellationToken = default) =>
        InnerProvider.SendAsync(message, cancellationToken);
}
