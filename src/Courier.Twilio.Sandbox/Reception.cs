using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Checks;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;
using Courier.Twilio.Sandbox.Recipients;
using Courier.Twilio.Sandbox.Segments;

namespace Courier.Twilio.Sandbox;

/// <summary>Judges a message, and takes it.</summary>
internal sealed class Reception(Switchboard switchboard)
{
    public (SandboxMessage? Message, Refusal? Refusal) Take(Account account, Call call)
    {
        var draft = new Draft(account, call.Form, switchboard.Clock.Now);
        if (CreateChecks.FindObjection(draft) is { } objection)
        {
            return (null, objection);
        }

        var verdict = account.Scripts.Find(draft.To!) ?? switchboard.Scripts.Find(draft.To!);
        if (verdict?.RefusalCode is { } code)
        {
            return (null, Refusal.Of(code, draft.To, draft.From));
        }

        var message = Write(draft, call, verdict?.Fate ?? Fate.Delivered);
        account.Messages.Add(message);
        switchboard.Postman.Take(account, message);
        return (message, null);
    }

    private static SandboxMessage Write(Draft draft, Call call, Fate fate)
    {
        var status = draft.IsScheduled ? "scheduled" : draft.ServiceSid is not null ? "accepted" : "queued";
        var body = draft.Body ?? "";
        return new SandboxMessage
        {
            Sid = Sid.New(draft.MediaUrls.Count is 0 ? "SM" : "MM"),
            AccountSid = draft.Account.Sid,
            To = draft.To!,
            From = draft.From,
            MessagingServiceSid = draft.ServiceSid,
            Body = body,
            MediaUrls = draft.MediaUrls,
            Status = status,
            Segments = SegmentCount.Of(body),
            CreatedAt = draft.Now,
            UpdatedAt = draft.Now,
            SendAt = draft.IsScheduled ? draft.SendAt : null,
            History = [new SandboxStatus(status, draft.Now)],
            Form = call.Form.Fields,
            RequestHeaders = call.Headers,
            Fate = fate,
        };
    }
}
