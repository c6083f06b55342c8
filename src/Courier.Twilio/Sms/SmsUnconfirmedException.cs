namespace Courier.Sms;

/// <summary>
/// The exception that <see cref="SmsSendResult.GetReceiptOrThrow"/> throws for a message that may or may not have been
/// sent.
/// </summary>
/// <remarks>
/// Do not send the message again because of this exception: it may arrive twice. Search for the message in the
/// provider's log first.
/// </remarks>
/// <param name="failure">The reason. Its message, code and first advice become the message of the exception.</param>
/// <param name="sendId">The id of the send; see <see cref="SmsUnconfirmed.SendId"/>.</param>
/// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
public sealed class SmsUnconfirmedException(SmsFailure failure, string sendId) : SmsSendException(
    $"The message is unconfirmed and may have been sent, so do not send it again unchecked; send {sendId}", failure)
{
    /// <summary>Gets the id of the send, which its log messages and its span contain.</summary>
    public string SendId { get; } = sendId ?? throw new ArgumentNullException(nameof(sendId));
}
