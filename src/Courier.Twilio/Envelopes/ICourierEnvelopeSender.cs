namespace Courier.Twilio;

// The token is optional in every method of the library; the first parameters of the overloads are unrelated types.
#pragma warning disable RS0026

/// <summary>Sends the messages of Courier's JSON envelopes. Resolve it from the service provider.</summary>
/// <remarks>
/// <para>
/// The messages are sent one after the other with the <see cref="Sms.ISmsProvider"/> of the registration. Every
/// recipient of the envelope has one result, in the order of the envelope. A recipient without a valid message is
/// <see cref="Sms.SmsRejected"/>; the others are sent all the same.
/// </para>
/// <para>
/// No exception loses the result of a message that was handed to the provider. An exception is thrown only before the
/// first message, or by the provider for the first message. Later, a recipient for which the provider throws is
/// <see cref="Sms.SmsUnconfirmed"/>.
/// </para>
/// <para>
/// A cancellation before the first message throws an <see cref="OperationCanceledException"/>, and nothing was sent. A
/// later cancellation throws nothing: the recipients whose message was not sent are <see cref="Sms.SmsRejected"/>, and
/// their failure is transient.
/// </para>
/// </remarks>
public interface ICourierEnvelopeSender
{
    /// <summary>
    /// Parses an envelope with the templates and options of the registration, without sending it: to show what would be
    /// sent.
    /// </summary>
    /// <param name="utf8Json">The envelope as UTF-8; see <see cref="CourierEnvelope"/> for what it may hold.</param>
    /// <param name="cancellationToken">Cancels the search and the rendering of the template.</param>
    /// <returns>The envelope with its rendered messages.</returns>
    /// <exception cref="CourierEnvelopeException">The envelope is invalid or refused.</exception>
    /// <exception cref="OperationCanceledException">The parsing was cancelled.</exception>
    Task<CourierEnvelope> ParseAsync(ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken = default);

    /// <summary>Parses an envelope and sends its messages.</summary>
    /// <param name="utf8Json">The envelope as UTF-8; see <see cref="CourierEnvelope"/> for what it may hold.</param>
    /// <param name="cancellationToken">Cancels the sends that have not started.</param>
    /// <returns>One result for each recipient, in the order of the envelope.</returns>
    /// <exception cref="CourierEnvelopeException">The envelope is invalid or refused; nothing was sent.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the first message was sent.</exception>
    Task<IReadOnlyList<CourierSendResult>> SendAsync(
        ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken = default);

    /// <summary>Reads an envelope from a stream, parses it and sends its messages.</summary>
    /// <param name="utf8Json">
    /// The envelope as UTF-8. The stream is read to its end, or to the first byte above the limit of 65,536 bytes. It
    /// is not disposed.
    /// </param>
    /// <param name="cancellationToken">Cancels the reading and the sends that have not started.</param>
    /// <returns>One result for each recipient, in the order of the envelope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    /// <exception cref="CourierEnvelopeException">The envelope is invalid or refused; nothing was sent.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the first message was sent.</exception>
    Task<IReadOnlyList<CourierSendResult>> SendAsync(Stream utf8Json, CancellationToken cancellationToken = default);

    /// <summary>Sends the messages of a parsed envelope.</summary>
    /// <param name="envelope">
    /// The envelope. Its messages are sent as they were parsed. The template of an envelope that was parsed without an
    /// <see cref="ISmsTemplateSource"/> is looked up and rendered with the services of the registration.
    /// </param>
    /// <param name="cancellationToken">Cancels the sends that have not started.</param>
    /// <returns>One result for each recipient, in the order of the envelope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="envelope"/> is <see langword="null"/>.</exception>
    /// <exception cref="CourierEnvelopeException">The envelope is refused; nothing was sent.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the first message was sent.</exception>
    Task<IReadOnlyList<CourierSendResult>> SendAsync(
        CourierEnvelope envelope, CancellationToken cancellationToken = default);
}
