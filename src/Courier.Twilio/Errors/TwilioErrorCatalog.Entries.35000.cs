namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static ReadOnlySpan<byte> Entries35000 => """
        35111 InvalidMessage ApiResponse None
        SendAt timestamp is missing
        - Give a send time together with ScheduleType, or leave both out to send now.

        35114 InvalidMessage ApiResponse None
        Scheduling does not support this timestamp
        - Write the time in UTC as ISO 8601 has it, such as 2027-01-31T08:30:00Z, more than 5 minutes and at most 35 days ahead.

        35115 InvalidMessage ApiResponse None
        Scheduling does not support this timestamp
        - Choose a time more than 5 minutes and at most 35 days ahead, by Twilio's clock.
        - Check this machine's clock and time zone.

        35117 InvalidMessage ApiResponse None
        Scheduling does not support this timestamp
        - Send right away what is due within minutes, and keep later than 35 days in a queue of your own.

        35118 InvalidSender ApiResponse None
        MessagingServiceSid is required to schedule a message
        - Set the SID of a Messaging Service, MG and 32 hexadecimal digits: a bare From number cannot send on a schedule.

        35125 RateLimited ApiResponse UseNextProvider Transient
        Maximum limit reached in the account for scheduling messages
        - Wait until some scheduled messages have gone, or cancel those no longer needed.
        - Keep a queue of your own and hand messages over closer to their time.

        35126 InvalidMessage ApiResponse None
        The ScheduleType value provided is not supported for this channel
        - Set ScheduleType to fixed, the only kind there is, on a channel that can be scheduled.

        35127 InvalidMessage ApiResponse None
        'Messages' Body and ContentVariables cannot be provided together
        - Give either a text or a content template with its variables.

        35132 InvalidMessage ApiResponse None
        Bulk : Provided Attributes JSON is not valid
        - Check the JSON of the bulk request with a validator: quotes, commas, and the type of each field.

        35133 InvalidMessage ApiResponse None
        Invalid 'Messages' array provided in the request
        - Put at least one recipient into the array Messages, and split a list that is too long.

        35134 InvalidRecipient ApiResponse None
        `Messages` array contains duplicate `To` numbers.
        - Remove duplicate numbers from the array Messages after bringing them all into E.164 form.
        """u8;
}
