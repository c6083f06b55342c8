using Courier.Sms;

namespace Courier.Twilio;

/// <summary>Merges a message with its overrides and the options of one registration. Sends nothing.</summary>
/// <remarks>
/// A send posts the fields that the merger in the container returns, after they are validated. One that the application
/// registers may change them; when it throws, the message is rejected. The credentials of a message are not merged.
/// </remarks>
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
