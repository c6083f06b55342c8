using Courier.Sms;

namespace Courier.Twilio.AspNetCore.Tests.Fixtures;

/// <summary>
/// A handler of delivery reports and inbound messages that records them, and throws <see cref="Exception"/> when it is
/// set.
/// </summary>
internal sealed class RecordingHandler : IDeliveryReportHandler, IInboundMessageHandler
{
    public List<DeliveryReport> Reports { get; } = [];

    public List<TwilioInboundMessage> Messages { get; } = [];

    public Exception? Exception { get; set; }

    public CancellationToken Token { get; private set; }

    public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) =>
        RecordAsync(() => Reports.Add(report), cancellationToken);

    public Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken) =>
        RecordAsync(() => Messages.Add(message), cancellationToken);

    private Task RecordAsync(Action record, CancellationToken cancellationToken)
    {
        Token = cancellationToken;
        record();
        return Exception is { } exception ? Task.FromException(exception) : Task.CompletedTask;
    }
}
