using System.Net;
using System.Text;
using Courier.Twilio.Configuration;

namespace Courier.Twilio.Http;

/// <summary>Reads an answer: which of the four replies it is.</summary>
internal static class ApiResponseParser
{
    /// <summary>Of a request that makes or changes something: what is not a plain yes or no is silence.</summary>
    public static ApiResult ParseCreateResponse(BufferedResponse answer, string accountSid, DateTimeOffset now)
    {
        var status = (int)answer.StatusCode;
        return status switch
        {
            >= 200 and < 300 => ReadMessage(answer, accountSid) ?? (ApiResult)new ApiResult.Ambiguous(WhyUnreadable(answer), status),
            408 or 409 or 425 or 499 or >= 500 => new ApiResult.Ambiguous($"the answer was HTTP {status}, which does not say whether the message was taken", status),
            _ => ReadRefusal(answer, now),
        };
    }

    /// <summary>Of a request that changes a message: the same, but a conflict is a plain no, since a change made twice is made once.</summary>
    public static ApiResult ParseUpdateResponse(BufferedResponse answer, string accountSid, DateTimeOffset now) =>
        answer.StatusCode == HttpStatusCode.Conflict ? ReadRefusal(answer, now) : ParseCreateResponse(answer, accountSid, now);

    /// <summary>Of a question: whatever is not the message is a refusal.</summary>
    public static ApiResult ParseFetchResponse(BufferedResponse answer, string accountSid, DateTimeOffset now) =>
        (int)answer.StatusCode is >= 200 and < 300
            ? ReadMessage(answer, accountSid) ?? (ApiResult)new ApiResult.Ambiguous(WhyUnreadable(answer), (int)answer.StatusCode)
            : ReadRefusal(answer, now);

    /// <summary>Of the question for a page of the list; a row that is not of this account is passed over.</summary>
    public static ListPageResult ParseListResponse(BufferedResponse answer, string accountSid, string listPath, DateTimeOffset now)
    {
        if ((int)answer.StatusCode is < 200 or >= 300)
        {
            return new ListPageResult.Failed(ReadRefusal(answer, now));
        }

        return answer is { IsEncoded: false, BodyException: null }
            && TwilioJson.Parse(answer.Body.Span, TwilioJson.Default.MessagePage) is { Messages: { } rows } page
                ? new ListPageResult.Page([.. rows.OfType<MessageResource>().Where(row => IsOf(row, accountSid))], ListPageAddress.ParseNextPage(page.NextPageUri, listPath))
                : new ListPageResult.Failed(new ApiResult.Ambiguous(WhyUnreadable(answer), (int)answer.StatusCode));
    }

    private static ApiResult.Success? ReadMessage(BufferedResponse answer, string accountSid) =>
        answer is { IsEncoded: false, BodyException: null }
        && TwilioJson.Parse(answer.Body.Span, TwilioJson.Default.MessageResource) is { } resource
        && IsOf(resource, accountSid)
            ? new(resource)
            : null;

    // A SID of the right shape, and our account: a captive portal has neither.
    private static bool IsOf(MessageResource? resource, string accountSid) =>
        Sid.IsMessage(resource?.Sid) && string.Equals(resource?.AccountSid, accountSid, StringComparison.OrdinalIgnoreCase);

    private static ApiResult.Rejected ReadRefusal(BufferedResponse answer, DateTimeOffset now) => new(
        (int)answer.StatusCode, ReadError(answer), RetryDecision.ParseRetryAfter(answer.RetryAfter, now));

    private static ErrorResource ReadError(BufferedResponse answer)
    {
        if (answer.IsEncoded || answer.Body.IsEmpty)
        {
            return ErrorResource.Empty;
        }

        return TwilioJson.Parse(answer.Body.Span, TwilioJson.Default.ErrorResource)
            ?? new ErrorResource { Message = Excerpt(answer.Body.Span) };
    }

    private static string WhyUnreadable(BufferedResponse answer) => answer switch
    {
        { BodyException: not null } => $"HTTP {(int)answer.StatusCode} began to come, and its body broke off",
        { StatusCode: HttpStatusCode.Created } => "HTTP 201 came, but not with a message of this account that can be read",
        _ => $"the answer was HTTP {(int)answer.StatusCode}, but not Twilio's",
    };

    // Of a page in HTML: its words, 200 characters at most.
    private static string Excerpt(ReadOnlySpan<byte> body)
    {
        var words = new StringBuilder();
        var isTag = false;
        foreach (var c in Encoding.UTF8.GetString(body[..Math.Min(body.Length, 4096)]))
        {
            isTag = c == '<' || (isTag && c != '>');
            if (isTag || c == '>' || char.IsControl(c) || char.IsWhiteSpace(c))
            {
                words.Append(words.Length > 0 && words[^1] != ' ' ? " " : "");
            }
            else
            {
                words.Append(c);
            }

            if (words.Length == 200)
            {
                break;
            }
        }

        return words.ToString().Trim();
    }
}
