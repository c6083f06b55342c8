using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;
using Courier.Twilio.Sandbox.Recipients;
using Courier.Twilio.Sandbox.Segments;
using Courier.Twilio.Sandbox.Validation;

namespace Courier.Twilio.Sandbox;

/// <summary>Validates requests to create a message, and creates the message.</summary>
internal sealed class MessageIntake(SandboxState state)
{
    /// <summary>Returns the created message, or the error of a rejected request.</summary>
    /// <remarks>With test credentials, the message is neither stored nor delivered.</remarks>
    public (SandboxMessage? Message, ApiError? Error) Accept(Account account, ApiRequest request)
    {
        var fields = new MessageRequest(account, request.Form, state.Clock.Now, state.Settings, request.IsTest);
        var error = MessageRequestValidator.Validate(fields)
            ?? (request.Rule.RejectWithCode is { } code ? ApiError.FromCode(code, fields.To, fields.From) : null);

        if (error is not null)
        {
            var rejected = new RejectedMessage(
                account.Sid,
                fields.Now,
                error,
                StoredForm.Create(request.Form),
                state.Clock.NextSequenceNumber());
            state.Add(rejected, account);

            return (null, error);
        }

        var message = CreateMessage(fields, request);

        if (!request.IsTest)
        {
            account.Messages.Add(message);
            state.Lifecycle.Start(account, message);
        }

        return (message, null);
    }

    private SandboxMessage CreateMessage(MessageRequest fields, ApiRequest request)
    {
        var status = fields.IsScheduled ? "scheduled" : fields.ServiceSid is not null ? "accepted" : "queued";
        var body = request.Rule.StoredBody ?? StoredText.Create(fields);

        return new SandboxMessage
        {
            Sid = Sid.Create(fields.MediaUrls.Count is 0 ? "SM" : "MM"),
            AccountSid = fields.Account.Sid,
            SequenceNumber = state.Clock.NextSequenceNumber(),
            To = fields.To!,
            From = fields.From,
            MessagingServiceSid = fields.ServiceSid,
            Body = body,
            Media = [.. fields.MediaUrls.Select(url => new SandboxMedia(Sid.Create("ME"), url, fields.Now))],
            Status = status,
            Segments = SegmentCounter.Count(body),
            CreatedAt = fields.Now,
            UpdatedAt = fields.Now,
            SendAt = fields.IsScheduled ? fields.SendAt : null,
            History = [new SandboxStatus(status, fields.Now)],
            Form = StoredForm.Create(request.Form),
            RequestHeaders = request.Headers,
            PlannedOutcome = ChooseOutcome(fields, request.Rule),
            CallbackUrl = fields.Form.Find("StatusCallback") is { Length: > 0 } url
                ? url
                : state.Settings.StatusCallback?.OriginalString,
            CallbackFault = request.Rule.Callbacks ?? new SandboxCallbackFault(),
        };
    }

    private static PlannedOutcome ChooseOutcome(MessageRequest fields, SandboxRule rule) => rule switch
    {
        _ when fields.IsOptedOut => new PlannedOutcome("failed", 21610),
        { FinalStatus: { } status } => new PlannedOutcome(status, rule.FinalErrorCode),
        _ => PlannedOutcome.Delivered,
    };
}
