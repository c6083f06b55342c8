namespace Courier.Sms;

/// <summary>A send that was not accepted, for callers who prefer exceptions; see <see cref="SmsSendResult.GetReceiptOrThrow"/>.</summary>
/// <param name="failure">Why.</param>
public sealed class SmsSendException(SmsFailure failure) : Exception(failure?.Message)
{
    /// <summary>Why, and what to do about it.</summary>
    public SmsFailure Failure { get; } = failure ?? throw new ArgumentNullException(nameof(failure));
}
