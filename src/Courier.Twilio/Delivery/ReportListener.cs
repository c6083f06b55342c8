using Courier.Sms;

namespace Courier.Twilio.Delivery;

/// <summary>One handler of the application, to be called in a scope of its own.</summary>
internal delegate Task ReportListener(DeliveryReport report, CancellationToken cancellationToken);
