using Courier.Sms;

namespace Courier.Twilio;

/// <summary><see cref="TwilioOverrideMerger"/> bound to the options of one registration.</summary>
public interface ITwilioOverrideMerger
{
    /// <summary>What would be posted for <paramref name="message"/>.</summary>
    TwilioFieldSet Merge(SmsMessage message);

    /// <summary>What would be posted for <paramref name="message"/> and where each value came from; numbers are masked.</summary>
    IReadOnlyList<ResolvedField> Explain(SmsMessage message);
}
