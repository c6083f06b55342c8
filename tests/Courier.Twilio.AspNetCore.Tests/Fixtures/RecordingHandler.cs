using Courier.Sms;

namespace Courier.Twilio.AspNetCore.Tests.Fixtures;

/// <summary>A handler of both kinds that keeps what it hears, and throws when the test says so.</summary>
internal sealed class RecordingHandler : IDeliveryReportHandler, IInboundMessageHandler
{
    public List<DeliveryReport> Reports { get; } = [];

    public List<TwilioInboundMessage> Messages { get; } = [];

    public Exception? Exception { get; set; }

    public CancellationToken Token { get; private set; }

    public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) => Keep(() => Reports.Add(report), cancellationToken);

    public Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken) => Keep(() => Messages.Add(message), cancellationToken);

    private Task Keep(Action keep, CancellationToken cancellationToken)
    {
        Token = cancellationToken;
        keep();
        return Exception is { } fault ? Task.FromException(fault) : Task.CompletedTask;
    }
}
