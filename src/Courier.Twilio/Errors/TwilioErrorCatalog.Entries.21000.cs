namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static ReadOnlySpan<byte> Entries21000 => """
        21102 InvalidSender Setup DoNotResend
        Reached maximum number of Services
        - Delete Messaging Services you no longer use, or ask Twilio for a higher limit.

        21211 InvalidRecipient ApiResponse,MessageStatus None
        Invalid 'To' Phone Number
        - Write the number in E.164 form: a plus, the country code, then the number without its leading zero, without spaces or brackets.
        - Check that the country code is right and that the digits are complete.
        - Do not message a Twilio number from itself.

        21212 InvalidSender ApiResponse,MessageStatus UseNextProvider
        Invalid 'From' Number
        - Set From to a number of the account in E.164 form, a short code, or an alphanumeric sender ID of at most 11 characters.
        - For a country that does not support alphanumeric senders, use a number instead.

        21214 RecipientUnreachable ApiResponse None
        'To' phone number cannot be reached
        - Check that the number is complete and in service by calling it or looking it up.
        - Ask the recipient for another number, since Twilio has no route to this one.

        21217 InvalidRecipient ApiResponse None
        Phone number does not appear to be valid
        - Look the number up before use, and correct its country code or missing digits.

        21218 InvalidMessage ApiResponse None
        Invalid ApplicationSid
        - Check that the application SID is AP and 32 hexadecimal digits and exists in this account.
        - Leave ApplicationSid out and set StatusCallback instead when you only want callbacks.

        21219 InvalidRecipient ApiResponse None
        'To' phone number not verified
        - Confirm the recipient's number in the Console by the code that is sent to it, or upgrade: a trial reaches confirmed numbers only.

        21265 InvalidRecipient ApiResponse None
        'To' number cannot be a Short Code
        - Send to an ordinary mobile number: short codes can send messages but not receive them from here.
        - Look in your data for numbers that lost their country code and look like a short code.

        21266 InvalidRecipient ApiResponse None
        'To' and 'From' numbers cannot be the same
        - Send to a number other than the sender's own.
        - Check that the recipient and the sender were not mixed up when the message was put together.

        21267 InvalidSender ApiResponse UseNextProvider
        Alphanumeric Sender ID cannot be used as the 'From' number on trial accounts
        - Use the trial account's Twilio number as From, or upgrade the account to send under a name.

        21268 InvalidRecipient ApiResponse None
        Sending to Premium rate or Information Service numbers is not allowed
        - Take the number off the list: premium-rate and information services cannot be messaged.
        - Check where the number came from, since fraudsters earn from messages to such numbers.

        21401 InvalidRecipient ApiResponse None
        Invalid Phone Number
        - Check that the field holds a telephone number at all, complete and with its country code.

        21402 InvalidMessage ApiResponse DoNotResend
        Invalid Url
        - Store a complete URL with scheme, host and encoded query for the phone number or service.

        21403 InvalidMessage ApiResponse DoNotResend
        Invalid Method
        - Write GET or POST: Twilio calls webhooks with nothing else.

        21406 InvalidMessage Setup DoNotResend
        Cannot set SmsFallbackUrl without setting SmsUrl
        - Set the URL for incoming messages first, and its fallback after it or together with it.

        21407 InvalidSender Setup DoNotResend
        This Phone Number type does not support SMS
        - Buy a number with the capability SMS for texting, and keep this one for calls.

        21408 RegionNotEnabled ApiResponse,MessageStatus None
        Message blocked: permissions disabled for the destination region
        - Enable the recipient's country under Messaging, Settings, Geo permissions in the Console, if you mean to send there.
        - If you do not, find out who entered the number: requests for texts to unexpected countries are often fraud.

        21420 InvalidMessage ApiResponse DoNotResend
        ApplicationSid is not accessible
        - Use a TwiML application of the same account, since subaccounts do not share theirs.

        21421 InvalidRecipient ApiResponse None
        Phone Number is invalid
        - Write the number in E.164 form; when a SID is asked for, give the one that begins with PN.

        21422 InvalidSender Setup DoNotResend
        PhoneNumber is not available
        - Search the available numbers again and buy another one, because this one is in use or does not belong to Twilio.

        21470 CredentialsRejected ApiResponse UseNextProvider
        Invalid AccountSid
        - Copy the account SID anew from the Console: AC and 32 hexadecimal digits, nothing before or behind.

        21471 CredentialsRejected ApiResponse UseNextProvider
        Account does not exist
        - Check for a mistyped account SID, or one of a subaccount that was deleted.

        21472 CredentialsRejected ApiResponse UseNextProvider
        Account is not active
        - Have the account reactivated in the Console, or give the SID of another one that is in use.

        21481 InvalidMessage ApiResponse DoNotResend
        Invalid PageToken
        - Follow next_page_uri as the previous page gave it; page tokens cannot be made up and do not last.

        21502 InvalidMessage ApiResponse None
        Invalid callback url
        - Give the callback a full public URL, since relative and internal ones cannot be called from outside.

        21601 InvalidSender ApiResponse UseNextProvider
        Phone number is not a valid SMS-capable inbound phone number
        - Send from a number bought from Twilio: a verified caller ID of another company can place calls but not send texts.

        21602 InvalidMessage ApiResponse None
        Message body is required
        - Give the message a text, or media or a content template instead of one.
        - Check that the template did not render to an empty string.

        21603 InvalidSender ApiResponse UseNextProvider
        A 'From' or 'MessagingServiceSid' parameter is required to send a message
        - Set a Messaging Service SID or a From number in the options, and check that an override does not remove it.

        21604 InvalidRecipient ApiResponse None
        The destination 'To' phone number is required to send an SMS
        - Give the message a recipient, and check that an override does not remove the field To.
        - If you post yourself, send the fields form-encoded: Twilio does not read a JSON body here.

        21605 InvalidMessage ApiResponse None
        Maximum body length is 160 characters (old API endpoint)
        - Use Messages.json of the 2010-04-01 API, which accepts 1,600 characters, instead of the retired SMS/Messages.

        21606 InvalidSender ApiResponse,MessageStatus UseNextProvider
        'From' number is not a valid message-capable Twilio number for this account
        - Check that From is an SMS-capable number of this very account, subaccounts included, written in E.164 form.
        - Choose a number in the Console under Phone Numbers, or send through a Messaging Service that picks one.
        - With test credentials use +15005550006 as From.

        21607 InvalidSender ApiResponse UseNextProvider
        The 'from' phone number must be the sandbox phone number for trial accounts.
        - Set From to the number that Twilio gave you with the trial, or upgrade to send from others.

        21608 InvalidRecipient ApiResponse None
        The 'to' phone number provided is not yet verified for this account.
        - Verify the recipient's number in the Console under Verified Caller IDs: a trial account can send to verified numbers only.
        - Upgrade the account to send to any number.

        21609 InvalidMessage ApiResponse None
        Invalid 'StatusCallback'
        - Give the callback as an absolute http or https URL with a public host name that holds no underscore.
        - Leave the callback out and follow the message by polling when there is no public address.

        21610 RecipientOptedOut ApiResponse,MessageStatus None
        Attempt to send to unsubscribed recipient
        - Ask the recipient to text START to the number they stopped; only they can undo it.
        - Check that you have consent for messaging them, and take the number off your lists until they are back.
        - Do not go around the stop with another sender or provider.

        21611 RateLimited ApiResponse RetryLater Transient
        This 'From' number has exceeded the maximum number of queued messages
        - Wait until the queue of this number has drained: it holds ten hours of messages at the number's pace.
        - Send more slowly, or spread the messages over several numbers with a Messaging Service.
        - For volume, use a toll-free number or a short code, which send faster.

        21612 InvalidSender ApiResponse,MessageStatus UseNextProvider
        Message cannot be sent with the current combination of "To" and/or "From" parameters
        - Choose a sender that can reach the recipient's country: many short codes and some names work in one country only.
        - Check that both ends are of one kind: SMS to SMS, WhatsApp to WhatsApp.
        - Put several kinds of sender into a Messaging Service and let it choose.

        21614 RecipientIsLandline ApiResponse,MessageStatus None
        'To' number is not a valid mobile number
        - Check for a missing or extra digit, or a leading zero left behind the country code.
        - Ask for a mobile number: this one cannot receive SMS.
        - Use the Lookup API to tell mobile numbers from others before sending.

        21616 InvalidSender ApiResponse UseNextProvider
        The 'From' number matches multiple numbers for your account
        - Write From in full E.164 form, so that it names one number only.

        21617 InvalidMessage ApiResponse None
        The concatenated message body exceeds the 1600 character limit
        - Shorten the text to 1,600 characters, of which emoji and other special characters can count as several.
        - Split a longer text into several messages, or send a link.

        21618 MessageFiltered ApiResponse,MessageStatus None
        The message body cannot be sent
        - Rephrase the text: every carrier for this destination filters it as it stands.
        - Try without links, currency signs and words that belong to lotteries, loans or betting.

        21619 InvalidMessage ApiResponse None
        A Message Body, Media URL or Content SID is required
        - Send a text, a media URL or a content template SID: a message needs one of the three.
        - Check that no override sets the text to nothing.

        21620 InvalidMessage ApiResponse,MessageStatus None
        Invalid media URL(s)
        - Give media as absolute http or https URLs that can be opened without a login.
        - Encode spaces and other special characters in the URL.

        21621 InvalidSender ApiResponse UseNextProvider
        The 'From' number has not been enabled for MMS
        - Send media from a US or Canadian number with the capability MMS, or send a text with a link instead.

        21622 InvalidSender ApiResponse UseNextProvider
        MMS has not been enabled for your account
        - Ask Twilio support to switch picture messages on for this account, or send a link in a plain text.

        21623 InvalidMessage ApiResponse None
        Number of media files exceeds allowed limit
        - Attach at most ten files to one message, or split them over several.

        21624 InvalidMessage ApiResponse None
        Invalid validity period value
        - Set the validity period between 1 and 36,000 seconds, and to more than 5 in practice.

        21626 InvalidMessage ApiResponse None
        Invalid 'StatusCallbackEvent'
        - Name only events that exist for this kind of message, or leave the field out to get them all.

        21627 InvalidMessage ApiResponse None
        Max Price must be a valid float
        - Leave MaxPrice out: Twilio ignores it since 2024 and only complains when it is no number.

        21635 RecipientIsLandline ApiResponse,MessageStatus None
        'To' number cannot be a landline
        - Ask the recipient for a mobile number, or reach the landline by a voice call.
        - Look numbers up when they are entered, and reject landlines there.

        21652 InvalidMessage ApiResponse None
        Maximum subject length is 40 characters
        - Shorten the subject to 40 characters, or move the rest into the text.

        21653 InvalidRecipient ApiResponse None
        There are more recipient addresses than allowed
        - Send one message for each recipient, because a message has a single address.

        21654 InvalidMessage ApiResponse None
        ContentSid Required
        - Name the content template by its SID, which begins with HX, or send a plain text without ContentVariables.

        21655 InvalidMessage ApiResponse None
        The ContentSid is Invalid
        - Check that the content SID is HX and 32 hexadecimal digits, and that the template belongs to this account.

        21656 InvalidMessage ApiResponse None
        The ContentVariables Parameter is invalid
        - Write ContentVariables as one JSON object whose values are strings, such as {"1":"Anna"}.
        - Give every variable a value; null is not one.

        21657 InvalidSender ApiResponse UseNextProvider
        The Sender ID is invalid
        - Use letters, digits and spaces in a sender ID, at most 11 of them and not digits alone.
        - Check whether the recipient's country wants the sender ID registered beforehand.

        21658 InvalidMessage ApiResponse None
        Parameter exceeded character limit
        - Find the field that Twilio's sentence names and shorten its value.

        21659 InvalidSender ApiResponse UseNextProvider
        'From' is not a Twilio phone number or Short Code country mismatch
        - Use a short code in its own country only, and a number of your account everywhere else.
        - Write a sender that is a phone number with its plus and country code, so that it is not read as a short code.

        21660 InvalidSender ApiResponse UseNextProvider
        Mismatch between the 'From' number and the account
        - Send with the credentials of the account, or subaccount, that owns the number.
        - Move the number to the account in use when that is where it belongs.

        21661 InvalidSender ApiResponse UseNextProvider
        'From' number is not SMS-capable
        - Choose a number whose capabilities in the Console include SMS: some numbers only take calls.

        21662 InvalidSender ApiResponse UseNextProvider
        Current combination of 'From' and 'To' parameters cannot be used in Ireland region
        - Send this pair through the US1 region, or choose a sender that the Ireland region supports.

        21663 InvalidSender ApiResponse UseNextProvider
        'From' phone number routing configuration is incorrect
        - Check in the Console to which region the number's inbound traffic is routed, and send through that region.

        21664 InvalidSender ApiResponse None
        'FallbackFrom' cannot be used with a 'From' sender
        - Send through a Messaging Service without From when you name a fallback sender.

        21665 InvalidSender ApiResponse None
        Invalid 'FallbackFrom' sender
        - Set FallbackFrom to an SMS number, short code or sender ID of this account.

        21666 InvalidSender ApiResponse None
        'FallbackFrom' requires MessagingServiceSid
        - Send through a Messaging Service, whose SID begins with MG, or leave FallbackFrom out: a single From has nothing to fall back to.

        21667 InvalidSender ApiResponse None
        'FallbackFrom' requires the Messaging Service to have an RCS Sender
        - Add an RCS sender to the Messaging Service: a fallback has nothing to fall back from without one.

        21668 InvalidSender ApiResponse UseNextProvider
        Phone number type is not supported for messaging in the Ireland (IE1) region.
        - Use a number type that the IE1 region carries, or send through US1 with that region's credentials.

        21701 InvalidSender ApiResponse UseNextProvider
        The Messaging Service does not exist
        - Check that the Messaging Service SID begins with MG and was not deleted.
        - Check that the service belongs to the account whose credentials are used.

        21702 InvalidSender ApiResponse UseNextProvider
        The Messaging Service is not available to send new messages
        - Open the service in the Console and see why it may not send: it may be suspended or not yet set up.
        - Try once more after a minute, or send with a From number meanwhile.

        21703 InvalidSender ApiResponse,MessageStatus UseNextProvider
        The Messaging Service does not have a phone number available to send a message
        - Add a sender to the Messaging Service that can reach the recipient's country and carry the message's kind.
        - Check that the senders in the pool finished their registration.

        21704 InvalidSender ApiResponse UseNextProvider
        The Messaging Service contains no phone numbers
        - Add at least one number, short code or sender ID to the Messaging Service's sender pool.

        21705 InvalidSender ApiResponse UseNextProvider
        The Messaging Service is invalid
        - Write the Messaging Service SID as MG and 32 hexadecimal digits, without spaces or quotes around it.

        21708 InvalidSender Setup DoNotResend Warning
        Alpha Sender ID Missing from the request
        - Put the sender name into the field AlphaSender when adding one to a Messaging Service.

        21709 InvalidSender Setup DoNotResend
        Alpha Sender ID is Invalid or Not Authorized for this Messaging Service
        - Choose a name of at most 11 letters, digits and spaces with one letter among them.
        - Ask support to enable sender names for the account when a valid name is rejected.

        21710 InvalidSender Setup DoNotResend Warning
        Phone Number Already Exists in Messaging Service
        - Do nothing: the sender pool has this number, perhaps because the request was made twice.

        21711 InvalidSender ApiResponse,Setup UseNextProvider Warning
        Sender is not associated with the specified Messaging Service
        - Open the service's sender pool in the Console and add the number, short code or name there.
        - Or leave From out, and let the service pick one of its own.

        21712 InvalidSender Setup DoNotResend
        Phone Number or Short Code is associated with another Messaging Service.
        - Remove the number from the other Messaging Service first, for it can belong to one only.

        21713 InvalidSender Setup DoNotResend
        Messaging Service Use Case is Invalid
        - Set the service's use case to notifications, marketing, verification, discussion, poll or undeclared.

        21714 InvalidSender Setup DoNotResend
        Messaging Service Number Pool size limit reached
        - Remove unused senders from the pool, or spread them over a second Messaging Service.

        21715 InvalidSender Setup DoNotResend
        Phone Number Does Not Have Correct Messaging Service Capabilities
        - Add numbers to the pool that can send SMS or MMS; the Console shows each number's capabilities.

        21717 InvalidSender Setup DoNotResend
        Brand Registration SID for US A2P Campaign Use Case is Not Registered or Not Valid
        - Wait until the brand is approved, and use the SID that begins with BN in the campaign request.

        21719 InvalidSender Setup DoNotResend
        Incompatible Messaging Service/A2P Use Cases
        - Make the Messaging Service's use case and the campaign's fit, or attach the campaign to another service.

        21720 InvalidSender Setup DoNotResend
        A2P Use Case is Invalid
        - Ask the API which use cases this brand may register, and write one of them in capitals, such as MARKETING.

        21721 InvalidSender Setup DoNotResend
        Cannot import Campaign Verify token due to incompatible A2P brand
        - Import the token into a standard brand whose registration succeeded.

        21722 InvalidSender Setup DoNotResend
        Invalid Campaign Verify token
        - Get a new token from Campaign Verify and paste it whole: each one expires and serves one brand.

        21723 InvalidSender Setup DoNotResend Transient
        Campaign Verify token import already in progress
        - Look at the brand's vetting list and wait until the token handed in before has been imported.

        21724 InvalidSender Setup DoNotResend
        Brand update count exceeded
        - Stop changing this brand and ask support to unlock it or to make the correction.

        21725 InvalidSender Setup DoNotResend
        Brand can only be updated when in FAILED state
        - Wait while the brand is under review, and change it only when the review has failed.

        21726 InvalidSender Setup DoNotResend
        Starter brand registrations and updates are temporarily disabled
        - Register as a sole proprietor or as a standard brand, because starter brands are no longer accepted.

        21727 InvalidSender Setup DoNotResend
        Campaign registration failed due to missing parameter(s)
        - Fill in every required field of the campaign: description, message flow, samples and opt-in details.

        21728 InvalidSender Setup DoNotResend
        Campaign registration failed due to length validation failures
        - Bring each field of the campaign within its length: description, message flow and samples each have a shortest and a longest.

        21729 InvalidSender Setup DoNotResend
        Cannot perform operation on suspended campaign
        - Find out from the notice or from support why the campaign was suspended, and have that settled first.

        21730 ProviderUnavailable Setup DoNotResend Transient
        System under maintenance. Please try again later.
        - Repeat the registration step when the maintenance is over; status.twilio.com shows its hours.

        21731 InvalidSender Setup DoNotResend
        Cannot perform operation on suspended brand
        - Read the notice about the brand's suspension and clear it with support before creating or changing campaigns.

        21732 InvalidSender Setup DoNotResend
        Campaign limit reached on the Brand
        - Delete a campaign of this brand that is not needed, since a sole proprietor may have one only.

        21733 InvalidSender ApiResponse DoNotResend Warning
        Default Messaging Service Not Found
        - Do nothing for the message, which goes out all the same, and ask support to create the account's default Messaging Service.

        21736 InvalidSender Setup DoNotResend
        Brand Registration Failure: Domain Ownership Could Not Be Verified
        - Give the brand a contact e-mail on the company's own domain and answer the confirmation sent there.

        21737 InvalidSender Setup DoNotResend
        Brand Registration Failure: 2FA Verification Expired
        - Ask for the confirmation e-mail again and follow its link within its time.

        21738 InvalidSender Setup DoNotResend
        Brand Registration Failure: 2FA Email Undeliverable
        - Correct the brand's contact e-mail address, since mail to it came back.

        21739 InvalidSender Setup DoNotResend
        Brand Registration Failure: 2FA Verification Failed or Timed Out
        - Start the brand's e-mail confirmation anew and have the contact person ready to answer it.

        21740 InvalidSender Setup DoNotResend
        Brand Registration Failure: Invalid Brand Contact Email Domain
        - Replace a free-mail contact address of the brand by one on the company's domain.

        21741 InvalidSender Setup DoNotResend
        Brand Registration Failure: 2FA Code Expired
        - Request a new confirmation code for the brand and enter it right away.

        21900 InvalidSender ApiResponse None
        DltPEId is invalid
        - Enter the principal entity ID that India's DLT portal, the register of commercial senders, gave your company: digits only.

        21901 InvalidMessage ApiResponse None
        DltTemplateId is invalid
        - Enter the ID that India's DLT portal gave the template of exactly this text.

        21902 InvalidMessage ApiResponse None
        InvoiceTag length must be between 0 and 32
        - Cut the tag that groups messages on the invoice to 32 characters, or leave it empty.

        21910 InvalidSender ApiResponse None
        Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel
        - Give both ends the same prefix: a sender whatsapp:+… goes with a recipient whatsapp:+…, a bare number with a bare number.
        - When the recipient is overridden to a channel address, override the sender with it.

        23001 InvalidSender Setup DoNotResend Warning
        Message Redaction Incompatible Configuration: Long code STOP filtering
        - Have support switch off opt-out handling on long codes and handle STOP yourself, or give up number redaction.

        23002 InvalidSender Setup DoNotResend Warning
        Message Redaction Incompatible Configuration: Short code "STOP" filtering
        - Have support switch off opt-out handling on the short code and keep your own list, or give up number redaction.

        23003 InvalidSender Setup DoNotResend Warning
        Message Redaction Incompatible Configuration: Sticky Sender
        - Turn off Sticky Sender, by which the Messaging Service keeps one sender for each recipient: it needs the numbers that redaction removes.

        23004 InvalidSender Setup DoNotResend Warning
        Message Redaction Incompatible Configuration: Advanced Opt-Out
        - Turn off Advanced Opt-Out in the Messaging Service and keep the list of opted-out numbers yourself.

        23005 InvalidSender Setup DoNotResend Warning
        Phone Number Redaction Incompatible Configuration: Fallback to Long Code
        - Turn the fallback off in the Messaging Service: it has to remember numbers that redaction removes.

        23006 InvalidSender Setup DoNotResend Warning
        Message Redaction Incompatible Configuration: Inbound Webhook GET Requests
        - Set the webhook for incoming messages to POST, because a GET would write the redacted text into URLs.
        """u8;
}
