using Courier.Sms;
using Courier.Twilio.Envelopes;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>Validates that a delayed envelope is sent at its time, with the fields that are posted.</summary>
internal static class EnvelopeSchedule
{
    /// <summary>Refuses a delayed envelope that would be sent at another time.</summary>
    /// <param name="envelope">The envelope.</param>
    /// <param name="merger">
    /// The merger of the application; <see langword="null"/> for <see cref="TwilioOverrideMerger"/>.
    /// </param>
    /// <param name="options">The options of the registration.</param>
    /// <param name="logger">Logs exceptions of the merger.</param>
    /// <returns>The failures of the recipients for which the merger threw, by their index.</returns>
    /// <exception cref="CourierEnvelopeException">There is no Messaging Service, or an override.</exception>
    public static IReadOnlyDictionary<int, SmsFailure> Validate(
        CourierEnvelope envelope, ITwilioOverrideMerger? merger, CourierTwilioOptions options, ILogger logger)
    {
        var failures = new Dictionary<int, SmsFailure>();
        if (envelope.Delay is not { } delay)
        {
            return failures;
        }

        for (var index = 0; index < envelope.Recipients.Count; index++)
        {
            if (envelope.Recipients[index].Message is not { } message)
            {
                continue;
            }

            TwilioFieldSet posted;
            try
            {
                posted = merger is null
                    ? TwilioOverrideMerger.Merge(message, options)
                    : merger.Merge(message).WithoutRemovals();
            }
            catch (Exception e) when (merger is not null)
            {
                failures.Add(index, ApplicationServiceFailure.Create(e, message, logger));
                continue;
            }

            Require(delay, posted, TwilioOverrideMerger.Merge(message with { Overrides = [] }, options));
        }

        return failures;
    }

    private static void Require(EnvelopeTime delay, TwilioFieldSet posted, TwilioFieldSet expected)
    {
        if (!posted.HasValue(TwilioFieldNames.MessagingServiceSid))
        {
            throw new CourierEnvelopeException(
                delay.Path,
                "needs a Messaging Service: Twilio schedules no other messages. Set MessagingServiceSid. To send "
                + $"without it, add \"{TimingReader.Delay}\" to IgnoredInstructions.");
        }

        if (posted[TwilioFieldNames.SendAt] != expected[TwilioFieldNames.SendAt]
            || posted[TwilioFieldNames.ScheduleType] != expected[TwilioFieldNames.ScheduleType])
        {
            throw new CourierEnvelopeException(
                delay.Path, "and an override of SendAt or ScheduleType contradict each other: keep one of them.");
        }
    }
}
