using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Delivery;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary><c>/2010-04-01/Accounts/{AC}/Messages/{SM}.json</c>.</summary>
internal sealed class MessageEndpoint(SandboxState switchboard)
{
    public static ApiResponse Fetch(Account account, ApiRequest call, string sid) =>
        account.Messages.Find(sid) is { } message ? Show(message) : ApiResponse.FromError(ApiError.NotFound(call.Path));

    public ApiResponse Update(Account account, ApiRequest call, string sid)
    {
        if (account.Messages.Find(sid) is not { } message)
        {
            return ApiResponse.FromError(ApiError.NotFound(call.Path));
        }

        if (call.Form.Find("Status") is { } status)
        {
            return status is "canceled" ? Cancel(account, sid) : ApiResponse.FromError(ApiError.FromCode(20422, "Status"));
        }

        if (call.Form.Find("Body") is { } body)
        {
            return body is "" ? Redact(account, sid) : ApiResponse.FromError(ApiError.FromCode(20422, "Body"));
        }

        return Show(message);
    }

    public static ApiResponse Delete(Account account, ApiRequest call, string sid)
    {
        if (account.Messages.Find(sid) is not { } message)
        {
            return ApiResponse.FromError(ApiError.NotFound(call.Path));
        }

        if (!MessageStatuses.IsFinal(message.Status) && message.Status is not ("received" or "sent"))
        {
            return ApiResponse.FromError(ApiError.FromCode(20009));
        }

        account.Messages.Remove(sid);
        return ApiResponse.NoContent;
    }

    private static ApiResponse Show(SandboxMessage message) => ApiResponse.Json(200, WireMessage.FromMessage(message), SandboxJson.Wire.WireMessage);

    private ApiResponse Cancel(Account account, string sid) =>
        switchboard.Lifecycle.Cancel(account, sid) is { } canceled ? Show(canceled) : ApiResponse.FromError(ApiError.FromCode(30409));

    private ApiResponse Redact(Account account, string sid) =>
        Show(account.Messages.Update(sid, message => message with { Body = "", UpdatedAt = switchboard.Clock.Now })!);
}
