using System.Globalization;
using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>The meaning of an HTTP status for a response whose error code the catalog does not explain.</summary>
/// <param name="Title">The title of the failure, without a full stop.</param>
/// <param name="Reason">The reason of the failure.</param>
/// <param name="Advice">What to check or change.</param>
internal sealed record HttpStatusMeaning(string Title, SmsFailureReason Reason, params string[] Advice)
{
    private static readonly HttpStatusMeaning Redirect = new(
        "Twilio redirected the request, and redirects are not followed", SmsFailureReason.ProviderUnavailable,
        "Check the base address: a captive portal, a proxy or a moved host responded. "
            + "Following the redirect could send the message twice.");

    private static readonly HttpStatusMeaning BadRequest = new(
        "Twilio rejected the request as invalid", SmsFailureReason.InvalidMessage,
        "Check the fields of the message and its overrides against the parameters of Messages.json.");

    private static readonly HttpStatusMeaning Unauthorized = new(
        "Twilio rejected the credentials", SmsFailureReason.CredentialsRejected,
        "Check that the account SID and the auth token, or the API key and its secret, belong together and are valid.");

    private static readonly HttpStatusMeaning Forbidden = new(
        "Twilio, or a server on the way to it, forbids the request", SmsFailureReason.CredentialsRejected,
        "Check in the Console that the account is active and has the permission.",
        "Check whether a proxy or firewall of yours responded in place of Twilio.");

    private static readonly HttpStatusMeaning NotFound = new(
        "Twilio found nothing at this address", SmsFailureReason.NotFound,
        "Check the account SID, and the base address with edge and region.");

    private static readonly HttpStatusMeaning ProxyAuthentication = new(
        "A proxy on the way to Twilio requires credentials", SmsFailureReason.ProviderUnavailable,
        "Configure the credentials of the proxy, or let the program reach Twilio without the proxy.");

    private static readonly HttpStatusMeaning TooLarge = new(
        "The request was too large", SmsFailureReason.InvalidMessage,
        "Shorten the text, the media URLs or the overridden fields.");

    private static readonly HttpStatusMeaning Timeout = new(
        "The request timed out", SmsFailureReason.ProviderUnavailable,
        "Search for the message in Twilio's log before sending it again, and try later.")
    {
        IsTransient = true,
    };

    private static readonly HttpStatusMeaning TooManyRequests = new(
        "Twilio received too many requests", SmsFailureReason.RateLimited,
        "Lower the number of concurrent requests, over all processes that use the account.")
    {
        IsTransient = true,
    };

    private static readonly HttpStatusMeaning ServerError = new(
        "Twilio, or a server on the way to it, is out of service", SmsFailureReason.ProviderUnavailable,
        "Search for the message in Twilio's log before sending it again: Twilio may have accepted it.",
        "Check status.twilio.com, and try again later.")
    {
        IsTransient = true,
    };

    /// <summary>Gets whether the same request may succeed later.</summary>
    public bool IsTransient { get; private init; }

    /// <summary>
    /// Gets the meaning of a status whose response is not Twilio's JSON. Redirects, a proxy's 407, 413, 429 and 5xx
    /// mean the same from any server; any other status says nothing about the fields of the message.
    /// </summary>
    public static HttpStatusMeaning FromIntermediary(int status) => FromStatus(status) switch
    {
        { } meaning when meaning != BadRequest && meaning != Unauthorized && meaning != Forbidden
            && meaning != NotFound => meaning,
        var meaning => new(
            "Something between this program and Twilio responded, without an error of Twilio: HTTP "
                + status.ToString(CultureInfo.InvariantCulture),
            meaning is null || meaning == BadRequest ? SmsFailureReason.ProviderUnavailable : meaning.Reason,
            "Check whether a proxy, a firewall or a gateway blocked the request: errors of Twilio are JSON.",
            "Check the base address, if it was changed."),
    };

    /// <summary>Gets the meaning of a status.</summary>
    /// <returns><see langword="null"/> without a status, and for a status below 300 or above 599.</returns>
    public static HttpStatusMeaning? FromStatus(int? status) => status switch
    {
        >= 300 and <= 399 => Redirect,
        401 => Unauthorized,
        402 or 403 => Forbidden,
        404 or 410 => NotFound,
        407 => ProxyAuthentication,
        408 or 425 or 499 => Timeout,
        413 or 414 or 431 => TooLarge,
        429 => TooManyRequests,
        >= 400 and <= 499 => BadRequest,
        >= 500 and <= 599 => ServerError,
        _ => null,
    };
}
