using Courier.Sms;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>
/// Processes webhook requests of Twilio in any host: validates the signature, parses the fields and dispatches the
/// event to the handlers. The package <c>Courier.Twilio.AspNetCore</c> maps it to endpoints.
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
/// A request with the header <see cref="TwilioSignature.SettingsHeaderName"/> is validated with the key that it names,
/// out of <see cref="CourierTwilioOptions.WebhookSharedKeys"/> of the same registrations, and with HMAC-SHA256. Auth
/// tokens are not tried.
/// </para>
/// <para>
/// When several registrations share an account, the handlers of each are called. Handlers that the application
/// registered in the container itself are called once per event.
/// </para>
/// </remarks>
public interface ITwilioWebhooks
{
#pragma warning disable RS0026 // The overloads differ in the number of texts before the form: no call is ambiguous.
    /// <summary>
    /// Processes a status callback, and calls each <see cref="IDeliveryReportHandler"/> when the status is later than
    /// the one dispatched before.
    /// </summary>
    /// <param name="signature">
    /// The value of the header <see cref="TwilioSignature.HeaderName"/>; <see langword="null"/> when the header is
    /// missing or occurs twice.
    /// </param>
    /// <param name="url">
    /// The URL that Twilio called, with its percent-encoding unchanged; see <see cref="TwilioSignature.IsValid"/>.
    /// </param>
    /// <param name="form">
    /// The decoded fields of the body. Limit their number and size before reading them. Empty for a GET request: the
    /// fields are then those of the query of <paramref name="url"/>.
    /// </param>
    /// <param name="cancellationToken">A token that is passed to the handlers.</param>
    /// <returns>
    /// <see cref="TwilioWebhookResult.Accepted"/> when the handlers succeeded or the status was dispatched before;
    /// <see cref="TwilioWebhookResult.InvalidSignature"/> or <see cref="TwilioWebhookResult.InvalidStatusCallback"/>
    /// when nothing was dispatched; <see cref="TwilioWebhookResult.TooManyPending"/> when the handlers do not keep up.
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

    /// <summary>Processes a status callback, which a shared key may have signed.</summary>
    /// <remarks>
    /// An implementation without this method refuses a request that names a shared key.
    /// </remarks>
    /// <param name="signature">As in the other overload.</param>
    /// <param name="signatureSettings">
    /// The value of the header <see cref="TwilioSignature.SettingsHeaderName"/>, and the values separated by commas
    /// when it occurs more than once; <see langword="null"/> when the header is missing.
    /// </param>
    /// <param name="url">As in the other overload.</param>
    /// <param name="form">As in the other overload.</param>
    /// <param name="cancellationToken">A token that is passed to the handlers.</param>
    /// <returns>As in the other overload.</returns>
    Task<TwilioWebhookResult> ProcessStatusCallbackAsync(
        string? signature,
        string? signatureSettings,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        CancellationToken cancellationToken = default) => signatureSettings is null
        ? ProcessStatusCallbackAsync(signature, url, form, cancellationToken)
        : Task.FromResult(TwilioWebhookResult.InvalidSignature);

    /// <summary>
    /// Processes an inbound message, and calls each <see cref="IInboundMessageHandler"/> once per message.
    /// </summary>
    /// <param name="signature">
    /// The value of the header <see cref="TwilioSignature.HeaderName"/>; <see langword="null"/> when the header is
    /// missing or occurs twice.
    /// </param>
    /// <param name="url">
    /// The URL that Twilio called, with its percent-encoding unchanged; see <see cref="TwilioSignature.IsValid"/>.
    /// </param>
    /// <param name="form">
    /// The decoded fields of the body. Limit their number and size before reading them. Empty for a GET request: the
    /// fields are then those of the query of <paramref name="url"/>.
    /// </param>
    /// <param name="cancellationToken">A token that is passed to the handlers.</param>
    /// <returns>
    /// <see cref="TwilioWebhookResult.Accepted"/> when the handlers succeeded or the message was dispatched before;
    /// <see cref="TwilioWebhookResult.InvalidSignature"/> or <see cref="TwilioWebhookResult.InvalidInboundMessage"/>
    /// when nothing was dispatched; <see cref="TwilioWebhookResult.TooManyPending"/> when the handlers do not keep up.
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

    /// <summary>Processes an inbound message, which a shared key may have signed.</summary>
    /// <remarks>
    /// An implementation without this method refuses a request that names a shared key.
    /// </remarks>
    /// <param name="signature">As in the other overload.</param>
    /// <param name="signatureSettings">
    /// The value of the header <see cref="TwilioSignature.SettingsHeaderName"/>, and the values separated by commas
    /// when it occurs more than once; <see langword="null"/> when the header is missing.
    /// </param>
    /// <param name="url">As in the other overload.</param>
    /// <param name="form">As in the other overload.</param>
    /// <param name="cancellationToken">A token that is passed to the handlers.</param>
    /// <returns>As in the other overload.</returns>
    Task<TwilioWebhookResult> ProcessInboundMessageAsync(
        string? signature,
        string? signatureSettings,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        CancellationToken cancellationToken = default) => signatureSettings is null
        ? ProcessInboundMessageAsync(signature, url, form, cancellationToken)
        : Task.FromResult(TwilioWebhookResult.InvalidSignature);
#pragma warning restore RS0026
}
