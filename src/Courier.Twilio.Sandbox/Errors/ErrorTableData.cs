namespace Courier.Twilio.Sandbox.Errors;

/// <summary>The entries of <see cref="ErrorTable"/>, ordered by code.</summary>
internal static class ErrorTableData
{
    private const int Later = 0;

    public static IReadOnlyList<ErrorInfo> All { get; } =
    [
        new(11200, Later, "HTTP retrieval failure", "Check that your web server responds at the configured address."),
        new(11205, Later, "HTTP connection failure", "Check that the configured address accepts connections."),
        new(11206, Later, "HTTP protocol violation", "Check that the server at the configured address speaks HTTP."),
        new(
            12300,
            Later,
            "Invalid Content-Type",
            "Serve the media or the response with a content type that Twilio accepts."),
        new(
            14107,
            429,
            "SMS send rate limit exceeded",
            "Two numbers reply to each other in a loop; end it, then send again."),
        new(20003, 401, "Permission Denied", "Check that account SID and auth token belong together.")
        {
            WireText = "Authenticate",
        },
        new(20004, 405, "Method not allowed", "Use a method that the resource supports."),
        new(20005, 403, "Account not active", "Reactivate the account in the console."),
        new(20006, 403, "Access Denied", "Request the permission that this resource needs."),
        new(20007, 400, "Page size too large", "Request at most 1000 messages a page."),
        new(20008, 403, "Test Credentials", "Use live credentials for this resource.")
        {
            WireText = "Resource not accessible with Test Account Credentials",
        },
        new(
            20009,
            409,
            "Cannot delete this resource before it is complete",
            "Wait until the message has a final status, then delete it."),
        new(20403, 403, "403 Forbidden", "Ask Twilio why the account is suspended or closed."),
        new(20404, 404, "Not Found", "Check the SID, the account and the path; case matters.")
        {
            WireText = "The requested resource {value} was not found",
        },
        new(20422, 400, "Invalid Parameter", "Give the parameter a value of the documented kind.")
        {
            WireText = "Invalid Parameter: {value}",
        },
        new(
            20429,
            429,
            "Too many requests",
            "Send fewer concurrent requests; this one was not processed and may be sent again."),
        new(20500, 500, "Internal Server Error", "Find out whether the message was created before you send it again."),
        new(20503, 503, "Service unavailable", "Find out whether the message was created before you send it again."),
        new(21211, 400, "Invalid 'To' Phone Number", "Write the number as E.164: a plus, the country code, the rest.")
        {
            WireText = "The 'To' number {value} is not a valid phone number.",
        },
        new(21212, 400, "Invalid 'From' Number", "Use a number, short code or sender ID that your account owns.")
        {
            WireText = "The 'From' number {value} is not a valid phone number, shortcode, or alphanumeric sender ID.",
        },
        new(21218, 400, "Invalid ApplicationSid", "Use the SID of a TwiML application: AP and 32 hexadecimal digits."),
        new(21265, 400, "'To' number cannot be a Short Code", "Send to a telephone number."),
        new(21266, 400, "'To' and 'From' numbers cannot be the same", "Send from another number than the recipient's."),
        new(
            21267,
            400,
            "Alphanumeric Sender ID cannot be used as the 'From' number on trial accounts",
            "Send from a number, or upgrade the account."),
        new(
            21268,
            400,
            "Sending to Premium rate or Information Service numbers is not allowed",
            "Send to an ordinary subscriber's number."),
        new(
            21408,
            400,
            "Message blocked: permissions disabled for the destination region",
            "Enable the region under geo permissions in the console.")
        {
            WireText =
                "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: "
                + "{value}.",
        },
        new(21481, 400, "Invalid PageToken", "Use next_page_uri unchanged."),
        new(21602, 400, "Message body is required", "Set Body."),
        new(
            21603,
            400,
            "A 'From' or 'MessagingServiceSid' parameter is required to send a message",
            "Set From or MessagingServiceSid.")
        {
            WireText = "A 'From' phone number is required.",
        },
        new(
            21604,
            400,
            "The destination 'To' phone number is required to send an SMS",
            "Set To, in a form-encoded body.")
        {
            WireText = "A 'To' phone number is required.",
        },
        new(
            21606,
            400,
            "'From' number is not a valid message-capable Twilio number for this account",
            "Use a number of your account that can send messages.")
        {
            WireText =
                "The From phone number {value} is not a valid, SMS-capable inbound phone number or short code "
                + "for your account.",
        },
        new(
            21607,
            400,
            "The 'from' phone number must be the sandbox phone number for trial accounts.",
            "Send from the number that your trial account was given."),
        new(
            21608,
            400,
            "The 'to' phone number provided is not yet verified for this account.",
            "Verify the number, or upgrade the trial account.")
        {
            WireText =
                "The number {value} is unverified. Trial accounts cannot send messages to unverified numbers; "
                + "verify {value} at twilio.com/user/account/phone-numbers/verified, or purchase a Twilio number "
                + "to send messages to unverified numbers",
        },
        new(
            21609,
            400,
            "Invalid 'StatusCallback'",
            "Use an absolute http or https address whose host name has no underscore.")
        {
            WireText = "The 'StatusCallback' URL {value} is not a valid URL.",
        },
        new(
            21610,
            400,
            "Attempt to send to unsubscribed recipient",
            "Ask the recipient to text START, and make sure you have consent.")
        {
            WireText = "The message From/To pair violates a blacklist rule.",
        },
        new(
            21611,
            429,
            "This 'From' number has exceeded the maximum number of queued messages",
            "Send more slowly, or from more numbers.")
        {
            WireText = "SMS queue is full.",
        },
        new(
            21612,
            400,
            "Message cannot be sent with the current combination of \"To\" and/or \"From\" parameters",
            "Choose a sender that can reach the recipient's country.")
        {
            WireText =
                "The 'To' phone number: {value}, is not currently reachable using the 'From' phone number: "
                + "{from} via SMS.",
        },
        new(21614, 400, "'To' number is not a valid mobile number", "Send to a mobile number.")
        {
            WireText = "To number: {value}, is not a mobile number",
        },
        new(
            21616,
            400,
            "The 'From' number matches multiple numbers for your account",
            "Write the sender in full, with plus sign and country code, so that it means one number."),
        new(
            21617,
            400,
            "The concatenated message body exceeds the 1600 character limit",
            "Shorten the text, or send it as several messages.")
        {
            WireText = "The concatenated message body exceeds the 1600 character limit.",
        },
        new(21619, 400, "A Message Body, Media URL or Content SID is required", "Set Body, MediaUrl or ContentSid."),
        new(21620, 400, "Invalid media URL(s)", "Use absolute http or https addresses."),
        new(21623, 400, "Number of media files exceeds allowed limit", "Send at most ten media files a message."),
        new(21624, 400, "Invalid validity period value", "Choose 1 to 36000 seconds."),
        new(21627, 400, "Max Price must be a valid float", "Leave MaxPrice out; it no longer has an effect."),
        new(
            21635,
            400,
            "'To' number cannot be a landline",
            "Look the number up first, and send to mobile numbers only."),
        new(21654, 400, "ContentSid Required", "Send ContentVariables only together with ContentSid."),
        new(
            21655,
            400,
            "The ContentSid is Invalid",
            "Use the SID of a content template: HX and 32 hexadecimal digits."),
        new(21656, 400, "The ContentVariables Parameter is invalid", "Write a JSON object of strings, without null."),
        new(
            21657,
            400,
            "The Sender ID is invalid",
            "Use up to 11 letters, digits and spaces, with at least one letter."),
        new(21658, 400, "Parameter exceeded character limit", "Shorten the parameter that is too long."),
        new(
            21659,
            400,
            "'From' is not a Twilio phone number or Short Code country mismatch",
            "Use a sender of your account; a short code reaches its own country only."),
        new(
            21660,
            400,
            "Mismatch between the 'From' number and the account",
            "Send with the account that owns the number."),
        new(21661, 400, "'From' number is not SMS-capable", "Choose a number with the capability SMS."),
        new(21664, 400, "'FallbackFrom' cannot be used with a 'From' sender", "Leave From out, or FallbackFrom."),
        new(
            21665,
            400,
            "Invalid 'FallbackFrom' sender",
            "Use a number, short code or sender ID that your account owns."),
        new(21666, 400, "'FallbackFrom' requires MessagingServiceSid", "Send through a Messaging Service."),
        new(
            21667,
            400,
            "'FallbackFrom' requires the Messaging Service to have an RCS Sender",
            "Put an RCS sender into the service, or leave FallbackFrom out."),
        new(
            21701,
            400,
            "The Messaging Service does not exist",
            "Check the service's SID; it may have been deleted, or belong to another account."),
        new(
            21702,
            400,
            "The Messaging Service is not available to send new messages",
            "Wait until the service can send again, or use another."),
        new(
            21703,
            400,
            "The Messaging Service does not have a phone number available to send a message",
            "Add a sender to the service that can reach the recipient."),
        new(
            21704,
            400,
            "The Messaging Service contains no phone numbers",
            "Add a number, short code or sender ID to the service."),
        new(
            21705,
            400,
            "The Messaging Service is invalid",
            "Use the SID of a Messaging Service: MG and 32 hexadecimal digits."),
        new(
            21910,
            400,
            "Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel",
            "Use one channel for both, such as whatsapp:."),
        new(30001, Later, "Queue overflow", "Send more slowly, or from more numbers."),
        new(30002, Later, "Account suspended", "Ask Twilio why the account was suspended."),
        new(
            30003,
            Later,
            "Unreachable destination handset",
            "Try again later; the recipient's phone was off or out of reach."),
        new(30004, Later, "Message blocked", "Ask the recipient whether the carrier blocks your messages."),
        new(30005, Later, "Unknown destination handset", "Verify that the number is active."),
        new(30006, Later, "Landline or unreachable carrier", "Look the number up, and send to a mobile number."),
        new(30007, Later, "Message filtered", "Change the text to follow the carriers' rules."),
        new(
            30008,
            Later,
            "Unknown error",
            "Send a simpler text from another sender; if it fails, contact Twilio's support."),
        new(30010, Later, "Message price exceeds max price", "Leave MaxPrice out."),
        new(30017, Later, "Carrier network congestion", "Try again later."),
        new(
            30018,
            Later,
            "Destination carrier requires sender ID pre-registration",
            "Register the sender ID with the destination's carriers."),
        new(30019, Later, "Content size exceeds carrier limit", "Send smaller media."),
        new(30020, Later, "Internal Failure with Message Scheduling", "Schedule the message again; nothing was sent."),
        new(
            30021,
            Later,
            "Internal Failure with messaging service orchestrator",
            "Send it again through the service; nothing was sent."),
        new(30022, Later, "US A2P 10DLC - Rate Limits Exceeded", "Send more slowly, or raise the campaign's limit."),
        new(
            30023,
            Later,
            "US A2P 10DLC - Daily Message Cap Reached",
            "Wait for the next day, or raise the brand's daily cap."),
        new(
            30024,
            Later,
            "Numeric Sender ID Not Provisioned on Carrier",
            "Have the numeric sender provisioned with the carrier, or use another."),
        new(
            30027,
            Later,
            "US A2P 10DLC - T-Mobile Daily Message Limit Reached",
            "Wait until T-Mobile counts a new day, or raise the brand's tier."),
        new(30029, 400, "Invalid ContentRetention", "Write retain or discard."),
        new(30030, 400, "Invalid AddressRetention", "Write retain or obfuscate."),
        new(30032, Later, "Toll-Free Number Has Not Been Verified", "Verify the toll-free number."),
        new(30033, Later, "US A2P 10DLC - Campaign Suspended", "Ask Twilio why the campaign is suspended."),
        new(30034, Later, "US A2P 10DLC - Message from an Unregistered Number", "Register the number with a campaign."),
        new(
            30035,
            Later,
            "US A2P 10DLC - Message from a number still being configured",
            "Wait until the number's registration has gone through."),
        new(30036, Later, "Validity Period Expired", "Give the message a longer validity period."),
        new(30037, Later, "Outbound Messaging Disabled", "Have outbound messaging enabled for the account."),
        new(
            30040,
            Later,
            "Destination carrier requires Sender ID pre-registration",
            "Register the sender ID in the recipient's country first."),
        new(
            30041,
            Later,
            "Sender is restricted or unregistered in a country requiring registration",
            "Use a registered sender in this country, or a local number."),
        new(
            30042,
            Later,
            "Alphanumeric Sender ID is generic or unauthorized for this account",
            "Choose a sender ID that names your brand."),
        new(
            30043,
            Later,
            "International SMS via Domestic Gateway",
            "Send through a sender of the recipient's country."),
        new(30044, Later, "Trial Message Length Exceeded", "Shorten the text, or upgrade the trial account."),
        new(
            30046,
            Later,
            "Message delivery not confirmed",
            "Ask the recipient; the carrier did not report the outcome."),
        new(
            30409,
            409,
            "This message cannot be canceled",
            "Cancel a message while its status is scheduled; later it cannot be canceled."),
        new(30410, Later, "Provider Timeout Error", "Find out whether the message arrived before you send it again."),
        new(
            30450,
            Later,
            "Message delivery blocked",
            "Contact Twilio with the SID: the destination is blocked for you."),
        new(30453, Later, "Message couldn't be delivered", "Try again later, then through another sender."),
        new(
            30454,
            Later,
            "Account exceeded the messages limit",
            "Raise the account's limit, or send the rest tomorrow."),
        new(30485, Later, "Message couldn't be delivered", "Look the number up before you try again."),
        new(
            30500,
            Later,
            "Twilio Internal Error",
            "Wait a short time and send it again; the error is internal to Twilio."),
        new(30610, Later, "Message couldn't be delivered", "Contact Twilio's support about this destination."),
        new(30615, Later, "Message couldn't be delivered", "Try another sender for this destination."),
        new(
            30620,
            Later,
            "Message couldn't be delivered",
            "Check sender and destination against each other in Twilio's guidelines for the country."),
        new(
            30640,
            Later,
            "Message couldn't be delivered",
            "Compare the text with the destination's rules, then ask Twilio."),
        new(35111, 400, "SendAt timestamp is missing", "Set SendAt beside ScheduleType=fixed."),
        new(35114, 400, "Scheduling does not support this timestamp", "Write SendAt as 2026-01-31T12:00:00Z."),
        new(35115, 400, "Scheduling does not support this timestamp", "Choose a time more than five minutes ahead."),
        new(35117, 400, "Scheduling does not support this timestamp", "Choose a time at most 35 days ahead."),
        new(
            35118,
            400,
            "MessagingServiceSid is required to schedule a message",
            "Schedule through a Messaging Service."),
        new(
            35125,
            400,
            "Maximum limit reached in the account for scheduling messages",
            "Cancel some scheduled messages, or schedule these later."),
        new(
            35126,
            400,
            "The ScheduleType value provided is not supported for this channel",
            "Write ScheduleType=fixed."),
        new(
            35127,
            400,
            "'Messages' Body and ContentVariables cannot be provided together",
            "Leave Body out when you send a content template."),
        new(
            60601,
            Later,
            "Authorization required for Canada lookups",
            "Ask Twilio for access to Canadian carrier data."),
        new(
            63001,
            Later,
            "Channel could not authenticate the request. Please see Channel specific error message for more "
            + "information",
            "Renew the channel's authorization in the console."),
        new(
            63003,
            Later,
            "Channel could not find To address",
            "Check that the recipient is on the channel and the address is written in full."),
        new(
            63005,
            Later,
            "Channel did not accept given content. Please see Channel specific error message for more information",
            "Send content of a type that the channel supports."),
        new(
            63007,
            Later,
            "Twilio could not find a Channel with the specified 'From' address",
            "Use a sender that is connected to the channel."),
        new(63013, Later, "Channel policy violation", "Read the channel's policy, and change what you send."),
        new(
            63014,
            Later,
            "Channel message blocked by user action",
            "Send no more messages to this recipient, who blocked you."),
        new(
            63015,
            Later,
            "Channel Sandbox can only send messages to phone numbers that have joined the Sandbox",
            "Have the recipient join the channel's sandbox first."),
        new(
            63016,
            Later,
            "Outside messaging window. For WhatsApp, use a Message Template instead",
            "Use an approved template outside the 24-hour window."),
        new(63017, 429, "Rate limit exceeded", "Send more slowly."),
        new(63018, Later, "Rate limit exceeded for Channel", "Slow down for this channel."),
        new(63019, Later, "Media failed to download", "Check that the media can be downloaded from its address."),
        new(63021, Later, "Channel invalid content error", "Check the content against what the channel supports."),
        new(63024, Later, "Invalid message recipient", "Check that the recipient has an account on the channel."),
        new(
            63027,
            Later,
            "Template does not exist for a language and locale",
            "Use a template that exists in this language."),
        new(
            63028,
            Later,
            "Number of parameters provided does not match the expected number of parameters",
            "Set as many variables as the template has."),
        new(
            63031,
            400,
            "Channels message cannot have same 'From' and 'To'",
            "Send to a recipient other than the sender."),
        new(
            63032,
            Later,
            "We cannot send this message to this user because of a WhatsApp limitation.",
            "Reach the recipient by another channel: WhatsApp limits this one."),
        new(63033, Later, "Recipient opted out to receive message", "Wait until the recipient opts in again."),
        new(
            63036,
            Later,
            "The specified phone number cannot be reached using RCS at this time.",
            "Fall back to SMS; the recipient cannot receive RCS now."),
        new(
            63038,
            Later,
            "Account exceeded the daily messages limit",
            "Send the rest tomorrow, or raise the channel's daily limit."),
        new(63041, Later, "Template paused", "Improve the template; Meta paused it for its quality."),
        new(63042, Later, "Template disabled", "Write another template; Meta disabled this one."),
        new(
            63049,
            Later,
            "Meta chose not to deliver this WhatsApp marketing message",
            "Send fewer marketing messages to this recipient."),
        new(
            63050,
            Later,
            "WhatsApp User Opted Out of Receiving Marketing Messages",
            "Send this recipient no more marketing messages."),
    ];
}
