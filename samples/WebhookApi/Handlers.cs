using Courier.Sms;
using Courier.Twilio;

namespace WebhookApi;

/// <summary>Hears what became of each message, by callback or by question.</summary>
internal sealed class ReportsOnTheBoard(Board board) : IDeliveryReportHandler
{
    public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
    {
        board.Heard(report);
        return Task.CompletedTask;
    }
}

/// <summary>Hears what people write back.</summary>
internal sealed class RepliesOnTheBoard(Board board) : IInboundMessageHandler
{
    public Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken)
    {
        board.Replied(message.FromNumber?.Masked ?? message.From, message.Body);
        return Task.CompletedTask;
    }
}
