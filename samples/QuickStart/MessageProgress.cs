using Courier.Sms;
using Courier.Twilio;

namespace QuickStart;

/// <summary>One recipient on the way: what is known so far.</summary>
internal sealed class Parcel(CourierRecipient recipient)
{
    private readonly List<DeliveryStatus> path = [];

    public CourierRecipient Recipient { get; } = recipient;

    /// <summary>Who gets it, overrides included; masked.</summary>
    public string To { get; set; } = recipient.MaskedTo;

    public SmsReceipt? Receipt { get; private set; }

    public SmsFailure? Failure { get; private set; }

    /// <summary>accepted, rejected, unconfirmed, or invalid when it was refused before any request.</summary>
    public string Outcome { get; private set; } = "";

    public int? Segments { get; set; }

    public bool IsTrackingExpired { get; private set; }

    public IReadOnlyList<DeliveryStatus> Path => path;

    public string? Status => path is [.., var last] ? last.ToString().ToLowerInvariant() : null;

    public void Take(SmsSendResult result)
    {
        switch (result)
        {
            case SmsAccepted(var receipt):
                (Outcome, Receipt) = ("accepted", receipt);
                Segments ??= receipt.Segments;
                path.Add(receipt.Status);
                break;
            case SmsRejected(var failure):
                (Outcome, Failure) = (WasAsked(failure) ? "rejected" : "invalid", failure);
                break;
            case SmsUnconfirmed(var failure, _):
                (Outcome, Failure) = ("unconfirmed", failure);
                break;
        }
    }

    public void Take(DeliveryReport report)
    {
        if (path is not [.., var last] || last != report.Status)
        {
            path.Add(report.Status);
        }

        (Failure, IsTrackingExpired) = (report.Failure, report.IsTrackingExpired);
    }

    private static bool WasAsked(SmsFailure failure) =>
        failure is { HttpStatus: not null } or { Reason: SmsFailureReason.ProviderUnavailable };
}
