using System.Text.Json.Serialization;

namespace Courier.Sms;

/// <summary>Represents the delivery status of one message at one point in time.</summary>
/// <param name="MessageId">The provider's id of the message.</param>
/// <param name="Status">
/// The status of the message; <see cref="DeliveryStatus.Unknown"/> when the provider could not be reached or reported a
/// status that this library does not know.
/// </param>
/// <exception cref="ArgumentNullException"><paramref name="MessageId"/> is <see langword="null"/>.</exception>
public sealed record DeliveryReport(string MessageId, DeliveryStatus Status)
{
    /// <summary>Gets the provider's id of the message.</summary>
    [JsonRequired]
    public string MessageId
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(MessageId));
    }
    = MessageId ?? throw new ArgumentNullException(nameof(MessageId));

    /// <summary>Gets the status in the provider's own word, verbatim.</summary>
    /// <value><see langword="null"/> when the provider reported no status.</value>
    /// <remarks>Holds the original word when <see cref="Status"/> is <see cref="DeliveryStatus.Unknown"/>.</remarks>
    public string? ProviderStatus { get; init; }

    /// <summary>Gets the id of the provider's account that sent the message.</summary>
    /// <value><see langword="null"/> when the provider did not report an account.</value>
    public string? AccountId { get; init; }

    /// <summary>Gets why the message was not delivered, or why the provider could not be reached.</summary>
    /// <value><see langword="null"/> when no error was reported.</value>
    public SmsFailure? Failure { get; init; }

    /// <summary>Gets whether the tracking deadline passed before the message reached a final status.</summary>
    /// <value>
    /// <see langword="true"/> when the message is not tracked any longer and <see cref="Status"/> is the last known
    /// status. The default is <see langword="false"/>.
    /// </value>
    public bool IsTrackingExpired { get; init; }
}
