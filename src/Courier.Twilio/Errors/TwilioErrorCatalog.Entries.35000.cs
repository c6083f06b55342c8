using Code = Courier.Twilio.TwilioErrorCode;
using Failover = Courier.Twilio.TwilioFailover;
using Reason = Courier.Sms.SmsFailureReason;
using Surface = Courier.Twilio.TwilioErrorSurface;

namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static TwilioErrorInfo[] Entries35000() =>
    [
        new(Code.SendAtMissing, "SendAt timestamp is missing", Reason.InvalidMessage,
            "Give a send time together with ScheduleType, or leave both out to send now.")
        { Surface = Surface.AtOnce },

        new(Code.ScheduleTimeNotSupported, "Scheduling does not support this timestamp", Reason.InvalidMessage,
            "Write the time in UTC as ISO 8601 has it, such as 2027-01-31T08:30:00Z, more than 5 minutes and at most 35 days ahead.")
        { Surface = Surface.AtOnce },

        new(Code.ScheduleTimeTooSoonOrTooLate, "Scheduling does not support this timestamp", Reason.InvalidMessage,
            "Choose a time more than 5 minutes and at most 35 days ahead, by Twilio's clock.",
            "Check this machine's clock and time zone.")
        { Surface = Surface.AtOnce },

        new(Code.ScheduleTimeOutOfRange, "Scheduling does not support this timestamp", Reason.InvalidMessage,
            "Send right away what is due within minutes, and keep later than 35 days in a queue of your own.")
        { Surface = Surface.AtOnce },

        new(Code.ScheduleNeedsMessagingService, "MessagingServiceSid is required to schedule a message", Reason.InvalidSender,
            "Set the SID of a Messaging Service, MG and 32 hexadecimal digits: a bare From number cannot send on a schedule.")
        { Surface = Surface.AtOnce },

        new(Code.TooManyScheduledMessages, "Maximum limit reached in the account for scheduling messages", Reason.RateLimited,
            "Wait until some scheduled messages have gone, or cancel those no longer needed.",
            "Keep a queue of your own and hand messages over closer to their time.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn, IsTransient = true },

        new(Code.ScheduleTypeNotSupported, "The ScheduleType value provided is not supported for this channel", Reason.InvalidMessage,
            "Set ScheduleType to fixed, the only kind there is, on a channel that can be scheduled.")
        { Surface = Surface.AtOnce },

        new(Code.BodyAndContentVariablesTogether, "'Messages' Body and ContentVariables cannot be provided together", Reason.InvalidMessage,
            "Give either a text or a content template with its variables.")
        { Surface = Surface.AtOnce },

        new(Code.BulkAttributesInvalid, "Bulk : Provided Attributes JSON is not valid", Reason.InvalidMessage,
            "Check the JSON of the bulk request with a validator: quotes, commas, and the type of each field.")
        { Surface = Surface.AtOnce },

        new(Code.BulkMessagesInvalid, "Invalid 'Messages' array provided in the request", Reason.InvalidMessage,
            "Put at least one recipient into the array Messages, and split a list that is too long.")
        { Surface = Surface.AtOnce },

        new(Code.BulkDuplicateRecipients, "`Messages` array contains duplicate `To` numbers.", Reason.InvalidRecipient,
            "Remove duplicate numbers from the array Messages after bringing them all into E.164 form.")
        { Surface = Surface.AtOnce },
    ];
}
