using System.Globalization;
using Courier.Sms;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Envelopes;

/// <summary>Limits how long Twilio keeps the messages of a document that expires.</summary>
/// <param name="ExpiresAt">When the messages expire.</param>
/// <param name="Overrides">The overrides of the document.</param>
internal sealed record EnvelopeExpiry(EnvelopeTime ExpiresAt, IReadOnlyList<SmsProviderOverrides> Overrides)
{
    private const string ValidityPeriod = "ValidityPeriod";

    /// <summary>
    /// Sets the validity period of a message to the rest of its time; <see langword="null"/> when it has expired. It is
    /// called right before a send, because the sends before it have taken time.
    /// </summary>
    public SmsMessage? Apply(SmsMessage message, DateTimeOffset now)
    {
        var seconds = (long)Math.Floor((ExpiresAt.Time - now).TotalSeconds);
        if (seconds < 1)
        {
            return null;
        }

        // An override of the document wins. When it schedules the message, Twilio's count starts at an unknown time.
        var isScheduled = Overrides.OfType<TwilioOverrides>()
            .Any(static overrides => overrides.Body.HasValue(TwilioFieldNames.SendAt));
        return isScheduled
            ? message
            : message with
            {
                Overrides =
                [
                    new TwilioOverrides
                    {
                        Body = new() { [ValidityPeriod] = seconds.ToString(CultureInfo.InvariantCulture) },
                    },
                    .. Overrides,
                ],
            };
    }

    /// <summary>Creates the failure of an expired message.</summary>
    public SmsFailure CreateFailure() => RecipientFailure.CreatePolicy(
        $"{ExpiresAt.Path}: the message has expired and was not sent.", "Send the message before it expires.");
}
