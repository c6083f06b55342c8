namespace Courier.Sms;

/// <summary>Why a message was not sent, was not delivered, or is in doubt.</summary>
public sealed record SmsFailure
{
    /// <summary>The reason, out of a closed list.</summary>
    public required SmsFailureReason Reason { get; init; }

    /// <summary>One sentence for a developer; holds no whole phone number and no secret.</summary>
    public required string Message { get; init; }

    /// <summary>The provider's own code, verbatim; what looks like a phone number in its place is masked.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>What to check or change, most promising first.</summary>
    public IReadOnlyList<string> Advice { get; init; } = [];

    /// <summary>The provider's page about this failure.</summary>
    public Uri? HelpLink { get; init; }

    /// <summary>The HTTP status of the answer; <see langword="null"/> when there was none.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>How long the provider asked to wait, when that was longer than the send could.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the same message may succeed later, unchanged.</summary>
    public bool IsTransient { get; init; }
}
