using Courier.Sms;
using Courier.Twilio;

namespace WebhookApi;

/// <summary>Adds each delivery report to the feed, whether it comes from a callback or from polling.</summary>
internal sealed class FeedReportHandler(MessageFeed feed) : IDeliveryReportHandler
{
    public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
    {
        feed.AddReport(report);
        return Task.CompletedTask;
    }
}

/// <summary>Adds each inbound message to the feed.</summary>
internal sealed class FeedReplyHandler(MessageFeed feed) : IInboundMessageHandler
{
    public Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken)
    {
        feed.AddReply(message.FromNumber?.Masked ?? message.From, message.Body);
        return Task.CompletedTask;
    }
}
