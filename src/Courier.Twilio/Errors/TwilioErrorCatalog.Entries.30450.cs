using Code = Courier.Twilio.TwilioErrorCode;
using Failover = Courier.Twilio.TwilioFailover;
using Reason = Courier.Sms.SmsFailureReason;
using Surface = Courier.Twilio.TwilioErrorSurface;

namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static TwilioErrorInfo[] Entries30450() =>
    [
        new(Code.DeliveryBlockedBySmsPumpingProtection, "Message delivery blocked", Reason.MessageFiltered,
            "Wait half an hour: Twilio suspects artificially inflated traffic and pauses this destination.",
            "Check your sign-up and login forms for robots that request texts, and limit requests by address and country.",
            "Collect three message SIDs for support when genuine traffic stays blocked.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.TollFreeUnprocessableAddress, "Toll-Free phone number verification unable to process - address invalid", Reason.InvalidSender,
            "Correct the business address to one in the US or Canada that the postal service knows, and submit again.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeUnprocessableEmail, "Toll-Free phone number verification unable to process - email invalid", Reason.InvalidSender,
            "Give a working e-mail address of the business, not a disposable one, and submit again.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TemporarilyUndeliverable, "Message couldn't be delivered", Reason.MessageFiltered,
            "Send again in a couple of hours, since this destination is paused for suspected fraud.",
            "Look through recent sends to neighbouring numbers, which point to a robot at work.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.TrialMessageLimitExceeded, "Account exceeded the messages limit", Reason.RateLimited,
            "Upgrade the account: a trial may send a small number of messages only.",
            "Allow some hours after the upgrade for the limit to go.")
        { Surface = Surface.AfterSend, Failover = Failover.MoveOn, IsTransient = true },

        new(Code.TollFreeRejectedHate, "Toll-Free phone number verification rejection - Disallowed: SHAFT - Hate", Reason.InvalidSender,
            "Remove hateful or violent language from texts and linked pages; it is carried nowhere.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedAlcohol, "Toll Free verification rejection - Disallowed: SHAFT - Alcohol", Reason.InvalidSender,
            "Stop advertising alcohol on this sender, or prove an age check that meets the rules.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedFirearms, "Toll Free verification rejection - Disallowed: SHAFT - Firearms", Reason.InvalidSender,
            "Take weapons, ammunition and explosives out of the programme, for carriers refuse them.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedTobacco, "Toll Free verification rejection - Disallowed: SHAFT - Tobacco / Vape", Reason.InvalidSender,
            "Take tobacco and vaping products out of the texts and off the pages they link to.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedCannabis, "Toll Free verification rejection - Disallowed: Cannabis/CBD", Reason.InvalidSender,
            "Leave out cannabis and CBD, even where they are legal, for US carriers go by federal law.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedThirdPartyDebtCollection, "Toll Free verification rejection - Disallowed: Third Party Debt Collection", Reason.InvalidSender,
            "Text only about debts owed to your own business, or show the debtor's direct consent.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedGambling, "Toll Free verification rejection - Disallowed: Gambling", Reason.InvalidSender,
            "Remove betting, casino and lottery content, which needs other approval than this registration can give.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedSweepstakes, "Toll Free verification rejection - Disallowed: Sweepstakes", Reason.InvalidSender,
            "Leave prize draws and contests out of the messages, or run them on a short code made for it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedStockAlerts, "Toll Free verification rejection - Disallowed: Stock Alerts/Platforms", Reason.InvalidSender,
            "Take stock tips, trading signals and invitations to trading platforms out of texts and linked pages.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedCryptocurrency, "Toll Free verification rejection - Disallowed: Cryptocurrency", Reason.InvalidSender,
            "Take offers and news of cryptocurrencies out; passcodes for an exchange belong to a separate use case.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedHighRiskInvestment, "Toll Free verification rejection - Disallowed: Risk Investment/Get Rich Quick Schemes", Reason.InvalidSender,
            "Remove promises of quick money, work-at-home schemes and risky investments.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedDebtReduction, "Toll Free verification rejection - Disallowed - Debt Reduction", Reason.InvalidSender,
            "Drop offers to reduce, consolidate or forgive debts, which carriers do not admit.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedCreditRepair, "Toll Free verification rejection - Disallowed: Credit Repair", Reason.InvalidSender,
            "Drop offers to repair credit scores, which carriers do not admit.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedThirdPartyLeadGeneration, "Toll Free verification rejection - Disallowed: Third-party Lead Generation", Reason.InvalidSender,
            "Collect consent for your own business alone, and neither buy, sell nor share the numbers of prospects.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedIllegalSubstances, "Toll Free verification rejection - Disallowed: Illegal substances/articles", Reason.InvalidSender,
            "Remove illegal goods and substances from everything you send and link to.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedDeceptiveMarketing, "Toll Free verification rejection - High Risk: Deceptive Marketing", Reason.InvalidSender,
            "Say plainly who writes and what is offered, and take out false urgency and hidden conditions.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedNonSecuredUrl, "Toll Free verification rejection - High Risk - Non-secured URL in sample message", Reason.InvalidSender,
            "Change every http link in samples and forms to https.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedBusinessNotVerified, "Toll Free verification rejection - Could not verify Business", Reason.InvalidSender,
            "Add proof that the business exists: register extract, tax letter or a website that names it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedWebsiteNotValidated, "Toll Free verification rejection - Cannot validate business website URL", Reason.InvalidSender,
            "Give a website that opens from the US and shows the same business name as the submission.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedEndBusinessNeeded, "Toll Free verification rejection - Need end business", Reason.InvalidSender,
            "Name the business whose customers get the messages, not the agency or software firm that sends for it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedConsentTiedToService, "Toll Free verification rejection - Opt-in not sufficient: Cannot combine consent for messaging with requirement for service", Reason.InvalidSender,
            "Separate consent to texts from the terms of service: nobody may have to agree to texts to buy or sign up.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedOptInMissing, "Toll Free verification rejection - Opt-in not provided", Reason.InvalidSender,
            "Describe how people opt in, with a link to the form or a picture of it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedThirdPartySharing, "Toll Free verification rejection - Opt-in - Third party information sharing not allowed", Reason.InvalidSender,
            "State in the privacy policy that phone numbers and consent are given to no third party for marketing.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedNumberForSeveralBusinesses, "Toll Free verification rejection - single phone number used for multiple businesses", Reason.InvalidSender,
            "Give each business a toll-free number of its own, because carriers tie a number to one sender.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedMoreThanFiveNumbers, "Toll Free verification rejection - justification needed for more than five toll free phone numbers per businesses", Reason.InvalidSender,
            "Explain what each further number is for, such as brands, regions or volume, or register fewer of them.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedPhishing, "Toll-Free phone number verification rejection - Disallowed - Phishing", Reason.InvalidSender,
            "Remove links and wording that ask for passwords or payment in another's name, and check your account for intruders.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeVerificationCanceled, "Toll Free verification -  Requested Cancellation", Reason.InvalidSender,
            "Submit it again if it was not you who withdrew it; until it is approved, the number is blocked in the US and Canada.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedOfficialEmailDomainNeeded, "Toll Free verification rejection - Business email requires an official domain", Reason.InvalidSender,
            "Give a contact address on the company's own domain instead of a free-mail account.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedContactNotARepresentative, "Toll Free verification rejection - Contact must be a business representative", Reason.InvalidSender,
            "Name somebody who works for the business as contact, not a consultant or reseller.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedNameAndRecordsMismatch, "Toll Free verification rejection - Business name and office record mismatch", Reason.InvalidSender,
            "Spell the legal name as the state's records do, with its suffix such as LLC or Inc.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TemporarilyUndeliverableSuspectedFraud, "Message couldn't be delivered", Reason.MessageFiltered,
            "Leave this number alone for some hours; sending more often prolongs the pause.",
            "Put a captcha or a rate limit before whatever triggers these texts.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.TollFreeRejectedHelpReplyIncomplete, "Toll Free verification rejection - HELP keyword response must meet requirements", Reason.InvalidSender,
            "Answer HELP with the business's name, a way to reach it and how to stop the messages.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedCharityNotVerified, "Toll Free rejection: Charity must provide 501(c)(3) verification", Reason.InvalidSender,
            "Attach the tax office's letter that shows 501(c)(3) status.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedTradeNameInaccurate, "Toll Free verification rejection - DBA name must be accurately provided", Reason.InvalidSender,
            "Enter the trade name as customers see it, and the legal name in its own field.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedWebsiteNotEstablished, "Toll Free verification rejection - Website must be established and active", Reason.InvalidSender,
            "Finish the website before registering: it has to be public, in use and about this business.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedSocialPageNotEstablished, "Toll Free verification rejection - Social platform must be established and active", Reason.InvalidSender,
            "Link to a public social page with some history, or to a website instead.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedWebsiteNeedsLogin, "Toll Free verification rejection - Website is password protected or requires login", Reason.InvalidSender,
            "Open the site to reviewers without a password, or add screenshots of the pages behind the login.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedWebsiteWithoutBranding, "Toll Free verification rejection - Business website URL must display branding", Reason.InvalidSender,
            "Show the business's name and logo on the page that the submission links to.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedPolicyUrlsMissing, "Toll Free rejection: Privacy policy or terms URL missing or inaccessible", Reason.InvalidSender,
            "Put a privacy policy and terms for texting on the website, and enter links that open without a login.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedResellerNotNamed, "Toll Free verification rejection - ISV or reseller name must be provided", Reason.InvalidSender,
            "Name the software firm or reseller that submits for the end business.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedVolumeExceedsUseCase, "Toll Free verification rejection - Projected message volume exceeds use case limits", Reason.InvalidSender,
            "Lower the expected monthly volume to what this use case may send, or choose a larger one.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedUseCaseAndSummaryInconsistent, "Toll Free verification rejection - Use case and use case summary inconsistent", Reason.InvalidSender,
            "Choose the use case that the summary describes, and describe nothing else.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedOptInWorkflowMismatch, "Toll Free verification rejection - Opt-in workflow must match submission details", Reason.InvalidSender,
            "Describe the opt-in as the linked form shows it, with the same brand and the same wording.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedContentDoesNotFitUseCase, "Toll Free verification rejection - Message content doesn't align with use case", Reason.InvalidSender,
            "Write sample messages of the kind that the chosen use case stands for.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.PlatformInternalError, "Twilio Internal Error", Reason.ProviderUnavailable,
            "Check the message's final status, then send it once more if it failed.",
            "Compare the time with incidents on status.twilio.com, and name the message SID to support when it repeats.")
        { Surface = Surface.AfterSend, IsTransient = true },

        new(Code.TollFreeRejectedCampaignVerifyTokenMissing, "Toll Free rejection: Political campaigns require a Campaign Verify token", Reason.InvalidSender,
            "Have Campaign Verify, the office that vets US political senders, issue a token for the committee, and put it into the submission.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedFecIdMissing, "Toll Free verification rejection - Political campaigns must submit FEC ID", Reason.InvalidSender,
            "Look the committee up at the Federal Election Commission and enter its number, which begins with C.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedConfirmationIncomplete, "Toll Free verification rejection - Confirmation message missing required details", Reason.InvalidSender,
            "Put into the confirmation text: brand, purpose, frequency, possible costs, HELP and STOP.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedOptInForSeveralUseCases, "Toll Free verification rejection - Single opt-in cannot cover multiple use cases", Reason.InvalidSender,
            "Ask for consent to each kind of message by itself, with a box of its own.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedOptInNotOptional, "Toll Free verification rejection - Opt-in must be optional, not required", Reason.InvalidSender,
            "Let people go on without giving their number or agreeing to texts.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedOptInForAnotherBusiness, "Toll Free verification rejection - Opt-ins must clearly reflect end business", Reason.InvalidSender,
            "Show the end business's own name in the opt-in, since consent counts for who is named.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedOptInDoesNotFitUseCase, "Toll Free verification rejection - Opt-in does not match use case", Reason.InvalidSender,
            "Ask people for consent to the very messages you register, be it offers, alerts or passcodes.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedPreselectedCheckbox, "Toll Free verification rejection - Pre-selected opt-in checkbox is not allowed", Reason.InvalidSender,
            "Leave the consent box empty until the person ticks it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedOptInUrlNotAccessible, "Toll Free verification rejection - Opt-in URL not accessible", Reason.InvalidSender,
            "Check that the opt-in page opens from outside, or attach a picture of it by a public link.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedOptInExampleIncomplete, "Toll Free verification rejection - Opt-in example must be complete and branded", Reason.InvalidSender,
            "Show the whole opt-in form with brand, consent wording, frequency, costs and links to the policies.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedVerbalScriptMissing, "Toll Free verification rejection - Verbal consent script must be provided", Reason.InvalidSender,
            "Write out the words with which staff ask for consent by telephone or at the counter.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedAgeGateRequired, "Toll Free verification rejection - Age gate required for age-restricted content", Reason.InvalidSender,
            "Check the age of everybody who signs up, because the content is for adults.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedConsentLanguageUnclear, "Toll Free verification rejection - Opt-in not sufficient: Language Unclear", Reason.InvalidSender,
            "Say in the consent, in plain words, who texts, about what, how often, and how to stop.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedValidOptInRequired, "Toll Free verification rejection - Valid opt-in required for all submissions", Reason.InvalidSender,
            "Describe a true opt-in even for messages that seem expected, such as orders and appointments.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedDoubleOptInRequired, "Toll Free verification rejection - Double opt-in required for this use case", Reason.InvalidSender,
            "Send a first message that asks for a YES before anything else is sent.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedCartReminderRules, "Toll Free rejection: Shopping cart reminders must follow specific guidelines", Reason.InvalidSender,
            "Send at most one cart reminder within 48 hours, with double opt-in and mention of it in the policy.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedDisclosuresMissing, "Toll Free verification rejection - Call-to-action missing required disclosures", Reason.InvalidSender,
            "Add to the sign-up: message frequency, possible costs, HELP, STOP, terms and privacy policy.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedPrivacyPolicyNeededForData, "Toll Free rejection: Privacy policy required for personal data collection", Reason.InvalidSender,
            "Publish a privacy policy that says which personal data the form collects and what for.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedPolicyMentionsSharing, "Toll Free verification rejection - Privacy policy mentions sharing opt-in data", Reason.InvalidSender,
            "Delete the sentence that lets partners have numbers or consent, or add one that excludes both from any sharing.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedOptInDataShared, "Toll Free verification rejection - Opt-in data cannot be shared with third parties", Reason.InvalidSender,
            "Keep consent and numbers within the business, and write that into the policy.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedTermsNotAccessible, "Toll Free verification rejection - SMS terms must be accessible and compliant", Reason.InvalidSender,
            "Publish SMS terms with brand, programme, frequency, costs, support contact and how to stop.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedDomainReputation, "Toll Free verification rejection - High-risk domain reputation", Reason.InvalidSender,
            "Use a domain with a clean record, and have the present one taken off the block lists it stands on.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedPotentialFraudRisk, "Toll Free verification rejection - Potential fraud risk", Reason.InvalidSender,
            "Give support documents that prove the business and its contact, since the submission looked risky.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedPublicShortener, "Toll Free verification rejection - Public URL shorteners not allowed", Reason.InvalidSender,
            "Replace links of public shorteners by your own domain or by Twilio's Link Shortening with your domain.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedDomainProblem, "Toll Free verification rejection - High-risk domain issues", Reason.InvalidSender,
            "Check the linked domain: recently registered, parked or redirecting ones are turned down.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedRegistrationNumberMissing, "Toll Free verification rejection - Business Registration Number is Missing or Invalid", Reason.InvalidSender,
            "Enter the business registration or tax number in the form its country uses.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedNotFederallyCompliant, "Toll Free verification rejection - Disallowed: Non-federally compliant use case", Reason.InvalidSender,
            "Leave out what US federal law forbids, whatever the law of the state says.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedAlcoholAgeCheckMissing, "Toll Free rejection: Alcohol promotions require age verification", Reason.InvalidSender,
            "Verify the age of each recipient by birth date before any message about alcohol.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedRegistrationDocumentsNeeded, "Toll Free verification rejection - Official business registration documents required", Reason.InvalidSender,
            "Upload papers from the authorities that show name and number of the business, such as its articles or the tax office's letter.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedHelpKeywordReply, "Toll-Free verification rejection - HELP keyword response must meet requirements", Reason.InvalidSender,
            "Answer HELP with the business's name, a way to reach it and how to stop the messages.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.RestrictedByQuietHours, "Message couldn't be delivered", Reason.MessageFiltered,
            "Send promotional messages between 8 in the morning and 9 in the evening of the recipient's own time.",
            "Work out each recipient's time zone from their address rather than from the number alone.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.RestrictedByLocalRegulation, "Message couldn't be delivered", Reason.MessageFiltered,
            "Schedule the message for hours that local law allows at the recipient's place.",
            "Mark messages that must go at any hour, such as passcodes, with their true purpose.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.IntentDoesNotMatchSenderUseCase, "Message couldn't be delivered", Reason.MessageFiltered,
            "Send from a sender that is registered for this purpose, such as marketing or passcodes.",
            "Register the sender again with the use case you really have.")
        { Surface = Surface.AfterSend },

        new(Code.RecipientUnsubscribed, "Attempt to send to unsubscribed recipient", Reason.RecipientOptedOut,
            "Take the recipient off the list: they have withdrawn consent for this sender or service.",
            "Wait for them to opt in again by texting START or through your own form, with proof kept.")
        { Surface = Surface.AtOnce | Surface.AfterSend },

        new(Code.NotDeliverableToRecipient, "Message couldn't be delivered", Reason.MessageFiltered,
            "Open the error's page and the message's entry in the Console's log for what blocked it.",
            "Compare purpose, consent and sender registration with the rules of the recipient's country.")
        { Surface = Surface.AfterSend },

        new(Code.ConsentUpsertFailed, "Failed to Upsert Consent", Reason.InvalidMessage,
            "Correct the consent record: correlation ID, E.164 number, sender, opt-in or opt-out, and its source.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.ContactUpsertFailed, "Failed to Upsert Contact", Reason.InvalidMessage,
            "Correct the contact record: E.164 number, two-letter country, postal code and correlation ID.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.GeoPermissionsRestrictedForSubaccounts, "Geo Permissions update restricted for subaccounts", Reason.CredentialsRejected,
            "Change Geo permissions with the parent account, which decides for its subaccounts.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.GeoPermissionsUpdateFailed, "Failed to Update Geo Permissions", Reason.ProviderUnavailable,
            "Set the countries again in the Console and check afterwards that they were stored.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.AdvancedFeaturesNotAvailableInRegion, "Advanced messaging features are not available in this region.", Reason.InvalidMessage,
            "Send this message through the US1 region, or leave the feature out that this region does not offer.")
        { Surface = Surface.AtOnce },

        new(Code.BrandRejectedInvalidInput, "Brand Registration Failure: Invalid input parameters", Reason.InvalidSender,
            "Correct the fields that the failure names: lengths, phone, e-mail, state, postal code or tax number.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandRegistrationNotFound, "Brand Registration Failure: Registration not found", Reason.InvalidSender,
            "Hand the brand in afresh: it was deleted or expired at The Campaign Registry, the carriers' list of US senders.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandRejectedDuplicate, "Brand Registration Failure: Duplicate record detected", Reason.InvalidSender,
            "Use the brand that is registered already, or change what this one shares with it: tax number, name, e-mail, phone or website.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.OptInMessageNeedsSubscriberOptIn, "Subscribers Must Be Opted In When Providing an Opt-In Message", Reason.InvalidSender,
            "Set the campaign's field for subscriber opt-in to true when it carries a welcome text, or take the welcome text out.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandHasActiveCampaigns, "Deleting a Brand with Active Campaigns is Not Allowed", Reason.InvalidSender,
            "Delete the campaigns that hang on this brand, or register them under another one, and only then delete it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandIsShared, "Deleting a Brand with Active Brand Sharing is Not Allowed", Reason.InvalidSender,
            "End the sharing with other accounts or partners at The Campaign Registry, then delete the brand.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandRegistrationLimitReached, "Brand Registration Failure: Max registration limit reached", Reason.InvalidSender,
            "Delete brands that failed or are not used, or ask support for a higher limit.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.InvalidVettingToken, "Invalid Vetting Token", Reason.InvalidSender,
            "Copy the token again from the firm that vetted the brand, complete and unexpired.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VettingTokenRejected, "Vetting Token Rejected by TCR", Reason.InvalidSender,
            "Check that the vetting was made for this very brand and tax number, and ask the firm that issued the token.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VettingTokenNotForSoleProprietors, "Vetting Token Not Allowed for Sole Proprietor Brands", Reason.InvalidSender,
            "Register as a company with a tax number if you want outside vetting, which a person texting for themselves cannot have.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandCountryNotAllowed, "Brand Registration Failure: Country code not allowed", Reason.InvalidSender,
            "Register through an entity in a country that the US registry admits.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.SoleProprietorBrandsNotEnabled, "Brand Registration Failure: Sole Proprietor brands are not enabled", Reason.InvalidSender,
            "Ask support to enable sole proprietor brands, or register as a company with a tax number.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandAddressDuplicate, "Brand Registration Failure: Address duplicate threshold reached", Reason.InvalidSender,
            "Give each brand its own address, since this one has been used too often.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandPhoneDuplicate, "Brand Registration Failure: Phone number duplicate threshold reached", Reason.InvalidSender,
            "Give the brand a contact phone that others do not use already.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandEmailDuplicate, "Brand Registration Failure: Email address duplicate threshold reached", Reason.InvalidSender,
            "Give the brand an e-mail address that others do not use already.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandMobileDuplicate, "Brand Registration Failure: Mobile phone number duplicate threshold reached", Reason.InvalidSender,
            "Confirm the sole proprietor with another mobile number, for one serves a few brands only.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandMobileUnsupported, "Brand Registration Failure: Unsupported mobile phone number", Reason.InvalidSender,
            "Give a US or Canadian mobile number of a carrier, not an internet number.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandOtpInvalid, "Brand Registration Failure: Invalid or expired OTP", Reason.InvalidSender,
            "Have the confirmation code sent again and answer the text within a day.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandEmailUnsupported, "Brand Registration Failure: Unsupported email address", Reason.InvalidSender,
            "Replace the disposable or malformed e-mail address of the brand.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandPostalAddressInvalid, "Brand Registration Failure: Invalid postal address", Reason.InvalidSender,
            "Write street, city, state and postal code as the post office of the country does, and no P.O. box.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandCountryUnsupported, "Brand Registration Failure: Unsupported country code", Reason.InvalidSender,
            "Check that the two-letter country code is right and among those the registry takes.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandObfuscatedInput, "Brand Registration Failure: Obfuscation check failure", Reason.InvalidSender,
            "Write names and addresses in ordinary letters, without symbols and without spaces between the letters.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandRegistrationNumberMissing, "Brand Registration Failure: Missing Business Registration Number", Reason.InvalidSender,
            "Fill in the number under which the state or tax office knows the business: the EIN in the US, its counterpart elsewhere.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandRegistrationAuthorityMissing, "Unknown Error Code", Reason.InvalidSender,
            "Name the authority that issued the registration number.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.A2PPermissionInsufficient, "US A2P Registration: Insufficient Permissions to Perform Operation", Reason.InvalidSender,
            "Use an API key or user with the right to manage A2P registrations in this account.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandInternalError, "Brand Registration Failure: Internal system error", Reason.InvalidSender,
            "Submit the brand again after an hour, then report its SID to support.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.BrandTemporaryError, "Brand Registration Failure: Temporary system error", Reason.InvalidSender,
            "Submit the brand again, unchanged, in an hour: the registry was out of order for the moment.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.BrandGeneralError, "Brand Registration Failure: General error", Reason.InvalidSender,
            "Check the brand's data for oddities, submit it again, and give support its SID if that fails.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandBundleProblems, "Brand Registration Failure: Validation problems with connected bundles", Reason.InvalidSender,
            "Open the customer profile and the A2P bundle in Trust Hub and correct what each one reports.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.A2PGeneralError, "US A2P Registration: General error", Reason.InvalidSender,
            "Try the step again, then show support the SIDs of the brand (BN) and the campaign (QE) if it repeats.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.BrandTaxDataMismatch, "Brand Registration Feedback: Data mismatch related to tax id and its associated properties.", Reason.InvalidSender,
            "Compare legal name, tax number and address with the tax office's letter, letter by letter.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandNotPublic, "Brand Registration Feedback: Non public entity registered as a public for profit entity or the stock information mismatch.", Reason.InvalidSender,
            "Register as a private company, or correct stock symbol and exchange.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandNotGovernment, "Brand Registration Feedback: Non government entity registered as a government entity. Must be a U.S. government entity.", Reason.InvalidSender,
            "Register as a company or non-profit, unless this is an authority of the United States.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandNotTaxExempt, "Brand Registration Feedback: No IRS 501c tax-exempt status found.", Reason.InvalidSender,
            "Check the 501(c) status under exactly this tax number and name, or register as a company.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.BrandDataNotVerified, "Brand Registration Feedback: We were unable to verify the details of the registration data.", Reason.InvalidSender,
            "Correct the brand's details from its official papers, then ask for the check again.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },
    ];
}
