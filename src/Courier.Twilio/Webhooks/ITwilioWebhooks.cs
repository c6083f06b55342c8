using Courier.Sms;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>
/// Processes webhook requests of Twilio in any host: validates the signature, parses the form and dispatches the event
/// to the handlers. The package <c>Courier.Twilio.AspNetCore</c> maps it to endpoints.
/// </summary>
/// <remarks>
/// <para>
/// The service without a key processes requests for all registrations of the container. The service keyed by the name
/// of a registration processes requests for that registration only.
/// </para>
/// <para>
/// The field <c>AccountSid</c> of the form selects the tokens. The registration whose account it is contributes its
/// <see cref="CourierTwilioOptions.AuthToken"/> and its <see cref="CourierTwilioOptions.CallbackAuthTokens"/>. For an
/// account of no registration, for example one that an override named, the
/// <see cref="CourierTwilioOptions.CallbackAuthTokens"/> of all registrations are tried. An entry <c>AC…:token</c> is
/// tried for that account only; an entry without an account is tried for every account. Validation cannot be switched
/// off: without a token every request is <see cref="TwilioWebhookResult.InvalidSignature"/>.
/// </para>
/// <para>
/// When several registrations share an account, the handlers of each are called. Handlers that the application
/// registered in the container itself are called once per event.
/// </para>
/// </remarks>
public interface ITwilioWebhooks
{
    /// <summary>
    /// Processes a status callback, and calls each <see cref="IDeliveryReportHandler"/> when the status is later than
    /// the one dispatched before.
    /// </summary>
    /// <param name="signature">
    /// The value of the header <see cref="TwilioSignature.HeaderName"/>; <see langword="null"/> when the header is
    /// missing or occurs twice.
    /// </param>
    /// <param name="url">
    /// The URL that Twilio called, with its percent-encoding unchanged; see
    /// <see cref="TwilioSignature.IsValid(string?, string, string, IEnumerable{KeyValuePair{string, StringValues}})"/>.
    /// </param>
    /// <param name="form">The decoded fields. Limit their number and size before reading them.</param>
    /// <param name="cancellationToken">A token that is passed to the handlers.</param>
    /// <returns>
    /// <see cref="TwilioWebhookResult.Accepted"/> when the handlers succeeded or the status was dispatched before;
    /// <see cref="TwilioWebhookResult.InvalidSignature"/> or <see cref="TwilioWebhookResult.InvalidStatusCallback"/>
    /// when nothing was dispatched.
    /// </returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="url"/> or <paramref name="form"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="Exception">
    /// A handler threw; an <see cref="AggregateException"/> when several did. Respond with HTTP status 500. The next
    /// request for the same status calls only the handlers that failed.
    /// </exception>
    Task<TwilioWebhookResult> ProcessStatusCallbackAsync(
        string? signature,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Processes an inbound message, and calls each <see cref="IInboundMessageHandler"/> once per message.
    /// </summary>
    /// <param name="signature">
    /// The value of the header <see cref="TwilioSignature.HeaderName"/>; <see langword="null"/> when the header is
    /// missing or occurs twice.
    /// </param>
    /// <param name="url">The URL that Twilio called, with its percent-encoding unchanged.</param>
    /// <param name="form">The decoded fields. Limit their number and size before reading them.</param>
    /// <param name="cancellationToken">A token that is passed to the handlers.</param>
    /// <returns>
    /// <see cref="TwilioWebhookResult.Accepted"/> when the handlers succeeded or the message was dispatched before;
    /// <see cref="TwilioWebhookResult.InvalidSignature"/> or <see cref="TwilioWebhookResult.InvalidInboundMessage"/>
    /// when nothing was dispatched.
    /// </returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="url"/> or <paramref name="form"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="Exception">
    /// A handler threw; an <see cref="AggregateException"/> when several did. Respond with HTTP status 500. The next
    /// request for the same message calls only the handlers that failed.
    /// </exception>
    Task<TwilioWebhookResult> ProcessInboundMessageAsync(
        string? signature,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        CancellationToken cancellationToken = default);
}
