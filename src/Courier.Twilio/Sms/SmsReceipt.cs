using System.Text.Json.Serialization;

namespace Courier.Sms;

/// <summary>Identifies an accepted message, for reading its delivery status later.</summary>
/// <remarks>
/// Holds no phone number and no secret. It can be serialized and used by another process; see
/// <see cref="IDeliveryTracker"/>.
/// </remarks>
/// <param name="MessageId">The provider's id of the message.</param>
/// <exception cref="ArgumentNullException"><paramref name="MessageId"/> is <see langword="null"/>.</exception>
public sealed record SmsReceipt(string MessageId)
{
    /// <summary>Gets the provider's id of the message.</summary>
    [JsonRequired]
    public string MessageId
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(MessageId));
    }
    = MessageId ?? throw new ArgumentNullException(nameof(MessageId));

    /// <summary>Gets the status of the message when the provider accepted it.</summary>
    public DeliveryStatus Status { get; init; }

    /// <summary>Gets the number of segments the message is billed as.</summary>
    /// <value>1 or more; <see langword="null"/> when the provider has not determined the number yet.</value>
    public int? Segments { get; init; }

    /// <summary>Gets the id of the provider's account that sent the message.</summary>
    public string? AccountId { get; init; }

    /// <summary>Gets whether <see cref="IDeliveryTracker"/> can read the delivery status of the message.</summary>
    /// <value>
    /// <see langword="false"/> when the message was sent with credentials of its own, which are not kept. The default
    /// is <see langword="true"/>.
    /// </value>
    // Required and always written: a reader without the property would take it for false or for true.
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool IsTrackable { get; init; } = true;
}
