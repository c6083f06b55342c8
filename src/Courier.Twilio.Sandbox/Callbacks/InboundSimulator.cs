using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Segments;
using Courier.Twilio.Sandbox.Validation;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>Simulates messages that a handset sends to the application.</summary>
internal sealed class InboundSimulator(SandboxClock clock, SandboxSettings settings, CallbackDispatcher callbacks)
{
    /// <summary>Adds an inbound message, applies its opt-out keyword and posts it to the application.</summary>
    /// <exception cref="ArgumentException">An address or the text is invalid; the message names it.</exception>
    public SandboxMessage Receive(Account account, string from, string to, string text)
    {
        if (Validate(from, to, text) is { } error)
        {
            throw new ArgumentException(error);
        }

        // A reply to a sender of a service belongs to the service that last sent to the handset.
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
        _ when !AddressFormat.IsValidRecipient(from) =>
            "from must be a number in E.164, such as +12025550156, or a channel address.",
        _ when !AddressFormat.IsValidSender(to) && !Sid.IsValid("MG", to) =>
            "to must be a number in E.164, a short code, a sender ID or a Messaging Service SID.",
        { Length: > ContentValidation.MaxBodyLength } =>
            "The text of an inbound message must have at most 1600 characters.",
        _ => null,
    };
}
