namespace Courier.Sms;

/// <summary>Decides whether a recipient may be messaged. Implemented by the application.</summary>
/// <remarks>
/// <para>Use it for numbering plans, allowed countries, or lists of recipients that must not be messaged.</para>
/// <para>
/// Each send evaluates the policy for <see cref="SmsMessage.To"/> before any request, and again for a recipient that an
/// override puts in its place. With a policy registered, a phone number in an override must be in E.164 form.
/// </para>
/// <para>
/// The policy is called concurrently, so implementations must be thread-safe. When a policy throws, the message is
/// rejected with <see cref="SmsFailureReason.RejectedByPolicy"/>.
/// </para>
/// </remarks>
public interface IRecipientPolicy
{
    /// <summary>Evaluates a recipient.</summary>
    /// <param name="number">The number of the recipient.</param>
    /// <param name="cancellationToken">The token of the send.</param>
    /// <returns>
    /// <see langword="null"/> when the number may be messaged; otherwise the failure of the <see cref="SmsRejected"/>
    /// that the send returns. <see cref="SmsFailureReason.Unknown"/> is replaced by
    /// <see cref="SmsFailureReason.RejectedByPolicy"/>, and phone numbers in its texts are masked.
    /// </returns>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was canceled: the send throws, too. Without that, any exception rejects the
    /// message.
    /// </exception>
    ValueTask<SmsFailure?> EvaluateAsync(PhoneNumber number, CancellationToken cancellationToken);
}
