using Courier.Sms;

namespace Courier.Twilio;

/// <summary>A recipient policy that calls a delegate of the application.</summary>
internal sealed class DelegateRecipientPolicy(
    Func<PhoneNumber, CancellationToken, ValueTask<SmsFailure?>> evaluate) : IRecipientPolicy
{
    public ValueTask<SmsFailure?> EvaluateAsync(PhoneNumber number, CancellationToken cancellationToken) =>
        evaluate(number, cancellationToken);
}
