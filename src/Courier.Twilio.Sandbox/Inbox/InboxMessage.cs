using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>
/// The JSON representation of a message in <c>/inbox.json</c>, its events and <c>/_sandbox/messages</c>.
/// </summary>
internal sealed record InboxMessage(
    string Sid,
    string AccountSid,
    string Direction,
    string To,
    string? From,
    string? MessagingServiceSid,
    string Body,
    IReadOnlyList<string> MediaUrls,
    string Status,
    InboxError? Error,
    int Segments,
    string Encoding,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? SentAt,
    DateTimeOffset? SendAt,
    IReadOnlyList<SandboxStatus> History,
    IReadOnlyList<InboxField> Form,
    IReadOnlyDictionary<string, string> RequestHeaders,
    IReadOnlyList<InboxCallback> Callbacks)
{
    public static InboxMessage Create(SandboxMessage message) => new(
        message.Sid,
        message.AccountSid,
        message.Direction,
        message.To,
        message.From,
        message.MessagingServiceSid,
        message.Body,
        message.MediaUrls,
        message.Status,
        InboxError.Find(message.ErrorCode),
        message.Segments,
        message.Encoding,
        message.CreatedAt,
        message.UpdatedAt,
        message.SentAt,
        message.SendAt,
        message.History,
        InboxField.From(message.Form),
        message.RequestHeaders,
        [.. message.Callbacks.Select(static (callback, number) => InboxCallback.From(callback, number))]);
}

/// <summary>A field of a posted form, with the original spelling of its name.</summary>
internal sealed record InboxField(string Name, string Value)
{
    public static IReadOnlyList<InboxField> From(IReadOnlyList<KeyValuePair<string, string>> form) =>
        [.. form.Select(static field => new InboxField(field.Key, field.Value))];
}

internal sealed record InboxError(int Code, string Name, string Remedy, string MoreInfo)
{
    public static InboxError? Find(int? code) => code is not { } known ? null : new InboxError(
        known,
        ErrorTable.Find(known)?.Name ?? "Unknown to the sandbox",
        ErrorTable.Find(known)?.Advice ?? "Read the page behind the link.",
        $"https://www.twilio.com/docs/errors/{known}");
}

internal sealed record InboxCallback(
    int Number,
    string Status,
    string Url,
    int Attempt,
    DateTimeOffset At,
    IReadOnlyList<InboxField> Form,
    string Signature,
    int? ResponseStatus,
    string? ResponseBody,
    string? Failure)
{
    public static InboxCallback From(SandboxCallback callback, int number) => new(
        number,
        callback.Status,
        callback.Url,
        callback.Attempt,
        callback.At,
        InboxField.From(callback.Form),
        callback.Signature,
        callback.ResponseStatus,
        callback.ResponseBody,
        callback.Failure);
}

internal sealed record InboxRejection(
    string AccountSid,
    DateTimeOffset At,
    int HttpStatus,
    InboxError? Error,
    string Message,
    IReadOnlyList<InboxField> Form)
{
    public static InboxRejection From(Accounts.RejectedMessage rejected) => new(
        rejected.AccountSid,
        rejected.At,
        rejected.Error.Status,
        InboxError.Find(rejected.Error.Code),
        rejected.Error.Message,
        InboxField.From(rejected.Form));
}

internal sealed record InboxAccount(
    string AccountSid,
    string AuthToken,
    IReadOnlyList<InboxOptOut> OptOuts,
    IReadOnlyCollection<string>? VerifiedNumbers)
{
    public static InboxAccount From(Accounts.Account account) => new(
        account.Sid,
        account.AuthToken,
        [.. account.OptOuts.All.Select(static optOut => new InboxOptOut(optOut.Sender, optOut.Recipient))],
        account.VerifiedNumbers);
}

internal sealed record InboxOptOut(string Sender, string Handset);
