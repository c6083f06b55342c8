using System.Text.Json.Serialization;

namespace Courier.Sms;

/// <summary>Describes why a message was not sent, was not delivered, or has an unknown outcome.</summary>
public sealed record SmsFailure
{
    /// <summary>Gets the reason, from a list that is the same for every provider.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required SmsFailureReason Reason { get; init; }

    /// <summary>Gets a sentence for developers that describes the failure.</summary>
    /// <remarks>Contains no whole phone number and no secret, so it can be logged.</remarks>
    /// <exception cref="ArgumentNullException">The message is <see langword="null"/>.</exception>
    public required string Message
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Message));
    }

    /// <summary>Gets the provider's error code, verbatim.</summary>
    /// <value>
    /// <see langword="null"/> when the provider gave no code. Text that resembles a phone number is masked.
    /// </value>
    public string? ProviderCode { get; init; }

    /// <summary>Gets what to check or change, the most likely remedy first. The default is an empty list.</summary>
    /// <remarks>The list is copied.</remarks>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    public IReadOnlyList<string> Advice
    {
        get;
        init => field = ValueList<string>.Copy(value, nameof(Advice));
    }
    = ValueList<string>.Empty;

    /// <summary>Gets the URL of the provider's page about this failure.</summary>
    /// <value><see langword="null"/> when there is no such page.</value>
    public Uri? HelpLink { get; init; }

    /// <summary>Gets the HTTP status code of the response.</summary>
    /// <value><see langword="null"/> when no response was received or no request was made.</value>
    public int? HttpStatus { get; init; }

    /// <summary>Gets how long the provider asked to wait before the next request.</summary>
    /// <value>
    /// <see langword="null"/> when the provider asked for no delay, or when the delay fitted within the timeout of the
    /// send.
    /// </value>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets whether the same message, unchanged, may succeed later.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsTransient { get; init; }
}
