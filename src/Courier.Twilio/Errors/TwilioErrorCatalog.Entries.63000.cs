using Code = Courier.Twilio.TwilioErrorCode;
using Failover = Courier.Twilio.TwilioFailover;
using Level = Courier.Twilio.TwilioErrorLevel;
using Reason = Courier.Sms.SmsFailureReason;
using Surface = Courier.Twilio.TwilioErrorSurface;

namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static TwilioErrorInfo[] Entries63000() =>
    [
        new(Code.ChannelAuthenticationFailed, "Channel could not authenticate the request. Please see Channel specific error message for more information", Reason.CredentialsRejected,
            "Connect the channel's page or business account to Twilio again, for its permission was withdrawn or its password changed.",
            "Remove the sender and add it anew when connecting does not help.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.ChannelFromNotFound, "Channel could not find the From address", Reason.InvalidSender,
            "Write the sender with its channel prefix, exactly as the Console lists it.")
        { Surface = Surface.AtOnce | Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.ChannelToNotFound, "Channel could not find To address", Reason.InvalidRecipient,
            "Check the recipient's address on this channel, which may be mistyped or given up.")
        { Surface = Surface.AfterSend },

        new(Code.ChannelRejectedContent, "Channel did not accept given content. Please see Channel specific error message for more information", Reason.InvalidMessage,
            "Check that the recipient uses this channel, and open the media file yourself to see that it is sound.",
            "Resubmit the template when its media was changed.")
        { Surface = Surface.AfterSend },

        new(Code.ChannelContentFormatFailed, "Could not format given content for the channel. Please see Channel specific error message for more information", Reason.InvalidMessage,
            "Simplify the message to what this channel can show, and check buttons and lists against its limits.")
        { Surface = Surface.AfterSend },

        new(Code.ChannelSenderNotFound, "Twilio could not find a Channel with the specified 'From' address", Reason.InvalidSender,
            "Finish the sender's approval in the Console, and write it with its prefix, such as whatsapp:+… in From.",
            "Use the credentials of the account that owns the sender.")
        { Surface = Surface.AtOnce | Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.ChannelMisconfigured, "Could not execute the request because the channel module has been misconfigured. Please check the Channel configuration in Twilio", Reason.InvalidSender,
            "Open the sender's settings in the Console and complete what is marked there.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.ChannelProviderInternalError, "Channel provider returned an internal service error (HTTP 5xx). Please see Channel specific error message for more information", Reason.ProviderUnavailable,
            "Look at the channel's own status page, and repeat the message once its trouble is over.")
        { Surface = Surface.AfterSend, IsTransient = true },

        new(Code.ChannelPlatformError, "Twilio's platform encountered an internal error processing this message", Reason.ProviderUnavailable,
            "Repeat the message after a check that it did not arrive, and report its SID when that fails too.")
        { Surface = Surface.AfterSend, IsTransient = true },

        new(Code.ChannelInvalidRequest, "Invalid Request: Twilio encountered an error while processing your request", Reason.InvalidMessage,
            "Compare every channel-specific field with the documentation of that channel.")
        { Surface = Surface.AtOnce | Surface.AfterSend },

        new(Code.ChannelProviderServiceError, "Channel provider returned an internal service error", Reason.ProviderUnavailable,
            "Give the channel's provider some minutes, then send again if the message is still wanted.")
        { Surface = Surface.AfterSend, IsTransient = true },

        new(Code.ChannelPolicyViolation, "Channel policy violation", Reason.MessageFiltered,
            "Read the channel's messaging policy and take out what it forbids, such as unasked advertising.",
            "Watch the sender's quality rating, for repeated violations end in a ban.")
        { Surface = Surface.AfterSend },

        new(Code.ChannelBlockedByUser, "Channel message blocked by user action", Reason.RecipientOptedOut,
            "Stop messaging this person on this channel, because they have blocked you.")
        { Surface = Surface.AfterSend },

        new(Code.ChannelSandboxNotJoined, "Channel Sandbox can only send messages to phone numbers that have joined the Sandbox", Reason.InvalidRecipient,
            "Have the recipient text the join words to the sandbox number, or use an approved sender.")
        { Surface = Surface.AfterSend },

        new(Code.OutsideMessagingWindow, "Outside messaging window. For WhatsApp, use a Message Template instead", Reason.InvalidMessage,
            "Send an approved template by its content SID: free text is allowed within 24 hours of the person's last message only.",
            "Check that ContentSid and a Messaging Service are set and that Body is not.")
        { Surface = Surface.AfterSend },

        new(Code.ChannelAccountRateLimitExceeded, "Rate limit exceeded", Reason.RateLimited,
            "Slow down: all accounts under one parent together may send 2,000 messages a second.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.ChannelRateLimitExceeded, "Rate limit exceeded for Channel", Reason.RateLimited,
            "Wait for the sender's 24-hour allowance of new conversations to free up.",
            "Raise the sender's tier by a good quality rating, or share the load with another approved sender.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.ChannelMediaDownloadFailed, "Media failed to download", Reason.CallbackUnreachable,
            "Open the media URL without a login and check that it returns the whole file, of more than 0 bytes.")
        { Surface = Surface.AfterSend },

        new(Code.BusinessManagerAccountError, "Twilio encountered a Business Manager account error", Reason.InvalidSender,
            "Accept Twilio's invitation in Meta Business Manager, and check the billing of the WhatsApp account there.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.ChannelInvalidContent, "Channel invalid content error", Reason.InvalidMessage,
            "Convert the media to a type this channel takes, and check the template with its values for length.")
        { Surface = Surface.AfterSend },

        new(Code.VnameCertificateInvalid, "Invalid vname certificate", Reason.InvalidSender,
            "Check that the WhatsApp display name was approved by Meta, then have support renew the certificate that goes with it.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.ChannelGenericError, "Channel generic error", Reason.Unknown,
            "Send a plain text to the same person to learn whether content or recipient is the cause.",
            "Give support the message SID when plain texts fail as well.")
        { Surface = Surface.AfterSend, IsTransient = true },

        new(Code.ChannelInvalidRecipient, "Invalid message recipient", Reason.InvalidRecipient,
            "Ask whether the number has WhatsApp in a current version, with Meta's terms accepted.",
            "Reach the person by SMS instead when they have not.")
        { Surface = Surface.AfterSend },

        new(Code.ChannelMediaAlreadyExists, "Media already exists", Reason.InvalidMessage,
            "Refer to the media already stored, or upload the new file under another name.")
        { Surface = Surface.AfterSend },

        new(Code.ChannelSenderFlaggedAsSpam, "Channel sender content flagged as spam", Reason.MessageFiltered,
            "Pause the sending, and review who gets these messages and whether they asked for them.")
        { Surface = Surface.AfterSend },

        new(Code.TemplateLanguageNotFound, "Template does not exist for a language and locale", Reason.InvalidMessage,
            "Create the template in the language you send it in, or choose a language it has.",
            "Send it by ContentSid and ContentVariables rather than as text that has to match.")
        { Surface = Surface.AfterSend },

        new(Code.TemplateParameterCountMismatch, "Number of parameters provided does not match the expected number of parameters", Reason.InvalidMessage,
            "Give exactly as many values as the template has placeholders, none of them empty.")
        { Surface = Surface.AfterSend },

        new(Code.TemplateDownloadFailed, "The receiver failed to download the template", Reason.RecipientUnreachable,
            "Send again later: the recipient's phone was not able to load the template.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.ChannelParameterUnsupported, "Unsupported parameter for type of channels message", Reason.InvalidMessage,
            "Take media out of a template message, and check the URL when a preview was asked for.")
        { Surface = Surface.AtOnce | Surface.AfterSend },

        new(Code.ChannelSameFromAndTo, "Channels message cannot have same 'From' and 'To'", Reason.InvalidRecipient,
            "Choose a recipient that is not the sender itself, on any channel.")
        { Surface = Surface.AtOnce },

        new(Code.WhatsAppLimitation, "We cannot send this message to this user because of a WhatsApp limitation.", Reason.RecipientUnreachable,
            "Skip this recipient, whom WhatsApp keeps out by an experiment of its own, or reach them by SMS.")
        { Surface = Surface.AfterSend },

        new(Code.ChannelRecipientOptedOut, "Recipient opted out to receive message", Reason.RecipientOptedOut,
            "Send this person no marketing templates any more, until they opt in again.",
            "Keep utility and authentication templates for what is truly neither.")
        { Surface = Surface.AfterSend },

        new(Code.ChannelMediaTooLarge, "Media exceeds size limit", Reason.InvalidMessage,
            "Reduce picture, video or document to 5 MB, or host it and send a link.")
        { Surface = Surface.AfterSend },

        new(Code.RcsSenderNotPermitted, "The RCS sender does not have permission to send to this recipient.", Reason.InvalidSender,
            "Have the RCS sender launched for the recipient's carrier and country.",
            "Before the launch, invite the phone as a tester and accept the invitation on it.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.RcsUnreachable, "The specified phone number cannot be reached using RCS at this time.", Reason.RecipientUnreachable,
            "Name a fallback sender, so that phones without RCS or without internet get an SMS.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.ChannelMediaUploadError, "Channel Media Upload Error", Reason.ProviderUnavailable,
            "Leave it to Twilio, which uploads the media again by itself.")
        { Surface = Surface.AfterSend, Failover = Failover.LetBe, IsTransient = true, Level = Level.Warning },

        new(Code.DailyMessageLimitExceeded, "Account exceeded the daily messages limit", Reason.RateLimited,
            "Wait for the next day, or ask support to raise the account's daily limit.",
            "Look in the Console's support center for a note about what Twilio wants to know first.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn, IsTransient = true },

        new(Code.FacebookRateWarning, "Facebook warning: reduce message rate outside 24-hour window to avoid restrictions", Reason.RateLimited,
            "Send this page's followers fewer messages outside the 24-hour window before Facebook restricts the page.")
        { Surface = Surface.AfterSend, Failover = Failover.LetBe },

        new(Code.TemplateRejected, "Template Rejected", Reason.InvalidMessage,
            "Read WhatsApp's reason, reword the template, and number its placeholders in order, none first, last or side by side.")
        { Surface = Surface.AfterSend | Surface.OnSetup },

        new(Code.TemplatePaused, "Template paused", Reason.MessageFiltered,
            "Use another template until the pause is over, since recipients reported this one.",
            "Edit the template and narrow its audience before it is disabled for good.")
        { Surface = Surface.AfterSend | Surface.OnSetup, IsTransient = true },

        new(Code.TemplateDisabled, "Template disabled", Reason.MessageFiltered,
            "Write a new template with other content, for this one is closed for ever after too many complaints.")
        { Surface = Surface.AfterSend | Surface.OnSetup },

        new(Code.SampleMediaForbidden, "Link to a sample media file returns 403 Forbidden", Reason.InvalidMessage,
            "Make the sample file public, or put an access token into its URL.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.SampleMediaNotFound, "Link to a sample media file returns 404 Not Found", Reason.InvalidMessage,
            "Open the sample file's URL in a private browser window, and correct it until the file appears.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.SampleMediaErrorStatus, "Link to a sample media file returned an unexpected error status", Reason.InvalidMessage,
            "Open the sample file's URL in a browser and mend the server that answers with an error.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.TemplateApproved, "Template approved", Reason.InvalidMessage,
            "Begin to use the template, for this is a notice of success and not a fault.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.SampleMediaContentTypeInvalid, "Link to a sample media file returned an invalid Content-Type", Reason.InvalidMessage,
            "Serve the sample file as image/jpeg, image/png, application/pdf or video/mp4.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.MetaDidNotDeliverMarketing, "Meta chose not to deliver this WhatsApp marketing message", Reason.MessageFiltered,
            "Do not resend now: Meta limits how much marketing one person gets from all businesses together.",
            "Use SMS for this person, or wait until they write to you.")
        { Surface = Surface.AfterSend },

        new(Code.WhatsAppMarketingOptOut, "WhatsApp User Opted Out of Receiving Marketing Messages", Reason.RecipientOptedOut,
            "Remove the person from WhatsApp marketing, as they chose in the app.")
        { Surface = Surface.AfterSend },

        new(Code.WhatsAppSenderLocked, "WhatsApp Sender or Account is Locked", Reason.InvalidSender,
            "Appeal to WhatsApp through a support ticket if the lock for policy reasons is a mistake.",
            "Move urgent messages to SMS meanwhile.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.LegacyTemplateUsed, "Legacy WhatsApp Template Used", Reason.InvalidMessage,
            "Move the template to the Content Template Builder and send it by ContentSid, for matching by text has ended.")
        { Surface = Surface.AfterSend, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.TemplateSyncPending, "Template sync can take up to 10 minutes. Wait, then retry sending your message.", Reason.InvalidMessage,
            "Wait ten minutes after creating or changing the template, then send the message again.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.TemplateUnavailable, "Template unavailable for use", Reason.InvalidMessage,
            "Check the template's status in the Console: it is deleted, under review or not approved for this sender.")
        { Surface = Surface.AfterSend },

        new(Code.OnlyMarketingOnMmLite, "Only marketing messages supported on MM Lite API", Reason.InvalidMessage,
            "Send this template over the normal WhatsApp route, because the Marketing Messages route takes marketing ones only.")
        { Surface = Surface.AfterSend },

        new(Code.IneligibleAccountType, "Ineligible account type", Reason.CredentialsRejected,
            "Check which account types may use the feature, and upgrade or switch the account.")
        { Surface = Surface.AfterSend | Surface.OnSetup, Failover = Failover.MoveOn },

        new(Code.TemplateSubmissionRateLimit, "Template Submission Rate Limit Exceeded", Reason.RateLimited,
            "Submit fewer templates an hour, and reuse one with variables instead of many alike.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.BusinessRestrictedInCountry, "Business is restricted from messaging users in this country", Reason.RegionNotEnabled,
            "Leave this country out on WhatsApp, or resolve the restriction in Meta's Business Support.")
        { Surface = Surface.AfterSend },

        new(Code.NumberMigratedToAnotherWaba, "Phone number migrated to a different WhatsApp Business Account", Reason.InvalidSender,
            "Send from the account that now owns the WhatsApp number, or register the number here again.")
        { Surface = Surface.AfterSend | Surface.OnSetup, Failover = Failover.MoveOn },

        new(Code.ChannelValidationError, "Validation Error", Reason.InvalidMessage,
            "Read the message of the answer for the faulty field, and check that the body is valid JSON.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.WabaNotUsable, "WABA ID provided is not valid or unable to be used", Reason.InvalidSender,
            "Check the WhatsApp Business Account's ID, share it with Twilio, and link it to no other Twilio account.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.AccountLinkedToAnotherWaba, "Account already linked to another WABA ID", Reason.InvalidSender,
            "Use the WhatsApp Business Account that this Twilio account is linked to, or a subaccount for the second one.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.WabaPaymentMethodNotAssignable, "Cannot assign payment method to WABA provided", Reason.InvalidSender,
            "Create a fresh WhatsApp Business Account: one that has paid elsewhere cannot be billed through Twilio.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.WabaNumberLimitReached, "Maximum number of phone numbers reached for your WABA", Reason.InvalidSender,
            "Remove unused numbers from the WhatsApp Business Account, or have Meta raise its limit by verifying the business.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.ChannelActionNotSupported, "Channel does not support this action", Reason.InvalidMessage,
            "Do this step in the Console or by a support ticket, since the channel's API does not offer it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.NumberNotRcsCapable, "phone_number is not a RCS capable number", Reason.InvalidRecipient,
            "Choose a phone with RCS switched on as the test device.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.RcsNumberNotE164, "phone_number must be a valid E.164 formatted phone number", Reason.InvalidRecipient,
            "Enter the test device's number with plus and country code.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.RcsSenderNotReady, "Sender is not ready to add test device", Reason.InvalidSender,
            "Wait a few minutes after creating the RCS sender, then add the test phone.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.SenderMigratedToAnotherAccount, "This Sender has been migrated into a different account.", Reason.InvalidSender,
            "Find the account that holds the sender now, and ask support if nobody meant to move it.")
        { Surface = Surface.AfterSend | Surface.OnSetup, Failover = Failover.MoveOn },

        new(Code.NumberRegistrationError, "The phone number registration error", Reason.InvalidSender,
            "Delete the number's old WhatsApp registration on the phone, then register it through Twilio again.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.SenderOrWabaNotFound, "Sender's phone number or WABA returned \"not found\".", Reason.InvalidSender,
            "Check in Meta Business Manager that number and business account exist and are shared with Twilio.",
            "Delete the sender in the Console and onboard it anew.")
        { Surface = Surface.AfterSend | Surface.OnSetup, Failover = Failover.MoveOn },

        new(Code.MetaAccountsDisabled, "The Meta and/or WhatsApp Business Accounts connected to this Sender were disabled by Meta.", Reason.InvalidSender,
            "Open Meta's Business Support, finish the business verification it asks for, or appeal the decision there.")
        { Surface = Surface.AfterSend | Surface.OnSetup, Failover = Failover.MoveOn },

        new(Code.SenderCannotBeVerified, "Sender Cannot Be Verified", Reason.InvalidSender,
            "Check that the number can receive the code by SMS or call, and is not in use in a WhatsApp app.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TooManyVerificationCodes, "Too Many Verification Codes", Reason.RateLimited,
            "Wait some hours before asking for another code, and then use the newest one.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.BusinessProfileUpdateFailed, "Could not update Whatsapp business profile on the WhatsApp Sender", Reason.InvalidSender,
            "Shorten the texts of the WhatsApp profile, check its picture and links, and save it again.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.SenderOtpNotReceived, "WhatsApp Sender failed to be automatically registered as OTP was not received", Reason.InvalidSender,
            "Register the sender by hand with the code sent by call, since the automatic one never arrived.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.DownstreamServiceUnavailable, "Downstream Service Unavailable at the moment", Reason.ProviderUnavailable,
            "Repeat the set-up step when the channel's provider is back.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.PinNotRetrieved, "PIN not retrieved due to sender configuration not being found", Reason.InvalidSender,
            "Open the sender in the Console and complete its configuration, with the two-step PIN of the WhatsApp number.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.MetaRateLimitExceeded, "Meta rate limit exceeded", Reason.RateLimited,
            "Make fewer management calls to WhatsApp in a row, and pause for an hour.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.MetaBusinessAccountLocked, "Meta Business Account locked. Contact Meta Business Support to unlock", Reason.InvalidSender,
            "Have the locked business account opened by Meta Business Support, for Twilio cannot do it.")
        { Surface = Surface.AfterSend | Surface.OnSetup, Failover = Failover.MoveOn },

        new(Code.ContentTypeNotSupportedOnChannel, "Content Type is not supported on this channel", Reason.InvalidMessage,
            "Choose a content type that the recipient's channel can show, or add a plain-text variant to the template.")
        { Surface = Surface.AtOnce | Surface.AfterSend },
    ];
}
