using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Checks;
using Courier.Twilio.Sandbox.Segments;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>The telephone at the other end, when it writes back.</summary>
internal sealed class InboundSimulator(SandboxClock clock, SandboxSettings settings, CallbackDispatcher callbacks)
{
    /// <exception cref="ArgumentException">An address or the text is none; the message says which.</exception>
    public SandboxMessage Receive(Account account, string from, string to, string text)
    {
        if (Validate(from, to, text) is { } fault)
        {
            throw new ArgumentException(fault);
        }

        // A service shares its senders: whoever was written to through it answers to it.
        var service = account.Messages.All
            .LastOrDefault(message => message.Direction is "outbound-api" && message.To == from && message.From == to)?
            .MessagingServiceSid;
        account.OptOuts.ApplyKeyword(service is null ? [to] : [to, service], from, text);

        var now = clock.Now;
        var message = new SandboxMessage
        {
            Sid = Sid.Create("SM"),
            AccountSid = account.Sid,
            SequenceNumber = clock.NextSequenceNumber(),
            To = to,
            From = from,
            MessagingServiceSid = service,
            Body = text,
            Status = "received",
            Direction = "inbound",
            Segments = SegmentCounter.Count(text),
            CreatedAt = now,
            UpdatedAt = now,
            SentAt = now,
            History = [new SandboxStatus("received", now)],
        };
        account.Messages.Add(message);
        if (settings.InboundUrl is { } url)
        {
            callbacks.DispatchInbound(account, message, url.OriginalString);
        }

        return message;
    }

    private static string? Validate(string from, string to, string text) => text switch
    {
        _ when !AddressFormat.IsValidRecipient(from) => "A handset has a number in E.164, such as +12025550156, or a channel address: check from.",
        _ when !AddressFormat.IsValidSender(to) && !Sid.IsValid("MG", to) => "A handset answers a number, a short code, a sender ID or a Messaging Service: check to.",
        { Length: > ContentValidation.MaxBodyLength } => "A handset writes 1600 characters at most.",
        _ => null,
    };
}
