namespace Courier.Sms;

/// <summary>Sends a text without creating an <see cref="SmsMessage"/>.</summary>
public static class SmsProviderExtensions
{
    /// <summary>Sends one text to one number.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="to">The number of the recipient in E.164 form, such as <c>+12025550156</c>.</param>
    /// <param name="body">The text of the message.</param>
    /// <param name="cancellationToken">Cancels the send as long as its transmission has not started.</param>
    /// <returns>The result of <see cref="ISmsProvider.SendAsync"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="to"/> is not in E.164 form; see <see cref="PhoneNumber.Parse(string)"/>. Nothing was sent.
    /// </exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was canceled before the transmission started. The message was not sent.
    /// </exception>
    public static Task<SmsSendResult> SendAsync(
        this ISmsProvider provider, string to, string body, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(body);
        return provider.SendAsync(new SmsMessage { To = PhoneNumber.Parse(to), Body = body }, cancellationToken);
    }
}
