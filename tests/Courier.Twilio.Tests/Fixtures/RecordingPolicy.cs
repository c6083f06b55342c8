using Courier.Sms;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A recipient policy that records the evaluated numbers and decides with a delegate.</summary>
internal sealed class RecordingPolicy(Func<PhoneNumber, SmsFailure?> evaluate) : IRecipientPolicy
{
    public List<PhoneNumber> Evaluated { get; } = [];

    /// <summary>Creates a failure with the reason of a policy.</summary>
    public static SmsFailure Reject(string message) =>
        new() { Reason = SmsFailureReason.RejectedByPolicy, Message = message };

    public ValueTask<SmsFailure?> EvaluateAsync(PhoneNumber number, CancellationToken cancellationToken)
    {
        Evaluated.Add(number);
        return new(evaluate(number));
    }
}
