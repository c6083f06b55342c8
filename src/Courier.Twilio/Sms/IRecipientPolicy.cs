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
/// rejected.
/// </para>
/// </remarks>
public interface IRecipientPolicy
{
    /// <summary>Evaluates a recipient.</summary>
    /// <param name="number">The number of the recipient.</param>
    /// <returns>
    /// <see langword="null"/> when the number may be messaged; otherwise the reason as one sentence that does not
    /// contain the number. The reason becomes part of the failure's message.
    /// </returns>
    string? Evaluate(PhoneNumber number);
}
