using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Checks;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;
using Courier.Twilio.Sandbox.Recipients;
using Courier.Twilio.Sandbox.Segments;

namespace Courier.Twilio.Sandbox;

/// <summary>Judges a message, and takes it.</summary>
internal sealed class MessageIntake(SandboxState switchboard)
{
    public (SandboxMessage? Message, ApiError? Refusal) Take(Account account, ApiRequest call)
    {
        var draft = new MessageRequest(account, call.Form, switchboard.Clock.Now, switchboard.Settings, call.IsTest);
        var objection = CreateChecks.FindObjection(draft)
            ?? (call.Rule.RejectWithCode is { } code ? ApiError.Of(code, draft.To, draft.From) : null);
        if (objection is not null)
        {
            switchboard.Remember(new RefusedMessage(account.Sid, draft.Now, objection, KeptForm.Of(call.Form), switchboard.Clock.NextArrival()), account);
            return (null, objection);
        }

        var message = Write(draft, call);
        if (!call.IsTest)
        {
            account.Messages.Add(message);
            switchboard.Postman.Take(account, message);
        }

        return (message, null);
    }

    private SandboxMessage Write(MessageRequest draft, ApiRequest call)
    {
        var status = draft.IsScheduled ? "scheduled" : draft.ServiceSid is not null ? "accepted" : "queued";
        var body = call.Rule.StoredBody ?? StoredText.Of(draft);
        return new SandboxMessage
        {
            Sid = Sid.New(draft.MediaUrls.Count is 0 ? "SM" : "MM"),
            AccountSid = draft.Account.Sid,
            Order = switchboard.Clock.NextArrival(),
            To = draft.To!,
            From = draft.From,
            MessagingServiceSid = draft.ServiceSid,
            Body = body,
            Media = [.. draft.MediaUrls.Select(url => new SandboxMedia(Sid.New("ME"), url, draft.Now))],
            Status = status,
            Segments = SegmentCount.Of(body),
            CreatedAt = draft.Now,
            UpdatedAt = draft.Now,
            SendAt = draft.IsScheduled ? draft.SendAt : null,
            History = [new SandboxStatus(status, draft.Now)],
            Form = KeptForm.Of(call.Form),
            RequestHeaders = call.Headers,
            Fate = ChooseFate(draft, call.Rule),
            CallbackUrl = draft.Form.Find("StatusCallback") is { Length: > 0 } url ? url : switchboard.Settings.StatusCallback?.OriginalString,
            CallbackFault = call.Rule.Callbacks ?? new SandboxCallbackFault(),
        };
    }

    private static PlannedOutcome ChooseFate(MessageRequest draft, SandboxRule rule) => rule switch
    {
        _ when draft.IsOptedOut => new PlannedOutcome("failed", 21610),
        { FinalStatus: { } end } => new PlannedOutcome(end, rule.FinalErrorCode),
        _ => PlannedOutcome.Delivered,
    };
}
