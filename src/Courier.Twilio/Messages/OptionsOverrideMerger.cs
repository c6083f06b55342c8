using Courier.Sms;

namespace Courier.Twilio.Messages;

/// <summary>Applies <see cref="TwilioOverrideMerger"/> to the current options of one registration.</summary>
internal sealed class OptionsOverrideMerger(Func<CourierTwilioOptions> options) : ITwilioOverrideMerger
{
    public TwilioFieldSet Merge(SmsMessage message) => TwilioOverrideMerger.Merge(message, options());

    public IReadOnlyList<ResolvedField> Explain(SmsMessage message) => TwilioOverrideMerger.Explain(message, options());
}
