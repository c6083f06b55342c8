using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>What an HTTP status says when no code explains it.</summary>
internal sealed record HttpStatusMeaning(string Title, SmsFailureReason Reason, params string[] Advice)
{
    private static readonly HttpStatusMeaning Redirect = new(
        "Twilio redirected the request, which is never followed", SmsFailureReason.ProviderUnavailable,
        "Check the base address: a captive portal, a proxy or a moved host answered, and following it could send twice.");

    private static readonly HttpStatusMeaning Faulty = new(
        "Twilio called the request faulty", SmsFailureReason.InvalidMessage,
        "Check the fields of the message and its overrides against what Messages.json takes.");

    private static readonly HttpStatusMeaning Unauthorized = new(
        "Twilio refused the credentials", SmsFailureReason.CredentialsRejected,
        "Check that the account SID and the auth token, or the API key and its secret, belong together and are still valid.");

    private static readonly HttpStatusMeaning Forbidden = new(
        "Twilio, or something on the way to it, forbids this", SmsFailureReason.CredentialsRejected,
        "Check in the Console that the account is active and may do this.",
        "Check whether a proxy or firewall of yours answered in Twilio's place.");

    private static readonly HttpStatusMeaning Missing = new(
        "Twilio has nothing at this address", SmsFailureReason.NotFound,
        "Check the account SID, and the base address with edge and region.");

    private static readonly HttpStatusMeaning Proxy = new(
        "A proxy on the way to Twilio asks for credentials", SmsFailureReason.ProviderUnavailable,
        "Give the proxy its credentials, or let the program reach Twilio without it.");

    private static readonly HttpStatusMeaning TooLarge = new(
        "The request was too large", SmsFailureReason.InvalidMessage,
        "Shorten the text, the media addresses or the overridden fields.");

    private static readonly HttpStatusMeaning Timeout = new(
        "The answer did not come in time", SmsFailureReason.ProviderUnavailable,
        "Look the message up before sending it again, and try later.")
    {
        IsTransient = true,
    };

    private static readonly HttpStatusMeaning Crowded = new(
        "Twilio was asked too much at once", SmsFailureReason.RateLimited,
        "Lower the number of requests under way at once, over all processes that use the account.")
    {
        IsTransient = true,
    };

    private static readonly HttpStatusMeaning Broken = new(
        "Twilio, or something on the way to it, is out of order", SmsFailureReason.ProviderUnavailable,
        "Look the message up before sending it again: it may have been taken.",
        "Watch status.twilio.com, and try again later.")
    {
        IsTransient = true,
    };

    public bool IsTransient { get; private init; }

    public static HttpStatusMeaning? FromStatus(int? status) => status switch
    {
        >= 300 and <= 399 => Redirect,
        401 => Unauthorized,
        402 or 403 => Forbidden,
        404 or 410 => Missing,
        407 => Proxy,
        408 or 425 or 499 => Timeout,
        413 or 414 or 431 => TooLarge,
        429 => Crowded,
        >= 400 and <= 499 => Faulty,
        >= 500 and <= 599 => Broken,
        _ => null,
    };
}
