namespace Courier.Twilio.Webhooks;

/// <summary>One handler of inbound messages, ready to be called.</summary>
internal delegate Task InboundListener(TwilioInboundMessage message, CancellationToken cancellationToken);
