using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Delivery;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Serves <c>/2010-04-01/Accounts/{AC}/Messages/{SM}.json</c>.</summary>
internal sealed class MessageEndpoint(SandboxState state)
{
    public static ApiResponse Fetch(Account account, ApiRequest request, string sid) =>
        account.Messages.Find(sid) is { } message
            ? ToResponse(message)
            : ApiResponse.FromError(ApiError.NotFound(request.Path));

    /// <summary>Cancels a scheduled message (<c>Status=canceled</c>) or redacts a text (empty <c>Body</c>).</summary>
    public ApiResponse Update(Account account, ApiRequest request, string sid)
    {
        if (account.Messages.Find(sid) is not { } message)
        {
            return ApiResponse.FromError(ApiError.NotFound(request.Path));
        }

        if (request.Form.Find("Status") is { } status)
        {
            return status is "canceled"
                ? Cancel(account, sid)
                : ApiResponse.FromError(ApiError.FromCode(20422, "Status"));
        }

        if (request.Form.Find("Body") is { } body)
        {
            return body is "" ? Redact(account, sid) : ApiResponse.FromError(ApiError.FromCode(20422, "Body"));
        }

        return ToResponse(message);
    }

    public static ApiResponse Delete(Account account, ApiRequest request, string sid)
    {
        if (account.Messages.Find(sid) is not { } message)
        {
            return ApiResponse.FromError(ApiError.NotFound(request.Path));
        }

        if (!MessageStatuses.IsFinal(message.Status) && message.Status is not ("received" or "sent"))
        {
            return ApiResponse.FromError(ApiError.FromCode(20009));
        }

        account.Messages.Remove(sid);

        return ApiResponse.NoContent;
    }

    private static ApiResponse ToResponse(SandboxMessage message) =>
        ApiResponse.Json(200, WireMessage.FromMessage(message), SandboxJson.Wire.WireMessage);

    private ApiResponse Cancel(Account account, string sid) =>
        state.Lifecycle.Cancel(account, sid) is { } canceled
            ? ToResponse(canceled)
            : ApiResponse.FromError(ApiError.FromCode(30409));

    private ApiResponse Redact(Account account, string sid) => ToResponse(
        account.Messages.Update(sid, message => message with { Body = "", UpdatedAt = state.Clock.Now })!);
}
