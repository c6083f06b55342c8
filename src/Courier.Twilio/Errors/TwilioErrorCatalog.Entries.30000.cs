using Code = Courier.Twilio.TwilioErrorCode;
using Failover = Courier.Twilio.TwilioFailover;
using Level = Courier.Twilio.TwilioErrorLevel;
using Reason = Courier.Sms.SmsFailureReason;
using Surface = Courier.Twilio.TwilioErrorSurface;

namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static TwilioErrorInfo[] Entries30000() =>
    [
        new(Code.QueueOverflow, "Queue overflow", Reason.RateLimited,
            "Wait until the queue has drained, and send again what was not sent.",
            "Hand messages over at the pace of your senders: a US long code takes one segment a second and ten hours of them.",
            "Add senders to the Messaging Service, or use a toll-free number or short code.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.AccountSuspended, "Account suspended", Reason.CredentialsRejected,
            "Settle what suspended the account, such as an empty balance or a policy case, with Twilio support.",
            "Send the messages again after that, for they were queued and then dropped.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.UnreachableHandset, "Unreachable destination handset", Reason.RecipientUnreachable,
            "Check that the phone is switched on, has signal, and that its carrier has no outage or roaming problem.",
            "Send another test message from Twilio's API Explorer, and turn on Fallback to Long Code if a short code cannot reach the number.",
            "Open a Twilio support request with a few recent message SIDs if it keeps failing.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.MessageBlocked, "Message blocked", Reason.RecipientUnreachable,
            "Check whether the recipient opted out at the carrier, or stands on a national do-not-disturb register.",
            "Send to another phone on the same carrier to see whether the block is the phone's or the carrier's.",
            "Respect a STOP that was sent to your toll-free number, which carriers enforce themselves.")
        { Surface = Surface.AfterSend },

        new(Code.UnknownHandset, "Unknown destination handset", Reason.RecipientUnreachable,
            "Verify that the number is active and written in E.164 form; it may have been given up or never assigned.",
            "Check that the phone is on and has signal.",
            "Test other phones on the same carrier to tell a bad number from a carrier in trouble.")
        { Surface = Surface.AfterSend },

        new(Code.LandlineOrUnreachableCarrier, "Landline or unreachable carrier", Reason.RecipientIsLandline,
            "Use the Lookup API to check whether the number is a landline.",
            "Try an alternative number, or another way to reach the recipient.")
        { Surface = Surface.AfterSend },

        new(Code.MessageFiltered, "Message filtered", Reason.MessageFiltered,
            "Check the text against Twilio's messaging and acceptable-use policies and the carrier's: links of public shorteners, missing sender name and missing opt-out are common causes.",
            "Secure the account's credentials if you did not send the message yourself.",
            "Open a support request with at least three message SIDs if you suspect a mistake.")
        { Surface = Surface.AfterSend },

        new(Code.UnknownDeliveryError, "Unknown error", Reason.Unknown,
            "Send a simpler text, in plain letters and without a link, and then try a different sender.",
            "Check whether the phone is roaming, switched off or out of reach.",
            "Contact Twilio support with recent message SIDs if it goes on.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.MissingInboundSegment, "Missing inbound segment", Reason.Unknown,
            "Ask the person to send their message again from a place with better reception, for a part of it is missing.")
        { Surface = Surface.AfterSend, Failover = Failover.LetBe },

        new(Code.MessagePriceExceedsMaxPrice, "Message price exceeds max price", Reason.InvalidMessage,
            "Remove MaxPrice from the message; Twilio has stopped using it.")
        { Surface = Surface.AfterSend },

        new(Code.MmsNotSupportedByNumber, "MMS not supported by the receiving phone number in this region", Reason.RecipientUnreachable,
            "Send the recipient a text with a link to the media instead of an MMS.")
        { Surface = Surface.AfterSend },

        new(Code.TtlTooSmall, "TTL is too small", Reason.InvalidMessage,
            "Allow the message more time: a validity period of a few seconds is over before the carrier has it.")
        { Surface = Surface.AtOnce },

        new(Code.TtlTooBig, "TTL is too big", Reason.InvalidMessage,
            "Shorten the validity period to ten hours at most.")
        { Surface = Surface.AtOnce },

        new(Code.ToAttributesInvalid, "'To' attributes are Invalid", Reason.InvalidRecipient,
            "Give exactly one recipient, neither none nor a list.")
        { Surface = Surface.AtOnce },

        new(Code.ChannelTypeNotSupported, "Non-supported channel type is used", Reason.InvalidRecipient,
            "Use one of the known prefixes, whatsapp:, messenger: or rcs:, or none for an ordinary number.")
        { Surface = Surface.AtOnce },

        new(Code.ChannelTypesIncompatible, "'To' and 'From' channel types are incompatible", Reason.InvalidSender,
            "Send to a channel address from a sender of that channel, and to a bare number from an SMS sender.")
        { Surface = Surface.AtOnce },

        new(Code.CarrierNetworkCongestion, "Carrier network congestion", Reason.RateLimited,
            "Send again in some minutes, and spread large MMS mailings over hours.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.SenderIdPreRegistrationAdvised, "Destination carrier requires sender ID pre-registration", Reason.InvalidSender,
            "Register the sender name for the recipient's country, or carriers may replace or block it.",
            "Check whether the message was delivered before doing anything about it.")
        { Surface = Surface.AfterSend, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.ContentExceedsCarrierLimit, "Content size exceeds carrier limit", Reason.InvalidMessage,
            "Make text and media smaller: carriers draw the line at different sizes, often 600 kB to 1 MB.")
        { Surface = Surface.AfterSend },

        new(Code.SchedulingInternalFailure, "Internal Failure with Message Scheduling", Reason.ProviderUnavailable,
            "Check whether the scheduled message exists, then schedule it again or send it now.")
        { Surface = Surface.AfterSend, IsTransient = true },

        new(Code.MessagingServiceInternalFailure, "Internal Failure with messaging service orchestrator", Reason.ProviderUnavailable,
            "Look the message up before you repeat it, and give support its SID if more fail this way.")
        { Surface = Surface.AfterSend, IsTransient = true },

        new(Code.A2PRateLimitExceeded, "US A2P 10DLC - Rate Limits Exceeded", Reason.RateLimited,
            "Send more slowly: the campaign's pace with this US carrier was exceeded.",
            "Avoid many messages to one phone within minutes.",
            "Raise the brand's trust score with vetting when the campaign needs more.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.A2PDailyCapReached, "US A2P 10DLC - Daily Message Cap Reached", Reason.RateLimited,
            "Go on after midnight Pacific time, when the brand's daily allowance with T-Mobile starts anew.",
            "Ask for vetting of the brand, or spread traffic to short codes or toll-free numbers.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.NumericSenderNotProvisioned, "Numeric Sender ID Not Provisioned on Carrier", Reason.InvalidSender,
            "Wait some hours when the number was registered just now, for carriers set it up one after the other.",
            "Ask support to check the provisioning when all messages to one carrier fail.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn, IsTransient = true },

        new(Code.A2PHalfOfDailyLimitConsumed, "US A2P 10DLC - 50% T-Mobile Daily Message Limit Consumed", Reason.RateLimited,
            "Plan the rest of the day: half of the brand's T-Mobile allowance is used, and it resets at midnight Pacific time.")
        { Surface = Surface.AfterSend, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.A2PMostOfDailyLimitConsumed, "US A2P 10DLC - 70% T-Mobile Daily Message Limit Consumed", Reason.RateLimited,
            "Hold back what can wait until tomorrow, since 70 percent of the brand's T-Mobile allowance is gone.")
        { Surface = Surface.AfterSend, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.A2PDailyLimitReached, "US A2P 10DLC - T-Mobile Daily Message Limit Reached", Reason.RateLimited,
            "Stop sending to T-Mobile numbers from this brand until midnight Pacific time.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.InvalidApiVersion, "Invalid API version", Reason.InvalidMessage,
            "Call the path that begins with /2010-04-01/.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidContentRetention, "Invalid ContentRetention", Reason.InvalidMessage,
            "Set ContentRetention to retain or discard, and have message privacy enabled for the account before using it.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidAddressRetention, "Invalid AddressRetention", Reason.InvalidMessage,
            "Set AddressRetention to retain or obfuscate, and check that the account has message privacy.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidMaxRate, "Invalid MaxRate", Reason.InvalidMessage,
            "Give the highest sending rate as a positive number such as 1.5, or leave the field out.")
        { Surface = Surface.AtOnce },

        new(Code.TollFreeNumberNotVerified, "Toll-Free Number Has Not Been Verified", Reason.InvalidSender,
            "Submit the toll-free number for verification in the Console, or correct a submission that was rejected.",
            "Send from another registered number until it is verified, since unverified ones are blocked in the US and Canada.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.A2PCampaignSuspended, "US A2P 10DLC - Campaign Suspended", Reason.InvalidSender,
            "Ask support why the campaign is suspended, and stop the traffic that caused complaints.",
            "Use a number of another approved campaign in the meantime if the content fits it.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.A2PUnregisteredNumber, "US A2P 10DLC - Message from an Unregistered Number", Reason.InvalidSender,
            "Register a brand and a campaign for texting US numbers from US long codes, in the Console under A2P 10DLC.",
            "Put the number into the Messaging Service that belongs to the approved campaign.",
            "Use a verified toll-free number or a short code until the registration is through.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.A2PNumberStillBeingConfigured, "US A2P 10DLC - Message from a number still being configured", Reason.InvalidSender,
            "Wait until the number's status in the campaign reads Registered, which takes minutes at best and days at worst.",
            "Send from a number that is registered already.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn, IsTransient = true },

        new(Code.ValidityPeriodExpired, "Validity Period Expired", Reason.RateLimited,
            "Lengthen the validity period, or leave it out, when the message may still be useful later.",
            "Send more slowly or from more senders, so that messages do not wait in a queue until they expire.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.OutboundMessagingDisabled, "Outbound Messaging Disabled", Reason.CredentialsRejected,
            "Check whether this account was set to receive only, as some companies do with subaccounts.",
            "Ask Twilio support why it may not send, and send from another account until it may.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.OtpBodyFiltered, "OTP Message Body Filtered", Reason.MessageFiltered,
            "Receive one-time passcodes on a mobile phone or an authenticator, because Twilio numbers may not be used for it.")
        { Surface = Surface.AfterSend, Failover = Failover.LetBe },

        new(Code.FilteredToPreventLoops, "Filtered to Prevent Message Loops", Reason.MessageFiltered,
            "Check who sent the incoming message: it looks machine-made and was not passed to your webhook.",
            "Reply through the API if a person was behind it.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.SenderIdNotRegisteredWithCarrier, "Destination carrier requires Sender ID pre-registration", Reason.InvalidSender,
            "Register the sender name for the recipient's country with Twilio, which takes days to weeks.",
            "Send from a sender that is registered there until then.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.SenderRestrictedInCountry, "Sender is restricted or unregistered in a country requiring registration", Reason.InvalidSender,
            "Read Twilio's SMS guidelines for the recipient's country to see which senders it allows.",
            "Hand in the letter of authorization or registration form that the country asks for.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.AlphaSenderGenericOrUnauthorized, "Alphanumeric Sender ID is generic or unauthorized for this account", Reason.InvalidSender,
            "Choose a sender name that is clearly yours, not a word such as INFO, SMS or NOTICE.",
            "Remove special characters, and register the name where the country demands it.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.InternationalViaDomesticGateway, "International SMS via Domestic Gateway", Reason.InvalidSender,
            "Have support route the traffic as international, or prove to them that it is domestic.",
            "Check what the destination country prescribes for messages that come from abroad.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.TrialMessageTooLong, "Trial Message Length Exceeded", Reason.InvalidMessage,
            "Shorten the text, counting the line that a trial account puts in front, or upgrade the account.")
        { Surface = Surface.AfterSend },

        new(Code.ValidityPeriodOutOfRange, "Validity Period is less than zero or greater than maximum allowed", Reason.InvalidMessage,
            "Set a validity period from 1 to 36,000 seconds: the message went out with the default instead.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.DeliveryNotConfirmed, "Message delivery not confirmed", Reason.Unknown,
            "Treat the message as possibly delivered, for no receipt came back within the carrier's time.",
            "Ask the recipient, or watch for a reply, before sending it a second time.")
        { Surface = Surface.AfterSend },

        new(Code.DomainSidInvalid, "Domain SID is invalid", Reason.InvalidMessage,
            "Copy the domain's SID anew from Link Shortening in the Console; it belongs to one organization only.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.DomainUnverified, "Domain is unverified", Reason.InvalidMessage,
            "Verify the domain in the organization's Admin Center with the DNS record shown there.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.DomainTlsCertificateExpired, "TLS certificate for your Domain has expired.", Reason.InvalidMessage,
            "Upload a new certificate for the link-shortening domain, for phones refuse the links until then.")
        { Surface = Surface.AfterSend | Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.LinksNotShortened, "Links not shortened due to application failure.", Reason.ProviderUnavailable,
            "Check what the recipient got: the links in this message were left long because the shortener failed.")
        { Surface = Surface.AfterSend, Failover = Failover.LetBe },

        new(Code.ShortLinkNotFoundWithFallback, "Shortened link not found. Click redirected to fallback Url", Reason.NotFound,
            "Ignore single cases: somebody opened a short link that has expired or never existed and was sent to your fallback page.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.ShortLinkNotFound, "Shortened link not found and no fallback URL found", Reason.NotFound,
            "Set a fallback URL for the domain, so that expired short links do not end on an empty page.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.DomainNotSetUp, "Domain has not been set up for this account", Reason.InvalidMessage,
            "Finish the set-up of the link-shortening domain for this account, or send with ShortenUrls off.")
        { Surface = Surface.AtOnce | Surface.OnSetup },

        new(Code.DomainPrivateCertificateMissing, "Domain private certificate has not been uploaded", Reason.InvalidMessage,
            "Upload the domain's certificate together with its private key before shortening links.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.AccountNotInOrganization, "Twilio account does not belong to an organization", Reason.CredentialsRejected,
            "Add the account to a Twilio organization first, since domains are kept there.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.ClickCallbackUrlInvalid, "Callback URL is invalid", Reason.InvalidMessage,
            "Give click tracking a whole callback URL with scheme, public host and encoded query.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.DomainBlocked, "Domain is blocked", Reason.MessageFiltered,
            "Ask support why links to this domain are blocked, and leave them out of messages until it is settled.")
        { Surface = Surface.AtOnce | Surface.OnSetup },

        new(Code.UrlOnDenyList, "Url is on a deny list", Reason.MessageFiltered,
            "Check whether the linked site was hacked or reported, and link to another page.")
        { Surface = Surface.AtOnce | Surface.OnSetup },

        new(Code.AccountNotFound, "Account is not found", Reason.NotFound,
            "Compare the account SID with the Console: AC and 32 hexadecimal digits, of the organization that owns the domain.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.DateTooOld, "Specified date is too old", Reason.InvalidMessage,
            "Ask for a day from 27 August 2020 on, with which the lists of deactivated numbers begin.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.DateNotAvailableYet, "Specified date is not available yet", Reason.InvalidMessage,
            "Ask for yesterday or earlier, for the current day's list of deactivated numbers is not ready.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe, IsTransient = true },

        new(Code.DateFormatIncorrect, "Date format is incorrect", Reason.InvalidMessage,
            "Write year, month and day as 2027-01-31, and no time of day.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.CertificateOrKeyMissing, "Certificate or private key or both are missing", Reason.InvalidMessage,
            "Paste both parts in PEM form, the text that begins with BEGIN CERTIFICATE and the one that begins with BEGIN PRIVATE KEY.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CertificateCannotBeParsed, "Certificate cannot be parsed", Reason.InvalidMessage,
            "Export the certificate again as PEM text with its BEGIN and END lines intact.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.PrivateKeyInvalid, "Private key is invalid", Reason.InvalidMessage,
            "Upload the private key as unencrypted PEM text and check that it was not cut off.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CertificateAndKeyMismatch, "Certificate and private key pair is invalid", Reason.InvalidMessage,
            "Upload the very key that the certificate was issued for, or issue both anew.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.DomainCertificateNotUploaded, "Domain certificate and private key are not uploaded", Reason.InvalidMessage,
            "Upload a TLS certificate with its key first, since short links on this domain are served over https.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.FallbackUrlMissing, "Fallback URL is missing", Reason.InvalidMessage,
            "Say where visitors of dead short links shall land, by a fallback URL.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.FallbackUrlInvalid, "Fallback URL is invalid", Reason.InvalidMessage,
            "Write the page for dead links as a complete https address, with host and path, that opens in a browser.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CallbackUrlMissing, "Callback URL is missing", Reason.InvalidMessage,
            "Enter the address that shall be told about clicks, or switch click tracking off.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.MessagingServiceSidMissing, "MessagingServiceSID cannot be empty or null", Reason.InvalidSender,
            "Name the Messaging Services, by their MG SIDs, that shall shorten links with this domain.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.NumberNotRegisteredWithA2P, "Your phone number could not be registered with US A2P 10DLC", Reason.InvalidSender,
            "Take the extra number out of the sole proprietor's campaign, which may hold one number only.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.A2PNumberRegistrationFailed, "Your 10DLC number failed to be registered", Reason.InvalidSender,
            "Remove the number from the Messaging Service and add it again, then turn to support with its SID.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.MessagingServiceSidInvalid, "MessagingServiceSID is invalid.", Reason.InvalidSender,
            "Use the SID of an existing Messaging Service of this account, MG and 32 hexadecimal digits.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.MessagingServiceSidsActionInvalid, "MessagingServiceSidsAction is invalid", Reason.InvalidMessage,
            "Write ADD, DELETE or REPLACE to say what happens to the list of Messaging Services on the domain.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CertificateSelfSigned, "Certificate is self signed", Reason.InvalidMessage,
            "Replace the self-signed certificate by one of a public authority, for phones would warn of it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.MessagingServiceInAnotherDomain, "Messaging Service SID already belongs in another domain configuration.", Reason.InvalidSender,
            "Detach the Messaging Service from its present domain before giving it a new one.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.DomainCertificateExpiresSoon, "Domain's certificate will expire soon", Reason.InvalidMessage,
            "Renew the certificate of the link-shortening domain now, before short links stop working.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.CertificateCannotBeValidated, "Certificate cannot be validated.", Reason.InvalidMessage,
            "Upload the full chain, from the domain's certificate up to the authority, without gaps.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CertificateCouldNotBeUploaded, "The certificate could not be uploaded.", Reason.InvalidMessage,
            "Upload the certificate again in some minutes, since the domain was deleted and made anew in between.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.DnsSetupInvalid, "Invalid Dns Setup for Link shortening", Reason.InvalidMessage,
            "Point the domain's A record, or the subdomain's CNAME, at Link Shortening as its guide says, and at nothing else.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CertificateNotIssued, "Unable to issue certificate", Reason.InvalidMessage,
            "Complete the domain's DNS records, so that the authority can check them and issue a certificate.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.CertificateNotRenewed, "Unable to renew certificate", Reason.InvalidMessage,
            "Put the domain's DNS records back as they were at set-up, for the renewal checks them again.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.DomainMappingNotFound, "Domain messaging service mapping not found", Reason.NotFound,
            "Choose in the Link Shortening settings which domain this service's links shall use.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.UrlNotValidForShortening, "URL not valid for link shortening", Reason.InvalidMessage,
            "Check the link in the text: it must be a whole http or https URL with a public host.")
        { Surface = Surface.AtOnce | Surface.AfterSend | Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.OcspCertificateNotSupported, "Certificates with OCSP required are not supported", Reason.InvalidMessage,
            "Order the certificate without the OCSP must-staple extension.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.UpdateParametersNotValid, "Parameters are not valid", Reason.InvalidMessage,
            "Cancel with Status=canceled, or redact with an empty Body, but not both in one request.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.MessagingResourceNotFound, "Not Found", Reason.NotFound,
            "Check that the request went to api.twilio.com and that message, account and service SIDs are of one account.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.MessageCannotBeCanceled, "This message cannot be canceled", Reason.InvalidMessage,
            "Cancel only a scheduled message, and before its time: this one is on its way or has ended.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.ProviderTimeout, "Provider Timeout Error", Reason.ProviderUnavailable,
            "The carrier did not confirm in time and Twilio does not repeat it, so the phone may have it all the same.",
            "Send again only when a second copy does less harm than none.")
        { Surface = Surface.AfterSend },

        new(Code.InvalidPhoneNumberSid, "Invalid Phone Number SID", Reason.InvalidSender,
            "Give the toll-free number by its SID, PN and 32 hexadecimal digits, of this account.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },
    ];
}
