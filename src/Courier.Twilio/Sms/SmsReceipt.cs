namespace Courier.Sms;

/// <summary>Enough to ask after a message again, from another process, tomorrow; a plain record that serialises.</summary>
/// <param name="MessageId">The provider's id of the message.</param>
public sealed record SmsReceipt(string MessageId)
{
    /// <summary>The status at the hand-over.</summary>
    public DeliveryStatus Status { get; init; }

    /// <summary>How many segments it is billed as; <see langword="null"/> when the provider does not know yet.</summary>
    public int? Segments { get; init; }

    /// <summary>The provider's account that sent it.</summary>
    public string? AccountId { get; init; }

    /// <summary>Whether its delivery can be followed; <see langword="false"/> when the message brought credentials of its own.</summary>
    public bool IsTrackable { get; init; } = true;
}
