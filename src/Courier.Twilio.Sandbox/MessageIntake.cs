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
    public (SandboxMessage? Message, ApiError? Refusal) Accept(Account account, ApiRequest call)
    {
        var draft = new MessageRequest(account, call.Form, switchboard.Clock.Now, switchboard.Settings, call.IsTest);
        var objection = MessageRequestValidator.Validate(draft)
            ?? (call.Rule.RejectWithCode is { } code ? ApiError.FromCode(code, draft.To, draft.From) : null);
        if (objection is not null)
        {
            switchboard.Add(new RejectedMessage(account.Sid, draft.Now, objection, StoredForm.Create(call.Form), switchboard.Clock.NextSequenceNumber()), account);
            return (null, objection);
        }

        var message = CreateMessage(draft, call);
        if (!call.IsTest)
        {
            account.Messages.Add(message);
            switchboard.Lifecycle.Start(account, message);
        }

        return (message, null);
    }

    private SandboxMessage CreateMessage(MessageRequest draft, ApiRequest call)
    {
        var status = draft.IsScheduled ? "scheduled" : draft.ServiceSid is not null ? "accepted" : "queued";
        var body = call.Rule.StoredBody ?? StoredText.Create(draft);
        return new SandboxMessage
        {
            Sid = Sid.Create(draft.MediaUrls.Count is 0 ? "SM" : "MM"),
            AccountSid = draft.Account.Sid,
            SequenceNumber = switchboard.Clock.NextSequenceNumber(),
            To = draft.To!,
            From = draft.From,
            MessagingServiceSid = draft.ServiceSid,
            Body = body,
            Media = [.. draft.MediaUrls.Select(url => new SandboxMedia(Sid.Create("ME"), url, draft.Now))],
            Status = status,
            Segments = SegmentCounter.Count(body),
            CreatedAt = draft.Now,
            UpdatedAt = draft.Now,
            SendAt = draft.IsScheduled ? draft.SendAt : null,
            History = [new SandboxStatus(status, draft.Now)],
            Form = StoredForm.Create(call.Form),
            RequestHeaders = call.Headers,
            PlannedOutcome = PlanOutcome(draft, call.Rule),
            CallbackUrl = draft.Form.Find("StatusCallback") is { Length: > 0 } url ? url : switchboard.Settings.StatusCallback?.OriginalString,
            CallbackFault = call.Rule.Callbacks ?? new SandboxCallbackFault(),
        };
    }

    private static PlannedOutcome PlanOutcome(MessageRequest draft, SandboxRule rule) => rule switch
    {
        _ when draft.IsOptedOut => new PlannedOutcome("failed", 21610),
        { FinalStatus: { } end } => new PlannedOutcome(end, rule.FinalErrorCode),
        _ => PlannedOutcome.Delivered,
    };
}
