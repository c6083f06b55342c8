using System.Net;
using Courier.Twilio.Configuration;

namespace Courier.Twilio.Http;

/// <summary>
/// Parses responses of Twilio's Messages resource into an <see cref="ApiResult"/> or a <see cref="ListPageResult"/>.
/// </summary>
internal static class ApiResponseParser
{
    /// <summary>Parses the response to a POST that creates a message.</summary>
    /// <returns>
    /// <see cref="ApiResult.Success"/> for a 2xx with a message of this account; <see cref="ApiResult.Ambiguous"/> for
    /// any other 2xx, 408, 409, 425, 499 and 5xx, which do not say whether the message was created;
    /// <see cref="ApiResult.Rejected"/> for every other status.
    /// </returns>
    public static ApiResult ParseCreateResponse(BufferedResponse response, string accountSid, DateTimeOffset now)
    {
        var status = (int)response.StatusCode;
        return status switch
        {
            >= 200 and < 300 => ParseSuccess(response, accountSid),
            408 or 409 or 425 or 499 or >= 500 => new ApiResult.Ambiguous(
                $"the response was HTTP {status}, which does not say whether the message was accepted", status),
            _ => ParseRejection(response, now),
        };
    }

    /// <summary>Parses the response to a POST that changes a message.</summary>
    /// <remarks>A 409 is a rejection here: repeating the change cannot apply it twice.</remarks>
    public static ApiResult ParseUpdateResponse(BufferedResponse response, string accountSid, DateTimeOffset now) =>
        response.StatusCode == HttpStatusCode.Conflict
            ? ParseRejection(response, now)
            : ParseCreateResponse(response, accountSid, now);

    /// <summary>Parses the response to a GET of one message. Every status but 2xx is a rejection.</summary>
    public static ApiResult ParseFetchResponse(BufferedResponse response, string accountSid, DateTimeOffset now) =>
        (int)response.StatusCode is >= 200 and < 300
            ? ParseSuccess(response, accountSid)
            : ParseRejection(response, now);

    /// <summary>
    /// Parses the response to a GET of one page of the list. Messages of other accounts are left out.
    /// </summary>
    /// <param name="response">The response.</param>
    /// <param name="accountSid">The account whose list was requested.</param>
    /// <param name="listPath">The path of the list; a next page outside of it is ignored.</param>
    /// <param name="now">The time to which a date in <c>Retry-After</c> is compared.</param>
    public static ListPageResult ParseListResponse(
        BufferedResponse response, string accountSid, string listPath, DateTimeOffset now)
    {
        if ((int)response.StatusCode is < 200 or >= 300)
        {
            return new ListPageResult.Failed(ParseRejection(response, now));
        }

        return response.BodyException is null
            && TwilioJson.Parse(response.Body.Span, TwilioJson.Default.MessagePage) is { Messages: { } messages } page
                ? new ListPageResult.Page(
                    [.. messages.OfType<MessageResource>().Where(message => BelongsTo(message, accountSid))],
                    ListPageAddress.ParseNextPage(page.NextPageUri, listPath))
                : new ListPageResult.Failed(
                    new ApiResult.Ambiguous(DescribeUnreadable(response), (int)response.StatusCode));
    }

    private static ApiResult ParseSuccess(BufferedResponse response, string accountSid) =>
        response.BodyException is null
        && TwilioJson.Parse(response.Body.Span, TwilioJson.Default.MessageResource) is { } resource
        && BelongsTo(resource, accountSid)
            ? new ApiResult.Success(resource)
            : new ApiResult.Ambiguous(DescribeUnreadable(response), (int)response.StatusCode);

    // Proves that the response is Twilio's: a captive portal knows neither a message SID nor the account.
    private static bool BelongsTo(MessageResource? resource, string accountSid) =>
        Sid.IsMessage(resource?.Sid)
        && string.Equals(resource?.AccountSid, accountSid, StringComparison.OrdinalIgnoreCase);

    private static ApiResult.Rejected ParseRejection(BufferedResponse response, DateTimeOffset now) => new(
        (int)response.StatusCode, ParseError(response), RetryDecision.ParseRetryAfter(response.RetryAfter, now));

    // A body that broke off may have been Twilio's: only its status is known.
    private static ErrorResource? ParseError(BufferedResponse response) => response.BodyException is not null
        ? ErrorResource.Empty
        : TwilioJson.Parse(response.Body.Span, TwilioJson.Default.ErrorResource) is { IsTwilio: true } error
            ? error
            : null;

    private static string DescribeUnreadable(BufferedResponse response) => response switch
    {
        { BodyException: InvalidDataException } =>
            $"the body of the response, HTTP {(int)response.StatusCode}, is too long or cannot be decoded",
        { BodyException: not null } => $"the body of the response, HTTP {(int)response.StatusCode}, is incomplete",
        { StatusCode: HttpStatusCode.Created } =>
            "the response was HTTP 201, but holds no readable message of this account",
        _ => $"the response was HTTP {(int)response.StatusCode}, but does not come from Twilio",
    };
}
