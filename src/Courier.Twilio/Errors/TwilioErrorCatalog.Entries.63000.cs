namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static ReadOnlySpan<byte> Entries63000 => """
        63001 CredentialsRejected MessageStatus UseNextProvider
        Channel could not authenticate the request. Please see Channel specific error message for more information
        - Connect the channel's page or business account to Twilio again, for its permission was withdrawn or its password changed.
        - Remove the sender and add it anew when connecting does not help.

        63002 InvalidSender ApiResponse,MessageStatus UseNextProvider
        Channel could not find the From address
        - Write the sender with its channel prefix, exactly as the Console lists it.

        63003 InvalidRecipient MessageStatus None
        Channel could not find To address
        - Check the recipient's address on this channel, which may be mistyped or given up.

        63005 InvalidMessage MessageStatus None
        Channel did not accept given content. Please see Channel specific error message for more information
        - Check that the recipient uses this channel, and open the media file yourself to see that it is sound.
        - Resubmit the template when its media was changed.

        63006 InvalidMessage MessageStatus None
        Could not format given content for the channel. Please see Channel specific error message for more information
        - Simplify the message to what this channel can show, and check buttons and lists against its limits.

        63007 InvalidSender ApiResponse,MessageStatus UseNextProvider
        Twilio could not find a Channel with the specified 'From' address
        - Finish the sender's approval in the Console, and write it with its prefix, such as whatsapp:+… in From.
        - Use the credentials of the account that owns the sender.

        63008 InvalidSender MessageStatus UseNextProvider
        Could not execute the request because the channel module has been misconfigured. Please check the Channel configuration in Twilio
        - Open the sender's settings in the Console and complete what is marked there.

        63009 ProviderUnavailable MessageStatus None Transient
        Channel provider returned an internal service error (HTTP 5xx). Please see Channel specific error message for more information
        - Look at the channel's own status page, and repeat the message once its trouble is over.

        63010 ProviderUnavailable MessageStatus None Transient
        Twilio's platform encountered an internal error processing this message
        - Repeat the message after a check that it did not arrive, and report its SID when that fails too.

        63011 InvalidMessage ApiResponse,MessageStatus None
        Invalid Request: Twilio encountered an error while processing your request
        - Compare every channel-specific field with the documentation of that channel.

        63012 ProviderUnavailable MessageStatus None Transient
        Channel provider returned an internal service error
        - Give the channel's provider some minutes, then send again if the message is still wanted.

        63013 MessageFiltered MessageStatus None
        Channel policy violation
        - Read the channel's messaging policy and take out what it forbids, such as unasked advertising.
        - Watch the sender's quality rating, for repeated violations end in a ban.

        63014 RecipientOptedOut MessageStatus None
        Channel message blocked by user action
        - Stop messaging this person on this channel, because they have blocked you.

        63015 InvalidRecipient MessageStatus None
        Channel Sandbox can only send messages to phone numbers that have joined the Sandbox
        - Have the recipient text the join words to the sandbox number, or use an approved sender.

        63016 InvalidMessage MessageStatus None
        Outside messaging window. For WhatsApp, use a Message Template instead
        - Send an approved template by its content SID: free text is allowed within 24 hours of the person's last message only.
        - Check that ContentSid and a Messaging Service are set and that Body is not.

        63017 RateLimited MessageStatus RetryLater Transient
        Rate limit exceeded
        - Slow down: all accounts under one parent together may send 2,000 messages a second.

        63018 RateLimited MessageStatus RetryLater Transient
        Rate limit exceeded for Channel
        - Wait for the sender's 24-hour allowance of new conversations to free up.
        - Raise the sender's tier by a good quality rating, or share the load with another approved sender.

        63019 CallbackUnreachable MessageStatus None
        Media failed to download
        - Open the media URL without a login and check that it returns the whole file, of more than 0 bytes.

        63020 InvalidSender MessageStatus UseNextProvider
        Twilio encountered a Business Manager account error
        - Accept Twilio's invitation in Meta Business Manager, and check the billing of the WhatsApp account there.

        63021 InvalidMessage MessageStatus None
        Channel invalid content error
        - Convert the media to a type that the channel accepts, and check the template with its values for length.

        63022 InvalidSender MessageStatus UseNextProvider
        Invalid vname certificate
        - Check that the WhatsApp display name was approved by Meta, then have support renew the certificate that goes with it.

        63023 Unknown MessageStatus None Transient
        Channel generic error
        - Send a plain text to the same person to learn whether content or recipient is the cause.
        - Give support the message SID when plain texts fail as well.

        63024 InvalidRecipient MessageStatus None
        Invalid message recipient
        - Ask whether the number has WhatsApp in a current version, with Meta's terms accepted.
        - Reach the person by SMS instead when they have not.

        63025 InvalidMessage MessageStatus None
        Media already exists
        - Refer to the media already stored, or upload the new file under another name.

        63026 MessageFiltered MessageStatus None
        Channel sender content flagged as spam
        - Pause the sending, and review who gets these messages and whether they asked for them.

        63027 InvalidMessage MessageStatus None
        Template does not exist for a language and locale
        - Create the template in the language you send it in, or choose a language it has.
        - Send it by ContentSid and ContentVariables rather than as text that has to match.

        63028 InvalidMessage MessageStatus None
        Number of parameters provided does not match the expected number of parameters
        - Give exactly as many values as the template has placeholders, none of them empty.

        63029 RecipientUnreachable MessageStatus RetryLater Transient
        The receiver failed to download the template
        - Send again later: the recipient's phone was not able to load the template.

        63030 InvalidMessage ApiResponse,MessageStatus None
        Unsupported parameter for type of channels message
        - Take media out of a template message, and check the URL when a preview was asked for.

        63031 InvalidRecipient ApiResponse None
        Channels message cannot have same 'From' and 'To'
        - Choose a recipient that is not the sender itself, on any channel.

        63032 RecipientUnreachable MessageStatus None
        We cannot send this message to this user because of a WhatsApp limitation.
        - Skip this recipient, which WhatsApp excludes as part of an experiment, or send an SMS instead.

        63033 RecipientOptedOut MessageStatus None
        Recipient opted out to receive message
        - Send this person no marketing templates any more, until they opt in again.
        - Keep utility and authentication templates for what is truly neither.

        63034 InvalidMessage MessageStatus None
        Media exceeds size limit
        - Reduce picture, video or document to 5 MB, or host it and send a link.

        63035 InvalidSender MessageStatus UseNextProvider
        The RCS sender does not have permission to send to this recipient.
        - Have the RCS sender launched for the recipient's carrier and country.
        - Before the launch, invite the phone as a tester and accept the invitation on it.

        63036 RecipientUnreachable MessageStatus RetryLater Transient
        The specified phone number cannot be reached using RCS at this time.
        - Name a fallback sender, so that phones without RCS or without internet get an SMS.

        63037 ProviderUnavailable MessageStatus DoNotResend Transient Warning
        Channel Media Upload Error
        - Leave it to Twilio, which uploads the media again by itself.

        63038 RateLimited MessageStatus UseNextProvider Transient
        Account exceeded the daily messages limit
        - Wait for the next day, or ask support to raise the account's daily limit.
        - Look in the Console's support center for a note about what Twilio wants to know first.

        63039 RateLimited MessageStatus DoNotResend
        Facebook warning: reduce message rate outside 24-hour window to avoid restrictions
        - Send this page's followers fewer messages outside the 24-hour window before Facebook restricts the page.

        63040 InvalidMessage MessageStatus,Setup None
        Template Rejected
        - Read WhatsApp's reason, reword the template, and number its placeholders in order, none first, last or side by side.

        63041 MessageFiltered MessageStatus,Setup None Transient
        Template paused
        - Use another template until the pause is over, since recipients reported this one.
        - Edit the template and narrow its audience before it is disabled for good.

        63042 MessageFiltered MessageStatus,Setup None
        Template disabled
        - Write a new template with other content, for this one is closed for ever after too many complaints.

        63043 InvalidMessage Setup DoNotResend
        Link to a sample media file returns 403 Forbidden
        - Make the sample file public, or put an access token into its URL.

        63044 InvalidMessage Setup DoNotResend
        Link to a sample media file returns 404 Not Found
        - Open the sample file's URL in a private browser window, and correct it until the file appears.

        63045 InvalidMessage Setup DoNotResend Transient
        Link to a sample media file returned an unexpected error status
        - Open the sample file's URL in a browser and repair the server that responds with an error.

        63046 InvalidMessage Setup DoNotResend Warning
        Template approved
        - Start using the template: this is a notice of success and not an error.

        63047 InvalidMessage Setup DoNotResend
        Link to a sample media file returned an invalid Content-Type
        - Serve the sample file as image/jpeg, image/png, application/pdf or video/mp4.

        63049 MessageFiltered MessageStatus None
        Meta chose not to deliver this WhatsApp marketing message
        - Do not resend now: Meta limits how much marketing one person gets from all businesses together.
        - Use SMS for this person, or wait until they write to you.

        63050 RecipientOptedOut MessageStatus None
        WhatsApp User Opted Out of Receiving Marketing Messages
        - Remove the person from WhatsApp marketing, as they chose in the app.

        63051 InvalidSender MessageStatus UseNextProvider
        WhatsApp Sender or Account is Locked
        - Appeal to WhatsApp through a support ticket if the lock for policy reasons is a mistake.
        - Move urgent messages to SMS meanwhile.

        63052 InvalidMessage MessageStatus DoNotResend Warning
        Legacy WhatsApp Template Used
        - Move the template to the Content Template Builder and send it by ContentSid, for matching by text has ended.

        63053 InvalidMessage MessageStatus RetryLater Transient
        Template sync can take up to 10 minutes. Wait, then retry sending your message.
        - Wait ten minutes after creating or changing the template, then send the message again.

        63054 InvalidMessage MessageStatus None
        Template unavailable for use
        - Check the template's status in the Console: it is deleted, under review or not approved for this sender.

        63055 InvalidMessage MessageStatus None
        Only marketing messages supported on MM Lite API
        - Send this template over the normal WhatsApp route, because the Marketing Messages route accepts marketing templates only.

        63056 CredentialsRejected MessageStatus,Setup UseNextProvider
        Ineligible account type
        - Check which account types may use the feature, and upgrade or switch the account.

        63057 RateLimited Setup DoNotResend Transient
        Template Submission Rate Limit Exceeded
        - Submit fewer templates an hour, and reuse one with variables instead of many alike.

        63058 RegionNotEnabled MessageStatus None
        Business is restricted from messaging users in this country
        - Leave this country out on WhatsApp, or resolve the restriction in Meta's Business Support.

        63059 InvalidSender MessageStatus,Setup UseNextProvider
        Phone number migrated to a different WhatsApp Business Account
        - Send from the account that now owns the WhatsApp number, or register the number here again.

        63100 InvalidMessage Setup DoNotResend
        Validation Error
        - Read the message of the response for the invalid field, and check that the body is valid JSON.

        63101 InvalidSender Setup DoNotResend
        WABA ID provided is not valid or unable to be used
        - Check the WhatsApp Business Account's ID, share it with Twilio, and link it to no other Twilio account.

        63102 InvalidSender Setup DoNotResend
        Account already linked to another WABA ID
        - Use the WhatsApp Business Account that this Twilio account is linked to, or a subaccount for the second one.

        63103 InvalidSender Setup DoNotResend
        Cannot assign payment method to WABA provided
        - Create a fresh WhatsApp Business Account: one that has paid elsewhere cannot be billed through Twilio.

        63104 InvalidSender Setup DoNotResend
        Maximum number of phone numbers reached for your WABA
        - Remove unused numbers from the WhatsApp Business Account, or have Meta raise its limit by verifying the business.

        63105 InvalidMessage Setup DoNotResend
        Channel does not support this action
        - Do this step in the Console or by a support ticket, since the channel's API does not offer it.

        63106 InvalidRecipient Setup DoNotResend
        phone_number is not a RCS capable number
        - Choose a phone with RCS switched on as the test device.

        63107 InvalidRecipient Setup DoNotResend
        phone_number must be a valid E.164 formatted phone number
        - Enter the test device's number with plus and country code.

        63108 InvalidSender Setup DoNotResend Transient
        Sender is not ready to add test device
        - Wait a few minutes after creating the RCS sender, then add the test phone.

        63109 InvalidSender MessageStatus,Setup UseNextProvider
        This Sender has been migrated into a different account.
        - Find the account that holds the sender now, and ask support if the move was not intended.

        63110 InvalidSender Setup DoNotResend
        The phone number registration error
        - Delete the number's old WhatsApp registration on the phone, then register it through Twilio again.

        63111 InvalidSender MessageStatus,Setup UseNextProvider
        Sender's phone number or WABA returned "not found".
        - Check in Meta Business Manager that number and business account exist and are shared with Twilio.
        - Delete the sender in the Console and onboard it anew.

        63112 InvalidSender MessageStatus,Setup UseNextProvider
        The Meta and/or WhatsApp Business Accounts connected to this Sender were disabled by Meta.
        - Open Meta's Business Support, finish the business verification it asks for, or appeal the decision there.

        63113 InvalidSender Setup DoNotResend
        Sender Cannot Be Verified
        - Check that the number can receive the code by SMS or call, and is not in use in a WhatsApp app.

        63114 RateLimited Setup DoNotResend Transient
        Too Many Verification Codes
        - Wait some hours before asking for another code, and then use the newest one.

        63115 InvalidSender Setup DoNotResend Transient
        Could not update Whatsapp business profile on the WhatsApp Sender
        - Shorten the texts of the WhatsApp profile, check its picture and links, and save it again.

        63116 InvalidSender Setup DoNotResend Transient
        WhatsApp Sender failed to be automatically registered as OTP was not received
        - Register the sender by hand with the code sent by call, since the automatic one never arrived.

        63117 ProviderUnavailable Setup DoNotResend Transient
        Downstream Service Unavailable at the moment
        - Repeat the set-up step when the channel's provider is back.

        63118 InvalidSender Setup DoNotResend
        PIN not retrieved due to sender configuration not being found
        - Open the sender in the Console and complete its configuration, with the two-step PIN of the WhatsApp number.

        63119 RateLimited Setup DoNotResend Transient
        Meta rate limit exceeded
        - Make fewer management calls to WhatsApp in a row, and pause for an hour.

        63120 InvalidSender MessageStatus,Setup UseNextProvider
        Meta Business Account locked. Contact Meta Business Support to unlock
        - Have the locked business account opened by Meta Business Support, for Twilio cannot do it.

        216602 InvalidMessage ApiResponse,MessageStatus None
        Content Type is not supported on this channel
        - Choose a content type that the recipient's channel can show, or add a plain-text variant to the template.
        """u8;
}
