using System.Globalization;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Twilio's message resource, after its documentation; every field is always present.</summary>
internal sealed record WireMessage(
    string Body,
    string NumSegments,
    string Direction,
    string? From,
    string To,
    string DateUpdated,
    string? Price,
    string? ErrorMessage,
    string Uri,
    string AccountSid,
    string NumMedia,
    string Status,
    string? MessagingServiceSid,
    string Sid,
    string? DateSent,
    string DateCreated,
    int? ErrorCode,
    string? PriceUnit,
    string ApiVersion,
    WireSubresources SubresourceUris)
{
    private const decimal PricePerSegment = 0.0075m;

    /// <summary>The resource as the response to a create: without the feedback link, which only a fetch has.</summary>
    public static WireMessage FromCreatedMessage(SandboxMessage message) =>
        FromMessage(message) with { SubresourceUris = new(GetUri(message, "/Media"), null) };

    public static WireMessage FromMessage(SandboxMessage message) => new(
        message.Body,
        HasNoSenderYet(message) ? "0" : FormatNumber(message.Segments),
        message.Direction,
        message.From,
        message.To,
        Rfc2822.Format(message.UpdatedAt),
        message.SentAt is null ? null : FormatPrice(message.Segments),
        message.ErrorCode is { } code ? Errors.ErrorTable.Find(code)?.Name : null,
        GetUri(message, ""),
        message.AccountSid,
        FormatNumber(message.MediaUrls.Count),
        message.Status,
        message.MessagingServiceSid,
        message.Sid,
        Rfc2822.Format(message.SentAt),
        Rfc2822.Format(message.CreatedAt),
        message.ErrorCode,
        HasNoSenderYet(message) ? null : "USD",
        "2010-04-01",
        new(GetUri(message, "/Media"), GetUri(message, "/Feedback")));

    private static bool HasNoSenderYet(SandboxMessage message) => message.Status is "accepted" or "scheduled";

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FormatPrice(int segments) =>
        (-PricePerSegment * segments).ToString("0.00000", CultureInfo.InvariantCulture);

    private static string GetUri(SandboxMessage message, string subresource) =>
        $"/2010-04-01/Accounts/{message.AccountSid}/Messages/{message.Sid}{subresource}.json";
}
