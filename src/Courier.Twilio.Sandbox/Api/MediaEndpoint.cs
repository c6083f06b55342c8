using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary><c>…/Messages/{MM}/Media.json</c> and <c>…/Media/{ME}.json</c>.</summary>
internal static class MediaEndpoint
{
    public static ApiResponse List(Account account, ApiRequest call, string sid)
    {
        if (account.Messages.Find(sid) is not { } message)
        {
            return ApiResponse.FromError(ApiError.NotFound(call.Path));
        }

        var (page, refusal) = PageSlicer.Of(message.Media, call.Query, static media => media.Sid, PageSizeBehavior.Clamp);
        if (page is null)
        {
            return ApiResponse.FromError(refusal!);
        }

        var links = new PageLinks(call.Path, [], page.Size);
        return ApiResponse.Json(200, new WireMediaPage(
            page.End,
            links.First,
            [.. page.Rows.Select(media => WireMedia.FromMedia(message, media))],
            page.NextToken is { } after ? links.GetUri(page.Number + 1, after) : null,
            page.Number,
            page.Size,
            page.PreviousToken is { } before ? links.GetUri(page.Number - 1, before) : null,
            page.Start,
            links.GetUri(page.Number, page.Token)), SandboxJson.Wire.WireMediaPage);
    }

    public static ApiResponse Fetch(Account account, ApiRequest call, string sid, string mediaSid) =>
        account.Messages.Find(sid) is { } message && message.Media.FirstOrDefault(media => media.Sid == mediaSid) is { } media
            ? ApiResponse.Json(200, WireMedia.FromMedia(message, media), SandboxJson.Wire.WireMedia)
            : ApiResponse.FromError(ApiError.NotFound(call.Path));

    public static ApiResponse Delete(Account account, ApiRequest call, string sid, string mediaSid) =>
        account.Messages.Update(sid, message => message.Media.Any(media => media.Sid == mediaSid)
            ? message with { Media = [.. message.Media.Where(media => media.Sid != mediaSid)] }
            : null) is null
            ? ApiResponse.FromError(ApiError.NotFound(call.Path))
            : ApiResponse.NoContent;
}
