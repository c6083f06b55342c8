using System.Globalization;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Twilio's message resource, written from its documentation; every field is always there.</summary>
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

    /// <summary>As a create answers: without the feedback link, which only a read has.</summary>
    public static WireMessage FromCreatedMessage(SandboxMessage message) =>
        FromMessage(message) with { SubresourceUris = new(UriOf(message, "/Media"), null) };

    public static WireMessage FromMessage(SandboxMessage message) => new(
        message.Body,
        HasNoSenderYet(message) ? "0" : Number(message.Segments),
        message.Direction,
        message.From,
        message.To,
        Rfc2822.Format(message.UpdatedAt),
        message.SentAt is null ? null : (-PricePerSegment * message.Segments).ToString("0.00000", CultureInfo.InvariantCulture),
        message.ErrorCode is { } code ? Errors.ErrorTable.Find(code)?.Name : null,
        UriOf(message, ""),
        message.AccountSid,
        Number(message.MediaUrls.Count),
        message.Status,
        message.MessagingServiceSid,
        message.Sid,
        Rfc2822.Format(message.SentAt),
        Rfc2822.Format(message.CreatedAt),
        message.ErrorCode,
        HasNoSenderYet(message) ? null : "USD",
        "2010-04-01",
        new(UriOf(message, "/Media"), UriOf(message, "/Feedback")));

    private static bool HasNoSenderYet(SandboxMessage message) => message.Status is "accepted" or "scheduled";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string UriOf(SandboxMessage message, string below) =>
        $"/2010-04-01/Accounts/{message.AccountSid}/Messages/{message.Sid}{below}.json";
}
