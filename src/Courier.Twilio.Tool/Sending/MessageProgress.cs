using Courier.Sms;

namespace Courier.Twilio.Tool.Sending;

/// <summary>The message to one recipient: the outcome of the send, and the statuses reported so far.</summary>
internal sealed class MessageProgress(CourierRecipient recipient)
{
    private readonly List<DeliveryStatus> statuses = [];

    public CourierRecipient Recipient { get; } = recipient;

    /// <summary>The masked number of the recipient, after overrides.</summary>
    public string To { get; set; } = recipient.MaskedTo;

    public SmsReceipt? Receipt { get; private set; }

    public SmsFailure? Failure { get; private set; }

    /// <summary>
    /// <c>accepted</c>, <c>rejected</c>, <c>unconfirmed</c>, or <c>invalid</c> if it was rejected without a request.
    /// Empty before the send.
    /// </summary>
    public string Outcome { get; private set; } = "";

    public int? Segments { get; set; }

    public bool IsTrackingExpired { get; private set; }

    public IReadOnlyList<DeliveryStatus> Statuses => statuses;

    public string? Status => statuses is [.., var last] ? last.ToString().ToLowerInvariant() : null;

    public void Add(SmsSendResult result)
    {
        switch (result)
        {
            case SmsAccepted(var receipt):
                (Outcome, Receipt) = ("accepted", receipt);
                Segments ??= receipt.Segments;
                statuses.Add(receipt.Status);
                break;
            case SmsRejected(var failure):
                (Outcome, Failure) = (WasRequested(failure) ? "rejected" : "invalid", failure);
                break;
            case SmsUnconfirmed(var failure, _):
                (Outcome, Failure) = ("unconfirmed", failure);
                break;
        }
    }

    public void Add(DeliveryReport report)
    {
        if (statuses is not [.., var last] || last != report.Status)
        {
            statuses.Add(report.Status);
        }

        (Failure, IsTrackingExpired) = (report.Failure, report.IsTrackingExpired);
    }

    private static bool WasRequested(SmsFailure failure) =>
        failure is { HttpStatus: not null } or { Reason: SmsFailureReason.ProviderUnavailable };
}
