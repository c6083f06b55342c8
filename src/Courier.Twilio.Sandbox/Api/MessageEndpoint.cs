using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Delivery;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary><c>/2010-04-01/Accounts/{AC}/Messages/{SM}.json</c>.</summary>
internal sealed class MessageEndpoint(SandboxState switchboard)
{
    public static ApiResponse Fetch(Account account, ApiRequest call, string sid) =>
        account.Messages.Find(sid) is { } message ? Show(message) : ApiResponse.Refused(ApiError.NotFound(call.Path));

    public ApiResponse Update(Account account, ApiRequest call, string sid)
    {
        if (account.Messages.Find(sid) is not { } message)
        {
            return ApiResponse.Refused(ApiError.NotFound(call.Path));
        }

        if (call.Form.Find("Status") is { } status)
        {
            return status is "canceled" ? Cancel(account, sid) : ApiResponse.Refused(ApiError.Of(20422, "Status"));
        }

        if (call.Form.Find("Body") is { } body)
        {
            return body is "" ? Redact(account, sid) : ApiResponse.Refused(ApiError.Of(20422, "Body"));
        }

        return Show(message);
    }

    public static ApiResponse Delete(Account account, ApiRequest call, string sid)
    {
        if (account.Messages.Find(sid) is not { } message)
        {
            return ApiResponse.Refused(ApiError.NotFound(call.Path));
        }

        if (!Lifecycle.IsFinal(message.Status) && message.Status is not ("received" or "sent"))
        {
            return ApiResponse.Refused(ApiError.Of(20009));
        }

        account.Messages.Remove(sid);
        return ApiResponse.NoContent;
    }

    private static ApiResponse Show(SandboxMessage message) => ApiResponse.Json(200, WireMessage.Read(message), SandboxJson.Wire.WireMessage);

    private ApiResponse Cancel(Account account, string sid) =>
        switchboard.Postman.Cancel(account, sid) is { } canceled ? Show(canceled) : ApiResponse.Refused(ApiError.Of(30409));

    private ApiResponse Redact(Account account, string sid) =>
        Show(account.Messages.Change(sid, message => message with { Body = "", UpdatedAt = switchboard.Clock.Now })!);
}
