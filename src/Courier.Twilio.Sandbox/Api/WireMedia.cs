namespace Courier.Twilio.Sandbox.Api;

/// <summary>Twilio's media resource.</summary>
internal sealed record WireMedia(
    string AccountSid,
    string ContentType,
    string DateCreated,
    string DateUpdated,
    string ParentSid,
    string Sid,
    string Uri)
{
    public static WireMedia FromMedia(SandboxMessage message, SandboxMedia media) => new(
        message.AccountSid,
        media.ContentType,
        Rfc2822.Format(media.CreatedAt),
        Rfc2822.Format(media.CreatedAt),
        message.Sid,
        media.Sid,
        $"/2010-04-01/Accounts/{message.AccountSid}/Messages/{message.Sid}/Media/{media.Sid}.json");
}

/// <summary>Twilio's page of the media of a message.</summary>
internal sealed record WireMediaPage(
    int End,
    string FirstPageUri,
    IReadOnlyList<WireMedia> MediaList,
    string? NextPageUri,
    int Page,
    int PageSize,
    string? PreviousPageUri,
    int Start,
    string Uri);
