using Courier.Sms;

namespace Courier.Twilio.Scenarios;

// Types of the examples, and a handler that tells the tests when a message has a final status.

internal sealed class OrderLog : IDeliveryReportHandler
{
    public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) =>
        Console.Out.WriteLineAsync($"{report.MessageId} is {report.Status} {report.Failure?.Message}");
}

internal sealed class Replies : IInboundMessageHandler
{
    public Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken) =>
        Console.Out.WriteLineAsync($"{message.FromNumber?.Masked} writes: {message.Body}");
}

internal sealed class LibraryPlan : IRecipientPolicy
{
    private readonly PhoneNumbers.PhoneNumberUtil plan = PhoneNumbers.PhoneNumberUtil.GetInstance();

    public ValueTask<SmsFailure?> EvaluateAsync(PhoneNumber number, CancellationToken cancellationToken) =>
        new(plan.IsPossibleNumber(number.ToString(), null) && plan.IsValidNumber(plan.Parse(number.ToString(), null))
            ? null
            : new SmsFailure
            {
                Reason = SmsFailureReason.InvalidRecipient,
                Message = "No network has such a number.",
            });
}

internal sealed class FinalReportHandler(TaskCompletionSource ended) : IDeliveryReportHandler
{
    public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
    {
        if (report.Status.IsFinal)
        {
            ended.TrySetResult();
        }

        return Task.CompletedTask;
    }
}
