namespace Courier.Sms;

/// <summary>
/// The exception that <see cref="SmsSendResult.GetReceiptOrThrow"/> throws for a message that was rejected or is
/// unconfirmed.
/// </summary>
/// <param name="failure">The reason; its message becomes the message of the exception.</param>
/// <exception cref="ArgumentNullException"><paramref name="failure"/> is <see langword="null"/>.</exception>
public sealed class SmsSendException(SmsFailure failure) : Exception(failure?.Message)
{
    /// <summary>Gets the reason and the advice what to do about it.</summary>
    public SmsFailure Failure { get; } = failure ?? throw new ArgumentNullException(nameof(failure));
}
