using Code = Courier.Twilio.TwilioErrorCode;
using Failover = Courier.Twilio.TwilioFailover;
using Reason = Courier.Sms.SmsFailureReason;
using Surface = Courier.Twilio.TwilioErrorSurface;

namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static TwilioErrorInfo[] Entries21000() =>
    [
        new(Code.InvalidTo, "Invalid 'To' Phone Number", Reason.InvalidRecipient,
            "Write the number in E.164 form: a plus, the country code, then the number without its leading zero, without spaces or brackets.",
            "Check that the country code is right and that the digits are complete.",
            "Do not message a Twilio number from itself.")
        { Surface = Surface.AtOnce | Surface.AfterSend },

        new(Code.InvalidFrom, "Invalid 'From' Number", Reason.InvalidSender,
            "Set From to a number of the account in E.164 form, a short code, or an alphanumeric sender ID of at most 11 characters.",
            "For a country that takes no alphanumeric sender, use a number instead.")
        { Surface = Surface.AtOnce | Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.ToCannotBeReached, "'To' phone number cannot be reached", Reason.RecipientUnreachable,
            "Check that the number is complete and in service by calling it or looking it up.",
            "Ask the recipient for another number, since Twilio has no route to this one.")
        { Surface = Surface.AtOnce },

        new(Code.ToIsShortCode, "'To' number cannot be a Short Code", Reason.InvalidRecipient,
            "Send to an ordinary mobile number: short codes can send messages but not receive them from here.",
            "Look in your data for numbers that lost their country code and look like a short code.")
        { Surface = Surface.AtOnce },

        new(Code.ToAndFromAreTheSame, "'To' and 'From' numbers cannot be the same", Reason.InvalidRecipient,
            "Send to a number other than the sender's own.",
            "Check that the recipient and the sender were not mixed up when the message was put together.")
        { Surface = Surface.AtOnce },

        new(Code.AlphanumericSenderOnTrial, "Alphanumeric Sender ID cannot be used as the 'From' number on trial accounts", Reason.InvalidSender,
            "Use the trial account's Twilio number as From, or upgrade the account to send under a name.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.PremiumRateNumber, "Sending to Premium rate or Information Service numbers is not allowed", Reason.InvalidRecipient,
            "Take the number off the list: premium-rate and information services cannot be messaged.",
            "Check where the number came from, since fraudsters earn from messages to such numbers.")
        { Surface = Surface.AtOnce },

        new(Code.RegionNotEnabled, "Message blocked: permissions disabled for the destination region", Reason.RegionNotEnabled,
            "Enable the recipient's country under Messaging, Settings, Geo permissions in the Console, if you mean to send there.",
            "If you do not, find out who entered the number: requests for texts to unexpected countries are often fraud.")
        { Surface = Surface.AtOnce | Surface.AfterSend },

        new(Code.InvalidPageToken, "Invalid PageToken", Reason.InvalidMessage,
            "Follow next_page_uri as the previous page gave it; page tokens cannot be made up and do not last.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.BodyRequired, "Message body is required", Reason.InvalidMessage,
            "Give the message a text, or media or a content template instead of one.",
            "Check that the template did not render to an empty string.")
        { Surface = Surface.AtOnce },

        new(Code.SenderRequired, "A 'From' or 'MessagingServiceSid' parameter is required to send a message", Reason.InvalidSender,
            "Set a Messaging Service SID or a From number in the options, and check that an override does not remove it.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.ToRequired, "The destination 'To' phone number is required to send an SMS", Reason.InvalidRecipient,
            "Give the message a recipient, and check that an override does not remove the field To.",
            "If you post yourself, send the fields form-encoded: Twilio does not read a JSON body here.")
        { Surface = Surface.AtOnce },

        new(Code.BodyTooLongForOldApi, "Maximum body length is 160 characters (old API endpoint)", Reason.InvalidMessage,
            "Call the 2010-04-01 API: the older one takes 160 characters and no more.")
        { Surface = Surface.AtOnce },

        new(Code.FromNotOwned, "'From' number is not a valid message-capable Twilio number for this account", Reason.InvalidSender,
            "Check that From is an SMS-capable number of this very account, subaccounts included, written in E.164 form.",
            "Choose a number in the Console under Phone Numbers, or send through a Messaging Service that picks one.",
            "With test credentials use +15005550006 as From.")
        { Surface = Surface.AtOnce | Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.FromMustBeSandboxNumber, "The 'from' phone number must be the sandbox phone number for trial accounts.", Reason.InvalidSender,
            "On a trial account, send from the number that Twilio gave you for the trial.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.ToNotVerified, "The 'to' phone number provided is not yet verified for this account.", Reason.InvalidRecipient,
            "Verify the recipient's number in the Console under Verified Caller IDs: a trial account sends to nobody else.",
            "Upgrade the account to send to any number.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidStatusCallback, "Invalid 'StatusCallback'", Reason.InvalidMessage,
            "Give the callback as an absolute http or https URL with a public host name that holds no underscore.",
            "Leave the callback out and follow the message by polling when there is no public address.")
        { Surface = Surface.AtOnce },

        new(Code.RecipientOptedOut, "Attempt to send to unsubscribed recipient", Reason.RecipientOptedOut,
            "Ask the recipient to text START to the number they stopped; only they can undo it.",
            "Check that you have consent for messaging them, and take the number off your lists until they are back.",
            "Do not go around the stop with another sender or provider.")
        { Surface = Surface.AtOnce | Surface.AfterSend },

        new(Code.FromQueueFull, "This 'From' number has exceeded the maximum number of queued messages", Reason.RateLimited,
            "Wait until the queue of this number has drained: it holds ten hours of messages at the number's pace.",
            "Send more slowly, or spread the messages over several numbers with a Messaging Service.",
            "For volume, use a toll-free number or a short code, which send faster.")
        { Surface = Surface.AtOnce, Failover = Failover.Wait, IsTransient = true },

        new(Code.CannotRouteFromTo, "Message cannot be sent with the current combination of \"To\" and/or \"From\" parameters", Reason.InvalidSender,
            "Choose a sender that can reach the recipient's country: many short codes and some names work in one country only.",
            "Check that both ends are of one kind: SMS to SMS, WhatsApp to WhatsApp.",
            "Put several kinds of sender into a Messaging Service and let it choose.")
        { Surface = Surface.AtOnce | Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.ToIsNotMobile, "'To' number is not a valid mobile number", Reason.InvalidRecipient,
            "Check for a missing or extra digit, or a leading zero left behind the country code.",
            "Ask for a mobile number: this one cannot receive SMS.",
            "Use the Lookup API to tell mobile numbers from others before sending.")
        { Surface = Surface.AtOnce | Surface.AfterSend },

        new(Code.FromMatchesSeveralNumbers, "The 'From' number matches multiple numbers for your account", Reason.InvalidSender,
            "Write From in full E.164 form, so that it names one number only.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.BodyTooLong, "The concatenated message body exceeds the 1600 character limit", Reason.InvalidMessage,
            "Shorten the text to 1,600 characters, emoji and accents counting for more than one.",
            "Split a longer text into several messages, or send a link.")
        { Surface = Surface.AtOnce },

        new(Code.BodyOrMediaRequired, "A Message Body, Media URL or Content SID is required", Reason.InvalidMessage,
            "Send a text, a media URL or a content template SID: a message needs one of the three.",
            "Check that no override sets the text to nothing.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidMediaUrl, "Invalid media URL(s)", Reason.InvalidMessage,
            "Give media as absolute http or https URLs that can be opened without a login.",
            "Encode spaces and other special characters in the URL.")
        { Surface = Surface.AtOnce | Surface.AfterSend },

        new(Code.TooManyMedia, "Number of media files exceeds allowed limit", Reason.InvalidMessage,
            "Attach at most ten files to one message, or split them over several.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidValidityPeriod, "Invalid validity period value", Reason.InvalidMessage,
            "Set the validity period between 1 and 36,000 seconds, and to more than 5 in practice.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidMaxPrice, "Max Price must be a valid float", Reason.InvalidMessage,
            "Leave MaxPrice out: Twilio ignores it since 2024 and only complains when it is no number.")
        { Surface = Surface.AtOnce },

        new(Code.ToIsLandline, "'To' number cannot be a landline", Reason.RecipientIsLandline,
            "Ask the recipient for a mobile number, or reach the landline by a voice call.",
            "Look numbers up when they are entered, and refuse landlines there.")
        { Surface = Surface.AtOnce | Surface.AfterSend },

        new(Code.ContentSidRequired, "ContentSid Required", Reason.InvalidMessage,
            "Name a content template by its HX SID, or leave ContentVariables out.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidContentSid, "The ContentSid is Invalid", Reason.InvalidMessage,
            "Check that the content SID is HX and 32 hexadecimal digits, and that the template belongs to this account.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidContentVariables, "The ContentVariables Parameter is invalid", Reason.InvalidMessage,
            "Write ContentVariables as one JSON object whose values are strings, such as {\"1\":\"Anna\"}.",
            "Give every variable a value; null is not one.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidSenderId, "The Sender ID is invalid", Reason.InvalidSender,
            "Use letters, digits and spaces in a sender ID, at most 11 of them and not digits alone.",
            "Check whether the recipient's country wants the sender ID registered beforehand.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.ParameterTooLong, "Parameter exceeded character limit", Reason.InvalidMessage,
            "Find the field that Twilio's sentence names and shorten its value.")
        { Surface = Surface.AtOnce },

        new(Code.FromCountryMismatch, "'From' is not a Twilio phone number or Short Code country mismatch", Reason.InvalidSender,
            "Use a short code in its own country only, and a number of your account everywhere else.",
            "Write a sender that is a phone number with its plus and country code, so that it is not taken for a short code.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.FromBelongsToAnotherAccount, "Mismatch between the 'From' number and the account", Reason.InvalidSender,
            "Send with the credentials of the account, or subaccount, that owns the number.",
            "Move the number to the account in use when that is where it belongs.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.FromIsNotSmsCapable, "'From' number is not SMS-capable", Reason.InvalidSender,
            "Choose a number whose capabilities in the Console include SMS: some numbers only take calls.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.FallbackFromWithFrom, "'FallbackFrom' cannot be used with a 'From' sender", Reason.InvalidSender,
            "Send through a Messaging Service without From when you name a fallback sender.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidFallbackFrom, "Invalid 'FallbackFrom' sender", Reason.InvalidSender,
            "Set FallbackFrom to an SMS number, short code or sender ID of this account.")
        { Surface = Surface.AtOnce },

        new(Code.FallbackFromNeedsMessagingService, "'FallbackFrom' requires MessagingServiceSid", Reason.InvalidSender,
            "Add the SID of a Messaging Service, or leave FallbackFrom out.")
        { Surface = Surface.AtOnce },

        new(Code.FallbackFromNeedsRcsSender, "'FallbackFrom' requires the Messaging Service to have an RCS Sender", Reason.InvalidSender,
            "Add an RCS sender to the Messaging Service: a fallback has nothing to fall back from without one.")
        { Surface = Surface.AtOnce },

        new(Code.MessagingServiceNotFound, "The Messaging Service does not exist", Reason.InvalidSender,
            "Check that the Messaging Service SID begins with MG and was not deleted.",
            "Check that the service belongs to the account whose credentials are used.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.MessagingServiceNotAvailable, "The Messaging Service is not available to send new messages", Reason.InvalidSender,
            "Open the Messaging Service in the Console and see why it may not send: it may be suspended or not yet set up.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.MessagingServiceHasNoSuitableNumber, "The Messaging Service does not have a phone number available to send a message", Reason.InvalidSender,
            "Add a sender to the Messaging Service that can reach the recipient's country and carry the message's kind.",
            "Check that the senders in the pool finished their registration.")
        { Surface = Surface.AtOnce | Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.MessagingServiceHasNoNumbers, "The Messaging Service contains no phone numbers", Reason.InvalidSender,
            "Add at least one number, short code or sender ID to the Messaging Service's sender pool.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.MessagingServiceInvalid, "The Messaging Service is invalid", Reason.InvalidSender,
            "Write the Messaging Service SID as MG and 32 hexadecimal digits, without spaces around it.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.FromAndToOfDifferentChannels, "Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel", Reason.InvalidSender,
            "Give both ends the same prefix: a sender whatsapp:+… goes with a recipient whatsapp:+…, a bare number with a bare number.",
            "When the recipient is overridden to a channel address, override the sender with it.")
        { Surface = Surface.AtOnce },
    ];
}
