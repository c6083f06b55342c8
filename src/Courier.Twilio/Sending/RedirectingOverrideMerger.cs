using Courier.Sms;
using Courier.Twilio.Messages;

namespace Courier.Twilio;

/// <summary>
/// Replaces the recipient in the fields that the application's merger returns, which may take it from anywhere.
/// </summary>
internal sealed class RedirectingOverrideMerger(ITwilioOverrideMerger inner, PhoneNumber recipient)
    : ITwilioOverrideMerger
{
    public TwilioFieldSet Merge(SmsMessage message) =>
        inner.Merge(message).WithValues(TwilioFieldNames.To, recipient.ToString());

    public IReadOnlyList<ResolvedField> Explain(SmsMessage message) => inner.Explain(message);
}
