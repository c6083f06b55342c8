namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static ReadOnlySpan<byte> Entries30000 => """
        30001 RateLimited MessageStatus RetryLater Transient
        Queue overflow
        - Wait until the queue has drained, and send again what was not sent.
        - Send messages at the rate of your senders: a US long code sends one segment a second and queues ten hours of them.
        - Add senders to the Messaging Service, or use a toll-free number or short code.

        30002 CredentialsRejected MessageStatus UseNextProvider
        Account suspended
        - Settle what suspended the account, such as an empty balance or a policy case, with Twilio support.
        - Send the messages again after that, for they were queued and then dropped.

        30003 RecipientUnreachable MessageStatus RetryLater Transient
        Unreachable destination handset
        - Check that the phone is switched on, has signal, and that its carrier has no outage or roaming problem.
        - Send another test message from Twilio's API Explorer, and turn on Fallback to Long Code if a short code cannot reach the number.
        - Open a Twilio support request with a few recent message SIDs if it keeps failing.

        30004 RecipientUnreachable MessageStatus None
        Message blocked
        - Check whether the recipient opted out at the carrier, or stands on a national do-not-disturb register.
        - Send to another phone on the same carrier to see whether the block is the phone's or the carrier's.
        - Respect a STOP that was sent to your toll-free number, which carriers enforce themselves.

        30005 RecipientUnreachable MessageStatus None
        Unknown destination handset
        - Verify that the number is active and written in E.164 form; it may have been given up or never assigned.
        - Check that the phone is on and has signal.
        - Test other phones on the same carrier to tell a bad number from a carrier in trouble.

        30006 RecipientIsLandline MessageStatus None
        Landline or unreachable carrier
        - Use the Lookup API to check whether the number is a landline.
        - Try an alternative number, or another way to reach the recipient.

        30007 MessageFiltered MessageStatus None
        Message filtered
        - Check the text against Twilio's messaging and acceptable-use policies and the carrier's: links of public shorteners, missing sender name and missing opt-out are common causes.
        - Secure the account's credentials if you did not send the message yourself.
        - Open a support request with at least three message SIDs if you suspect a mistake.

        30008 Unknown MessageStatus RetryLater Transient
        Unknown error
        - Send a simpler text, in plain letters and without a link, and then try a different sender.
        - Check whether the phone is roaming, switched off or out of reach.
        - Contact Twilio support with recent message SIDs if it goes on.

        30009 Unknown MessageStatus DoNotResend
        Missing inbound segment
        - Ask the person to send their message again from a place with better reception, for a part of it is missing.

        30010 InvalidMessage MessageStatus None
        Message price exceeds max price
        - Remove MaxPrice from the message; Twilio has stopped using it.

        30011 RecipientUnreachable MessageStatus None
        MMS not supported by the receiving phone number in this region
        - Send the recipient a text with a link to the media instead of an MMS.

        30012 InvalidMessage ApiResponse None
        TTL is too small
        - Allow the message more time: a validity period of a few seconds is over before the carrier has it.

        30013 InvalidMessage ApiResponse None
        TTL is too big
        - Shorten the validity period to ten hours at most.

        30014 InvalidRecipient ApiResponse None
        'To' attributes are Invalid
        - Give exactly one recipient, neither none nor a list.

        30015 InvalidRecipient ApiResponse None
        Non-supported channel type is used
        - Use one of the known prefixes, whatsapp:, messenger: or rcs:, or none for an ordinary number.

        30016 InvalidSender ApiResponse None
        'To' and 'From' channel types are incompatible
        - Send to a channel address from a sender of that channel, and to a bare number from an SMS sender.

        30017 RateLimited MessageStatus RetryLater Transient
        Carrier network congestion
        - Send again in some minutes, and spread large MMS mailings over hours.

        30018 InvalidSender MessageStatus DoNotResend Warning
        Destination carrier requires sender ID pre-registration
        - Register the sender name for the recipient's country, or carriers may replace or block it.
        - Check whether the message was delivered before doing anything about it.

        30019 InvalidMessage MessageStatus None
        Content size exceeds carrier limit
        - Make text and media smaller: carriers draw the line at different sizes, often 600 kB to 1 MB.

        30020 ProviderUnavailable MessageStatus None Transient
        Internal Failure with Message Scheduling
        - Check whether the scheduled message exists, then schedule it again or send it now.

        30021 ProviderUnavailable MessageStatus None Transient
        Internal Failure with messaging service orchestrator
        - Look the message up before you repeat it, and give support its SID if more fail this way.

        30022 RateLimited MessageStatus RetryLater Transient
        US A2P 10DLC - Rate Limits Exceeded
        - Send more slowly: the campaign's pace with this US carrier was exceeded.
        - Avoid many messages to one phone within minutes.
        - Raise the brand's trust score with vetting when the campaign needs more.

        30023 RateLimited MessageStatus RetryLater Transient
        US A2P 10DLC - Daily Message Cap Reached
        - Go on after midnight Pacific time, when the brand's daily allowance with T-Mobile starts anew.
        - Ask for vetting of the brand, or spread traffic to short codes or toll-free numbers.

        30024 InvalidSender MessageStatus UseNextProvider Transient
        Numeric Sender ID Not Provisioned on Carrier
        - Wait some hours when the number was registered just now, for carriers set it up one after the other.
        - Ask support to check the provisioning when all messages to one carrier fail.

        30025 RateLimited MessageStatus DoNotResend Warning
        US A2P 10DLC - 50% T-Mobile Daily Message Limit Consumed
        - Plan the rest of the day: half of the brand's T-Mobile allowance is used, and it resets at midnight Pacific time.

        30026 RateLimited MessageStatus DoNotResend Warning
        US A2P 10DLC - 70% T-Mobile Daily Message Limit Consumed
        - Hold back what can wait until tomorrow, since 70 percent of the brand's T-Mobile allowance is gone.

        30027 RateLimited MessageStatus RetryLater Transient
        US A2P 10DLC - T-Mobile Daily Message Limit Reached
        - Stop sending to T-Mobile numbers from this brand until midnight Pacific time.

        30028 InvalidMessage ApiResponse None
        Invalid API version
        - Call the path that begins with /2010-04-01/.

        30029 InvalidMessage ApiResponse None
        Invalid ContentRetention
        - Set ContentRetention to retain or discard, and have message privacy enabled for the account before using it.

        30030 InvalidMessage ApiResponse None
        Invalid AddressRetention
        - Set AddressRetention to retain or obfuscate, and check that the account has message privacy.

        30031 InvalidMessage ApiResponse None
        Invalid MaxRate
        - Give the highest sending rate as a positive number such as 1.5, or leave the field out.

        30032 InvalidSender MessageStatus UseNextProvider
        Toll-Free Number Has Not Been Verified
        - Submit the toll-free number for verification in the Console, or correct a submission that was rejected.
        - Send from another registered number until it is verified, since unverified ones are blocked in the US and Canada.

        30033 InvalidSender MessageStatus UseNextProvider
        US A2P 10DLC - Campaign Suspended
        - Ask support why the campaign is suspended, and stop the traffic that caused complaints.
        - Use a number of another approved campaign in the meantime if the content fits it.

        30034 InvalidSender MessageStatus UseNextProvider
        US A2P 10DLC - Message from an Unregistered Number
        - Register a brand and a campaign for texting US numbers from US long codes, in the Console under A2P 10DLC.
        - Put the number into the Messaging Service that belongs to the approved campaign.
        - Use a verified toll-free number or a short code until the registration is through.

        30035 InvalidSender MessageStatus UseNextProvider Transient
        US A2P 10DLC - Message from a number still being configured
        - Wait until the number's status in the campaign reads Registered, which takes minutes at best and days at worst.
        - Send from a number that is registered already.

        30036 RateLimited MessageStatus RetryLater Transient
        Validity Period Expired
        - Lengthen the validity period, or leave it out, when the message may still be useful later.
        - Send more slowly or from more senders, so that messages do not wait in a queue until they expire.

        30037 CredentialsRejected MessageStatus UseNextProvider
        Outbound Messaging Disabled
        - Check whether this account was set to receive only, as some companies do with subaccounts.
        - Ask Twilio support why it may not send, and send from another account until it may.

        30038 MessageFiltered MessageStatus DoNotResend
        OTP Message Body Filtered
        - Receive one-time passcodes on a mobile phone or an authenticator, because Twilio numbers may not be used for it.

        30039 MessageFiltered MessageStatus,Webhook DoNotResend Warning
        Filtered to Prevent Message Loops
        - Check who sent the incoming message: it looks machine-made and was not passed to your webhook.
        - Reply through the API if a person was behind it.

        30040 InvalidSender MessageStatus UseNextProvider
        Destination carrier requires Sender ID pre-registration
        - Register the sender name for the recipient's country with Twilio, which takes days to weeks.
        - Send from a sender that is registered there until then.

        30041 InvalidSender MessageStatus UseNextProvider
        Sender is restricted or unregistered in a country requiring registration
        - Read Twilio's SMS guidelines for the recipient's country to see which senders it allows.
        - Hand in the letter of authorization or registration form that the country asks for.

        30042 InvalidSender MessageStatus UseNextProvider
        Alphanumeric Sender ID is generic or unauthorized for this account
        - Choose a sender name that is clearly yours, not a word such as INFO, SMS or NOTICE.
        - Remove special characters, and register the name where the country demands it.

        30043 InvalidSender MessageStatus UseNextProvider
        International SMS via Domestic Gateway
        - Have support route the traffic as international, or prove to them that it is domestic.
        - Check what the destination country prescribes for messages that come from abroad.

        30044 InvalidMessage MessageStatus None
        Trial Message Length Exceeded
        - Shorten the text, counting the line that a trial account puts in front, or upgrade the account.

        30045 InvalidMessage ApiResponse DoNotResend Warning
        Validity Period is less than zero or greater than maximum allowed
        - Set a validity period from 1 to 36,000 seconds: the message went out with the default instead.

        30046 Unknown MessageStatus None
        Message delivery not confirmed
        - Treat the message as possibly delivered, for no receipt came back within the carrier's time.
        - Ask the recipient, or watch for a reply, before sending it a second time.

        30100 InvalidMessage Setup DoNotResend
        Domain SID is invalid
        - Copy the domain's SID anew from Link Shortening in the Console; it belongs to one organization only.

        30101 InvalidMessage Setup DoNotResend
        Domain is unverified
        - Verify the domain in the organization's Admin Center with the DNS record shown there.

        30102 InvalidMessage MessageStatus,Setup DoNotResend
        TLS certificate for your Domain has expired.
        - Upload a new certificate for the link-shortening domain, because phones reject the links until then.

        30103 ProviderUnavailable MessageStatus DoNotResend
        Links not shortened due to application failure.
        - Check what the recipient got: the links in this message were left long because the shortener failed.

        30104 NotFound Webhook DoNotResend Warning
        Shortened link not found. Click redirected to fallback Url
        - Ignore single cases: a person opened a short link that has expired or never existed and was redirected to your fallback page.

        30105 NotFound Webhook DoNotResend Warning
        Shortened link not found and no fallback URL found
        - Set a fallback URL for the domain, so that expired short links do not end on an empty page.

        30106 InvalidMessage ApiResponse,Setup None
        Domain has not been set up for this account
        - Finish the set-up of the link-shortening domain for this account, or send with ShortenUrls off.

        30107 InvalidMessage Setup DoNotResend
        Domain private certificate has not been uploaded
        - Upload the domain's certificate together with its private key before shortening links.

        30108 CredentialsRejected Setup DoNotResend
        Twilio account does not belong to an organization
        - Add the account to a Twilio organization first, since domains are kept there.

        30109 InvalidMessage Setup DoNotResend
        Callback URL is invalid
        - Give click tracking a whole callback URL with scheme, public host and encoded query.

        30110 MessageFiltered ApiResponse,Setup None
        Domain is blocked
        - Ask support why links to this domain are blocked, and leave them out of messages until it is settled.

        30111 MessageFiltered ApiResponse,Setup None
        Url is on a deny list
        - Check whether the linked site was hacked or reported, and link to another page.

        30112 NotFound Setup DoNotResend
        Account is not found
        - Compare the account SID with the Console: AC and 32 hexadecimal digits, of the organization that owns the domain.

        30113 InvalidMessage ApiResponse DoNotResend
        Specified date is too old
        - Ask for a day from 27 August 2020 on, with which the lists of deactivated numbers begin.

        30114 InvalidMessage ApiResponse DoNotResend Transient
        Specified date is not available yet
        - Ask for yesterday or earlier, for the current day's list of deactivated numbers is not ready.

        30115 InvalidMessage ApiResponse DoNotResend
        Date format is incorrect
        - Write year, month and day as 2027-01-31, and no time of day.

        30116 InvalidMessage Setup DoNotResend
        Certificate or private key or both are missing
        - Paste both parts in PEM form, the text that begins with BEGIN CERTIFICATE and the one that begins with BEGIN PRIVATE KEY.

        30117 InvalidMessage Setup DoNotResend
        Certificate cannot be parsed
        - Export the link-shortening domain's certificate again as PEM text, with its BEGIN and END lines intact.

        30118 InvalidMessage Setup DoNotResend
        Private key is invalid
        - Upload the link-shortening domain's private key as unencrypted PEM text, and check that it was not cut off.

        30119 InvalidMessage Setup DoNotResend
        Certificate and private key pair is invalid
        - Upload the very key that the certificate was issued for, or issue both anew.

        30120 InvalidMessage Setup DoNotResend
        Domain certificate and private key are not uploaded
        - Upload a TLS certificate with its key first, since short links on this domain are served over https.

        30121 InvalidMessage Setup DoNotResend
        Fallback URL is missing
        - Say where visitors of dead short links shall land, by a fallback URL.

        30122 InvalidMessage Setup DoNotResend
        Fallback URL is invalid
        - Write the page for dead links as a complete https address, with host and path, that opens in a browser.

        30123 InvalidMessage Setup DoNotResend
        Callback URL is missing
        - Enter the URL that Link Shortening shall call when a recipient opens a link, or switch click tracking off.

        30124 InvalidSender Setup DoNotResend
        MessagingServiceSID cannot be empty or null
        - Name the Messaging Services, by their MG SIDs, that shall shorten links with this domain.

        30125 InvalidSender Setup DoNotResend Warning
        Your phone number could not be registered with US A2P 10DLC
        - Take the extra number out of the sole proprietor's campaign, which may hold one number only.

        30126 InvalidSender Setup DoNotResend
        Your 10DLC number failed to be registered
        - Remove the number from the Messaging Service and add it again, then turn to support with its SID.

        30127 InvalidSender Setup DoNotResend
        MessagingServiceSID is invalid.
        - Use the SID of an existing Messaging Service of this account, MG and 32 hexadecimal digits.

        30128 InvalidMessage Setup DoNotResend
        MessagingServiceSidsAction is invalid
        - Write ADD, DELETE or REPLACE to say what happens to the list of Messaging Services on the domain.

        30129 InvalidMessage Setup DoNotResend
        Certificate is self signed
        - Replace the self-signed certificate by one of a public authority, for phones would warn of it.

        30130 InvalidSender Setup DoNotResend
        Messaging Service SID already belongs in another domain configuration.
        - Detach the Messaging Service from its present domain before giving it a new one.

        30131 InvalidMessage Setup DoNotResend Warning
        Domain's certificate will expire soon
        - Renew the certificate of the link-shortening domain now, before short links stop working.

        30132 InvalidMessage Setup DoNotResend
        Certificate cannot be validated.
        - Upload the full chain, from the domain's certificate up to the authority, without gaps.

        30133 InvalidMessage Setup DoNotResend Transient
        The certificate could not be uploaded.
        - Upload the certificate again in some minutes, since the domain was deleted and made anew in between.

        30134 InvalidMessage Setup DoNotResend
        Invalid Dns Setup for Link shortening
        - Point the domain's A record, or the subdomain's CNAME, at Link Shortening as its guide says, and at nothing else.

        30135 InvalidMessage Setup DoNotResend Transient
        Unable to issue certificate
        - Complete the domain's DNS records, so that the authority can check them and issue a certificate.

        30136 InvalidMessage Setup DoNotResend Transient
        Unable to renew certificate
        - Put the domain's DNS records back as they were at set-up, for the renewal checks them again.

        30137 NotFound Setup DoNotResend
        Domain messaging service mapping not found
        - Choose in the Link Shortening settings which domain this service's links shall use.

        30139 InvalidMessage ApiResponse,MessageStatus,Setup DoNotResend
        URL not valid for link shortening
        - Check the link in the text: it must be a whole http or https URL with a public host.

        30140 InvalidMessage Setup DoNotResend
        Certificates with OCSP required are not supported
        - Order the certificate without the OCSP must-staple extension.

        30400 InvalidMessage ApiResponse DoNotResend
        Parameters are not valid
        - Cancel with Status=canceled, or redact with an empty Body, but not both in one request.

        30404 NotFound ApiResponse UseNextProvider
        Not Found
        - Check that the request went to api.twilio.com and that message, account and service SIDs are of one account.

        30409 InvalidMessage ApiResponse DoNotResend
        This message cannot be canceled
        - Cancel only a scheduled message, and before its time: this one is on its way or has ended.

        30410 ProviderUnavailable MessageStatus None
        Provider Timeout Error
        - The carrier did not confirm in time and Twilio does not repeat it, so the phone may have it all the same.
        - Send again only when a second copy does less harm than none.

        30436 InvalidSender Setup DoNotResend
        Invalid Phone Number SID
        - Give the toll-free number by its SID, PN and 32 hexadecimal digits, of this account.
        """u8;
}
