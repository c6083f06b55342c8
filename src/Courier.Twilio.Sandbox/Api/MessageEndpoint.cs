using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Delivery;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary><c>/2010-04-01/Accounts/{AC}/Messages/{SM}.json</c>.</summary>
internal sealed class MessageEndpoint(Switchboard switchboard)
{
    public static Answer Fetch(Account account, Call call, string sid) =>
        account.Messages.Find(sid) is { } message ? Show(message) : Answer.Refused(Refusal.NotFound(call.Path));

    public Answer Update(Account account, Call call, string sid)
    {
        if (account.Messages.Find(sid) is not { } message)
        {
            return Answer.Refused(Refusal.NotFound(call.Path));
        }

        if (call.Form.Find("Status") is { } status)
        {
            return status is "canceled" ? Cancel(account, sid) : Answer.Refused(Refusal.Of(20422, "Status"));
        }

        if (call.Form.Find("Body") is { } body)
        {
            return body is "" ? Redact(account, sid) : Answer.Refused(Refusal.Of(20422, "Body"));
        }

        return Show(message);
    }

    public static Answer Delete(Account account, Call call, string sid)
    {
        if (account.Messages.Find(sid) is not { } message)
        {
            return Answer.Refused(Refusal.NotFound(call.Path));
        }

        if (!Lifecycle.IsFinal(message.Status) && message.Status is not ("received" or "sent"))
        {
            return Answer.Refused(Refusal.Of(20009));
        }

        account.Messages.Remove(sid);
        return Answer.NoContent;
    }

    private static Answer Show(SandboxMessage message) => Answer.Json(200, WireMessage.Read(message), SandboxJson.Wire.WireMessage);

    private Answer Cancel(Account account, string sid) =>
        switchboard.Postman.Cancel(account, sid) is { } canceled ? Show(canceled) : Answer.Refused(Refusal.Of(30409));

    private Answer Redact(Account account, string sid) =>
        Show(account.Messages.Change(sid, message => message with { Body = "", UpdatedAt = switchboard.Clock.Now })!);
}
