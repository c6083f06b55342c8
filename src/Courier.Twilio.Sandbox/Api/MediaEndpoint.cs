using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Serves <c>…/Messages/{MM}/Media.json</c> and <c>…/Media/{ME}.json</c>.</summary>
internal static class MediaEndpoint
{
    public static ApiResponse List(Account account, ApiRequest request, string sid)
    {
        if (account.Messages.Find(sid) is not { } message)
        {
            return ApiResponse.FromError(ApiError.NotFound(request.Path));
        }

        var (page, error) = PageSlicer.Slice(
            message.Media,
            request.Query,
            static media => media.Sid,
            PageSizeBehavior.Clamp);

        if (page is null)
        {
            return ApiResponse.FromError(error!);
        }

        var links = new PageLinks(request.Path, [], page.Size);

        return ApiResponse.Json(200, new WireMediaPage(
            page.End,
            links.First,
            [.. page.Items.Select(media => WireMedia.FromMedia(message, media))],
            page.NextToken is { } next ? links.GetUri(page.Number + 1, next) : null,
            page.Number,
            page.Size,
            page.PreviousToken is { } previous ? links.GetUri(page.Number - 1, previous) : null,
            page.Start,
            links.GetUri(page.Number, page.Token)), SandboxJson.Wire.WireMediaPage);
    }

    public static ApiResponse Fetch(Account account, ApiRequest request, string sid, string mediaSid) =>
        account.Messages.Find(sid) is { } message
        && message.Media.FirstOrDefault(media => media.Sid == mediaSid) is { } media
            ? ApiResponse.Json(200, WireMedia.FromMedia(message, media), SandboxJson.Wire.WireMedia)
            : ApiResponse.FromError(ApiError.NotFound(request.Path));

    public static ApiResponse Delete(Account account, ApiRequest request, string sid, string mediaSid)
    {
        var updated = account.Messages.Update(sid, message => message.Media.Any(media => media.Sid == mediaSid)
            ? message with { Media = [.. message.Media.Where(media => media.Sid != mediaSid)] }
            : null);

        return updated is null ? ApiResponse.FromError(ApiError.NotFound(request.Path)) : ApiResponse.NoContent;
    }
}
