namespace Courier.Sms;

/// <summary>
/// The base class of the two exceptions of <see cref="SmsSendResult.GetReceiptOrThrow"/>:
/// <see cref="SmsRejectedException"/> and <see cref="SmsUnconfirmedException"/>.
/// </summary>
/// <remarks>
/// Do not send a message again because of this type: an <see cref="SmsUnconfirmedException"/> means that the message
/// may have been sent, and a second send may send it twice. Only an <see cref="SmsRejectedException"/> may be retried.
/// </remarks>
public abstract class SmsSendException : Exception
{
    private protected SmsSendException(string outcome, SmsFailure failure)
        : base(Describe(outcome, failure))
    {
        Failure = failure;
    }

    /// <summary>Gets the reason and the advice what to do about it.</summary>
    public SmsFailure Failure { get; }

    private static string Describe(string outcome, SmsFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var code = failure.ProviderCode is { } providerCode ? $" with code {providerCode}" : "";
        var advice = failure.Advice is [var first, ..] ? $" {first}" : "";
        return $"{outcome}{code}: {failure.Message}{advice}";
    }
}
