namespace Courier.Sms;

/// <summary>One observation of one message.</summary>
/// <param name="MessageId">The provider's id of the message.</param>
/// <param name="Status">How far it has come.</param>
public sealed record DeliveryReport(string MessageId, DeliveryStatus Status)
{
    /// <summary>The provider's own word, for the day it invents one.</summary>
    public string? ProviderStatus { get; init; }

    /// <summary>The provider's account that sent the message.</summary>
    public string? AccountId { get; init; }

    /// <summary>Why it was not delivered, or why the provider could not be asked.</summary>
    public SmsFailure? Failure { get; init; }

    /// <summary>The deadline passed: nobody looks any longer, and <see cref="Status"/> is the last one known.</summary>
    public bool IsTrackingExpired { get; init; }
}
