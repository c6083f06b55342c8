using Courier.Sms;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>
/// Checks what Twilio posts unasked and hands it on, for any host; <c>Courier.Twilio.AspNetCore</c> maps it to endpoints. The
/// one without a key serves every registration of the container; the one with a registration's name as its key, that one.
/// </summary>
/// <remarks>
/// The form's <c>AccountSid</c> chooses the token: the registration whose account it is brings its
/// <see cref="CourierTwilioOptions.AuthToken"/> and its <see cref="CourierTwilioOptions.CallbackAuthTokens"/>; for an account
/// of no registration, such as one that a message's overrides named, only the latter are tried. A token listed as
/// <c>AC…:token</c> is tried for that account only, one listed alone for every account. Where several registrations share an
/// account, the handlers of each hear; those that the application put into the container itself hear once. The check cannot be switched off: without a token nothing is accepted.
/// </remarks>
public interface ITwilioWebhooks
{
    /// <summary>Takes the status of a message: checks it, and calls each <see cref="IDeliveryReportHandler"/> if it is news.</summary>
    /// <param name="signature">The header <see cref="TwilioSignature.HeaderName"/>; null when it is missing or there twice.</param>
    /// <param name="url">The URL that Twilio called, percent-encodings untouched; see <see cref="TwilioSignature.IsValid(string?, string, string, IEnumerable{KeyValuePair{string, StringValues}})"/>.</param>
    /// <param name="form">The decoded fields; limit their number and size before you read them.</param>
    /// <param name="cancellationToken">Goes to the handlers.</param>
    /// <remarks>What a handler throws comes out of here: answer 500, and who threw hears it when it comes again.</remarks>
    Task<TwilioWebhookResult> ProcessStatusCallbackAsync(
        string? signature, string url, IEnumerable<KeyValuePair<string, StringValues>> form, CancellationToken cancellationToken = default);

    /// <summary>Takes a message that somebody sent to you: checks it, and calls each <see cref="IInboundMessageHandler"/>, once a message.</summary>
    /// <param name="signature">The header <see cref="TwilioSignature.HeaderName"/>; null when it is missing or there twice.</param>
    /// <param name="url">The URL that Twilio called, percent-encodings untouched.</param>
    /// <param name="form">The decoded fields; limit their number and size before you read them.</param>
    /// <param name="cancellationToken">Goes to the handlers.</param>
    /// <remarks>What a handler throws comes out of here: answer 500, and who threw hears it when it comes again.</remarks>
    Task<TwilioWebhookResult> ProcessInboundMessageAsync(
        string? signature, string url, IEnumerable<KeyValuePair<string, StringValues>> form, CancellationToken cancellationToken = default);
}
