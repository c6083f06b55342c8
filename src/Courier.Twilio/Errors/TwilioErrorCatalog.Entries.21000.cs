using Code = Courier.Twilio.TwilioErrorCode;
using Failover = Courier.Twilio.TwilioFailover;
using Level = Courier.Twilio.TwilioErrorLevel;
using Reason = Courier.Sms.SmsFailureReason;
using Surface = Courier.Twilio.TwilioErrorSurface;

namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static TwilioErrorInfo[] Entries21000() =>
    [
        new(Code.TooManyServices, "Reached maximum number of Services", Reason.InvalidSender,
            "Delete Messaging Services you no longer use, or ask Twilio for a higher limit.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

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

        new(Code.NumberSeemsInvalid, "Phone number does not appear to be valid", Reason.InvalidRecipient,
            "Look the number up before use, and correct its country code or missing digits.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidApplicationSid, "Invalid ApplicationSid", Reason.InvalidMessage,
            "Check that the application SID is AP and 32 hexadecimal digits and exists in this account.",
            "Leave ApplicationSid out and set StatusCallback instead when you only want callbacks.")
        { Surface = Surface.AtOnce },

        new(Code.ToNumberNotVerified, "'To' phone number not verified", Reason.InvalidRecipient,
            "Confirm the recipient's number in the Console by the code that is sent to it, or upgrade: a trial reaches confirmed numbers only.")
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

        new(Code.InvalidPhoneNumber, "Invalid Phone Number", Reason.InvalidRecipient,
            "Check that the field holds a telephone number at all, complete and with its country code.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidUrl, "Invalid Url", Reason.InvalidMessage,
            "Store a complete URL with scheme, host and encoded query for the phone number or service.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.InvalidMethod, "Invalid Method", Reason.InvalidMessage,
            "Write GET or POST: Twilio calls webhooks with nothing else.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.SmsFallbackWithoutUrl, "Cannot set SmsFallbackUrl without setting SmsUrl", Reason.InvalidMessage,
            "Set the URL for incoming messages first, and its fallback after it or together with it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.NumberTypeDoesNotSupportSms, "This Phone Number type does not support SMS", Reason.InvalidSender,
            "Buy a number with the capability SMS for texting, and keep this one for calls.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.RegionNotEnabled, "Message blocked: permissions disabled for the destination region", Reason.RegionNotEnabled,
            "Enable the recipient's country under Messaging, Settings, Geo permissions in the Console, if you mean to send there.",
            "If you do not, find out who entered the number: requests for texts to unexpected countries are often fraud.")
        { Surface = Surface.AtOnce | Surface.AfterSend },

        new(Code.ApplicationNotAccessible, "ApplicationSid is not accessible", Reason.InvalidMessage,
            "Use a TwiML application of the same account, since subaccounts do not share theirs.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.PhoneNumberIsInvalid, "Phone Number is invalid", Reason.InvalidRecipient,
            "Write the number in E.164 form; when a SID is asked for, give the one that begins with PN.")
        { Surface = Surface.AtOnce },

        new(Code.PhoneNumberNotAvailable, "PhoneNumber is not available", Reason.InvalidSender,
            "Search the available numbers again and buy another one, for this one is taken or not Twilio's.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.InvalidAccountSid, "Invalid AccountSid", Reason.CredentialsRejected,
            "Copy the account SID anew from the Console: AC and 32 hexadecimal digits, nothing before or behind.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.AccountDoesNotExist, "Account does not exist", Reason.CredentialsRejected,
            "Check for a mistyped account SID, or one of a subaccount that was deleted.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.NamedAccountNotActive, "Account is not active", Reason.CredentialsRejected,
            "Have the account reactivated in the Console, or give the SID of another one that is in use.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.InvalidPageToken, "Invalid PageToken", Reason.InvalidMessage,
            "Follow next_page_uri as the previous page gave it; page tokens cannot be made up and do not last.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.InvalidCallbackUrl, "Invalid callback url", Reason.InvalidMessage,
            "Give the callback a full public URL, since relative and internal ones cannot be called from outside.")
        { Surface = Surface.AtOnce },

        new(Code.NotAnSmsCapableInboundNumber, "Phone number is not a valid SMS-capable inbound phone number", Reason.InvalidSender,
            "Send from a number bought from Twilio: a verified caller ID of another company can place calls but not send texts.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

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
            "Use Messages.json of the 2010-04-01 API, which takes 1,600 characters, instead of the retired SMS/Messages.")
        { Surface = Surface.AtOnce },

        new(Code.FromNotOwned, "'From' number is not a valid message-capable Twilio number for this account", Reason.InvalidSender,
            "Check that From is an SMS-capable number of this very account, subaccounts included, written in E.164 form.",
            "Choose a number in the Console under Phone Numbers, or send through a Messaging Service that picks one.",
            "With test credentials use +15005550006 as From.")
        { Surface = Surface.AtOnce | Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.FromMustBeSandboxNumber, "The 'from' phone number must be the sandbox phone number for trial accounts.", Reason.InvalidSender,
            "Set From to the number that Twilio gave you with the trial, or upgrade to send from others.")
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
            "Shorten the text to 1,600 characters, of which emoji and other special characters can count as several.",
            "Split a longer text into several messages, or send a link.")
        { Surface = Surface.AtOnce },

        new(Code.BodyCannotBeSent, "The message body cannot be sent", Reason.MessageFiltered,
            "Rephrase the text: every carrier for this destination filters it as it stands.",
            "Try without links, currency signs and words that belong to lotteries, loans or betting.")
        { Surface = Surface.AtOnce | Surface.AfterSend },

        new(Code.BodyOrMediaRequired, "A Message Body, Media URL or Content SID is required", Reason.InvalidMessage,
            "Send a text, a media URL or a content template SID: a message needs one of the three.",
            "Check that no override sets the text to nothing.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidMediaUrl, "Invalid media URL(s)", Reason.InvalidMessage,
            "Give media as absolute http or https URLs that can be opened without a login.",
            "Encode spaces and other special characters in the URL.")
        { Surface = Surface.AtOnce | Surface.AfterSend },

        new(Code.FromNotMmsCapable, "The 'From' number has not been enabled for MMS", Reason.InvalidSender,
            "Send media from a US or Canadian number with the capability MMS, or send a text with a link instead.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.MmsNotEnabled, "MMS has not been enabled for your account", Reason.InvalidSender,
            "Ask Twilio support to switch picture messages on for this account, or send a link in a plain text.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.TooManyMedia, "Number of media files exceeds allowed limit", Reason.InvalidMessage,
            "Attach at most ten files to one message, or split them over several.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidValidityPeriod, "Invalid validity period value", Reason.InvalidMessage,
            "Set the validity period between 1 and 36,000 seconds, and to more than 5 in practice.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidStatusCallbackEvent, "Invalid 'StatusCallbackEvent'", Reason.InvalidMessage,
            "Name only events that exist for this kind of message, or leave the field out to get them all.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidMaxPrice, "Max Price must be a valid float", Reason.InvalidMessage,
            "Leave MaxPrice out: Twilio ignores it since 2024 and only complains when it is no number.")
        { Surface = Surface.AtOnce },

        new(Code.ToIsLandline, "'To' number cannot be a landline", Reason.RecipientIsLandline,
            "Ask the recipient for a mobile number, or reach the landline by a voice call.",
            "Look numbers up when they are entered, and refuse landlines there.")
        { Surface = Surface.AtOnce | Surface.AfterSend },

        new(Code.SubjectTooLong, "Maximum subject length is 40 characters", Reason.InvalidMessage,
            "Shorten the subject to 40 characters, or move the rest into the text.")
        { Surface = Surface.AtOnce },

        new(Code.TooManyRecipientAddresses, "There are more recipient addresses than allowed", Reason.InvalidRecipient,
            "Send one message for each recipient, since a message takes a single address.")
        { Surface = Surface.AtOnce },

        new(Code.ContentSidRequired, "ContentSid Required", Reason.InvalidMessage,
            "Name the content template by its SID, which begins with HX, or send a plain text without ContentVariables.")
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

        new(Code.SenderPairNotUsableInIreland, "Current combination of 'From' and 'To' parameters cannot be used in Ireland region", Reason.InvalidSender,
            "Send this pair through the US1 region, or choose a sender that the Ireland region supports.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.FromRoutingIncorrect, "'From' phone number routing configuration is incorrect", Reason.InvalidSender,
            "Check in the Console to which region the number's inbound traffic is routed, and send through that region.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.FallbackFromWithFrom, "'FallbackFrom' cannot be used with a 'From' sender", Reason.InvalidSender,
            "Send through a Messaging Service without From when you name a fallback sender.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidFallbackFrom, "Invalid 'FallbackFrom' sender", Reason.InvalidSender,
            "Set FallbackFrom to an SMS number, short code or sender ID of this account.")
        { Surface = Surface.AtOnce },

        new(Code.FallbackFromNeedsMessagingService, "'FallbackFrom' requires MessagingServiceSid", Reason.InvalidSender,
            "Send through a Messaging Service, whose SID begins with MG, or leave FallbackFrom out: a single From has nothing to fall back to.")
        { Surface = Surface.AtOnce },

        new(Code.FallbackFromNeedsRcsSender, "'FallbackFrom' requires the Messaging Service to have an RCS Sender", Reason.InvalidSender,
            "Add an RCS sender to the Messaging Service: a fallback has nothing to fall back from without one.")
        { Surface = Surface.AtOnce },

        new(Code.NumberTypeNotSupportedInIreland, "Phone number type is not supported for messaging in the Ireland (IE1) region.", Reason.InvalidSender,
            "Use a number type that the IE1 region carries, or send through US1 with that region's credentials.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.MessagingServiceNotFound, "The Messaging Service does not exist", Reason.InvalidSender,
            "Check that the Messaging Service SID begins with MG and was not deleted.",
            "Check that the service belongs to the account whose credentials are used.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.MessagingServiceNotAvailable, "The Messaging Service is not available to send new messages", Reason.InvalidSender,
            "Open the service in the Console and see why it may not send: it may be suspended or not yet set up.",
            "Try once more after a minute, or send with a From number meanwhile.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.MessagingServiceHasNoSuitableNumber, "The Messaging Service does not have a phone number available to send a message", Reason.InvalidSender,
            "Add a sender to the Messaging Service that can reach the recipient's country and carry the message's kind.",
            "Check that the senders in the pool finished their registration.")
        { Surface = Surface.AtOnce | Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.MessagingServiceHasNoNumbers, "The Messaging Service contains no phone numbers", Reason.InvalidSender,
            "Add at least one number, short code or sender ID to the Messaging Service's sender pool.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.MessagingServiceInvalid, "The Messaging Service is invalid", Reason.InvalidSender,
            "Write the Messaging Service SID as MG and 32 hexadecimal digits, without spaces or quotes around it.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.AlphaSenderMissing, "Alpha Sender ID Missing from the request", Reason.InvalidSender,
            "Put the sender name into the field AlphaSender when adding one to a Messaging Service.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.AlphaSenderNotAuthorized, "Alpha Sender ID is Invalid or Not Authorized for this Messaging Service", Reason.InvalidSender,
            "Choose a name of at most 11 letters, digits and spaces with one letter among them.",
            "Ask support to enable sender names for the account when a proper name is refused.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.NumberAlreadyInMessagingService, "Phone Number Already Exists in Messaging Service", Reason.InvalidSender,
            "Do nothing: the sender pool has this number, perhaps because the request was made twice.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.SenderNotInMessagingService, "Sender is not associated with the specified Messaging Service", Reason.InvalidSender,
            "Open the service's sender pool in the Console and add the number, short code or name there.",
            "Or leave From out, and let the service pick one of its own.")
        { Surface = Surface.AtOnce | Surface.OnSetup, Failover = Failover.MoveOn, Level = Level.Warning },

        new(Code.NumberInAnotherMessagingService, "Phone Number or Short Code is associated with another Messaging Service.", Reason.InvalidSender,
            "Remove the number from the other Messaging Service first, for it can belong to one only.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.MessagingServiceUseCaseInvalid, "Messaging Service Use Case is Invalid", Reason.InvalidSender,
            "Set the service's use case to notifications, marketing, verification, discussion, poll or undeclared.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.NumberPoolLimitReached, "Messaging Service Number Pool size limit reached", Reason.InvalidSender,
            "Remove unused senders from the pool, or spread them over a second Messaging Service.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.NumberLacksCapabilities, "Phone Number Does Not Have Correct Messaging Service Capabilities", Reason.InvalidSender,
            "Add numbers to the pool that can send SMS or MMS; the Console shows each number's capabilities.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandNotRegistered, "Brand Registration SID for US A2P Campaign Use Case is Not Registered or Not Valid", Reason.InvalidSender,
            "Wait until the brand is approved, and use the SID that begins with BN in the campaign request.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.IncompatibleUseCases, "Incompatible Messaging Service/A2P Use Cases", Reason.InvalidSender,
            "Make the Messaging Service's use case and the campaign's fit, or attach the campaign to another service.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.A2PUseCaseInvalid, "A2P Use Case is Invalid", Reason.InvalidSender,
            "Ask the API which use cases this brand may register, and write one of them in capitals, such as MARKETING.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignVerifyWrongBrand, "Cannot import Campaign Verify token due to incompatible A2P brand", Reason.InvalidSender,
            "Import the token into a standard brand whose registration succeeded.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.InvalidCampaignVerifyToken, "Invalid Campaign Verify token", Reason.InvalidSender,
            "Get a new token from Campaign Verify and paste it whole: each one expires and serves one brand.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignVerifyInProgress, "Campaign Verify token import already in progress", Reason.InvalidSender,
            "Look at the brand's vetting list and wait until the token handed in before has been imported.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.BrandUpdateCountExceeded, "Brand update count exceeded", Reason.InvalidSender,
            "Stop changing this brand and ask support to unlock it or to make the correction.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandNotInFailedState, "Brand can only be updated when in FAILED state", Reason.InvalidSender,
            "Wait while the brand is under review, and change it only when the review has failed.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.StarterBrandsDisabled, "Starter brand registrations and updates are temporarily disabled", Reason.InvalidSender,
            "Register as a sole proprietor or as a standard brand, for starter brands are no longer taken.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignParametersMissing, "Campaign registration failed due to missing parameter(s)", Reason.InvalidSender,
            "Fill in every required field of the campaign: description, message flow, samples and opt-in details.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignFieldLengthInvalid, "Campaign registration failed due to length validation failures", Reason.InvalidSender,
            "Bring each field of the campaign within its length: descriptions and samples are both too short and too long easily.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignIsSuspended, "Cannot perform operation on suspended campaign", Reason.InvalidSender,
            "Find out from the notice or from support why the campaign was suspended, and have that settled first.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.UnderMaintenance, "System under maintenance. Please try again later.", Reason.ProviderUnavailable,
            "Repeat the registration step when the maintenance is over; status.twilio.com shows its hours.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.BrandIsSuspended, "Cannot perform operation on suspended brand", Reason.InvalidSender,
            "Read the notice about the brand's suspension and clear it with support before creating or changing campaigns.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandCampaignLimitReached, "Campaign limit reached on the Brand", Reason.InvalidSender,
            "Delete a campaign of this brand that is not needed, since a sole proprietor may have one only.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.DefaultMessagingServiceNotFound, "Default Messaging Service Not Found", Reason.InvalidSender,
            "Leave the message be, which goes out all the same, and ask support to create the account's default service.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.BrandDomainNotVerified, "Brand Registration Failure: Domain Ownership Could Not Be Verified", Reason.InvalidSender,
            "Give the brand a contact e-mail on the company's own domain and answer the confirmation sent there.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandTwoFactorExpired, "Brand Registration Failure: 2FA Verification Expired", Reason.InvalidSender,
            "Ask for the confirmation e-mail again and follow its link within its time.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandTwoFactorUndeliverable, "Brand Registration Failure: 2FA Email Undeliverable", Reason.InvalidSender,
            "Correct the brand's contact e-mail address, since mail to it came back.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandTwoFactorFailed, "Brand Registration Failure: 2FA Verification Failed or Timed Out", Reason.InvalidSender,
            "Start the brand's e-mail confirmation anew and have the contact person ready to answer it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandContactDomainInvalid, "Brand Registration Failure: Invalid Brand Contact Email Domain", Reason.InvalidSender,
            "Replace a free-mail contact address of the brand by one on the company's domain.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandTwoFactorCodeExpired, "Brand Registration Failure: 2FA Code Expired", Reason.InvalidSender,
            "Request a new confirmation code for the brand and enter it right away.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.InvalidDltEntityId, "DltPEId is invalid", Reason.InvalidSender,
            "Enter the principal entity ID that India's DLT portal, the register of commercial senders, gave your company: digits only.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidDltTemplateId, "DltTemplateId is invalid", Reason.InvalidMessage,
            "Enter the ID that India's DLT portal gave the template of exactly this text.")
        { Surface = Surface.AtOnce },

        new(Code.InvoiceTagTooLong, "InvoiceTag length must be between 0 and 32", Reason.InvalidMessage,
            "Cut the tag that groups messages on the invoice to 32 characters, or leave it empty.")
        { Surface = Surface.AtOnce },

        new(Code.FromAndToOfDifferentChannels, "Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel", Reason.InvalidSender,
            "Give both ends the same prefix: a sender whatsapp:+… goes with a recipient whatsapp:+…, a bare number with a bare number.",
            "When the recipient is overridden to a channel address, override the sender with it.")
        { Surface = Surface.AtOnce },

        new(Code.RedactionWithLongCodeStopFiltering, "Message Redaction Incompatible Configuration: Long code STOP filtering", Reason.InvalidSender,
            "Have support switch off opt-out handling on long codes and handle STOP yourself, or give up number redaction.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.RedactionWithShortCodeStopFiltering, "Message Redaction Incompatible Configuration: Short code \"STOP\" filtering", Reason.InvalidSender,
            "Have support switch off opt-out handling on the short code and keep your own list, or give up number redaction.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.RedactionWithStickySender, "Message Redaction Incompatible Configuration: Sticky Sender", Reason.InvalidSender,
            "Turn off Sticky Sender in the Messaging Service, which needs the numbers that redaction removes.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.RedactionWithAdvancedOptOut, "Message Redaction Incompatible Configuration: Advanced Opt-Out", Reason.InvalidSender,
            "Turn off Advanced Opt-Out in the Messaging Service and keep the list of opted-out numbers yourself.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.RedactionWithFallbackToLongCode, "Phone Number Redaction Incompatible Configuration: Fallback to Long Code", Reason.InvalidSender,
            "Turn the fallback off in the Messaging Service: it has to remember numbers that redaction removes.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.RedactionWithGetWebhook, "Message Redaction Incompatible Configuration: Inbound Webhook GET Requests", Reason.InvalidSender,
            "Set the webhook for incoming messages to POST, because a GET would write the redacted text into URLs.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, Level = Level.Warning },
    ];
}
