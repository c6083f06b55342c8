using Courier.Sms;

namespace Courier.Twilio;

/// <summary>Merges a message with its overrides and the options of one registration. Sends nothing.</summary>
public interface ITwilioOverrideMerger
{
    /// <summary>Returns the fields that are posted for a message.</summary>
    /// <param name="message">The message with its overrides.</param>
    /// <returns>The fields with their values; removed fields are not included.</returns>
    TwilioFieldSet Merge(SmsMessage message);

    /// <summary>Returns the fields that are posted for a message and the source of each value.</summary>
    /// <param name="message">The message with its overrides.</param>
    /// <returns>The fields in the order of <see cref="Merge"/>; phone numbers and passwords are masked.</returns>
    IReadOnlyList<ResolvedField> Explain(SmsMessage message);
}
