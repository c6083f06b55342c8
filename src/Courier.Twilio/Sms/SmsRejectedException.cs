namespace Courier.Sms;

/// <summary>
/// The exception that <see cref="SmsSendResult.GetReceiptOrThrow"/> throws for a message that was certainly not sent.
/// </summary>
/// <remarks>
/// The message may be sent again; it cannot arrive twice. Sending it unchanged succeeds only when
/// <see cref="SmsFailure.IsTransient"/> of <see cref="SmsSendException.Failure"/> is <see langword="true"/>.
/// </remarks>
/// <param name="failure">The reason. Its message, code and first advice become the message of the exception.</param>
/// <exception cref="ArgumentNullException"><paramref name="failure"/> is <see langword="null"/>.</exception>
public sealed class SmsRejectedException(SmsFailure failure) : SmsSendException("The message was rejected", failure);
