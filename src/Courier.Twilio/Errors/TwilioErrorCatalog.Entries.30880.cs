using Code = Courier.Twilio.TwilioErrorCode;
using Failover = Courier.Twilio.TwilioFailover;
using Reason = Courier.Sms.SmsFailureReason;
using Surface = Courier.Twilio.TwilioErrorSurface;

namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static TwilioErrorInfo[] Entries30880() =>
    [
        new(Code.CampaignRejectedUnknownReason, "Campaign vetting rejection - Unknown Error", Reason.InvalidSender,
            "Read the reviewer's note in the Console, and compare the submission with Twilio's guide field by field.",
            "Ask support for the reason with the registration's SID if there is no note.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedSupportEmail, "Campaign vetting rejection - Invalid Brand Support Email", Reason.InvalidSender,
            "Correct the brand's support e-mail: an address that exists, on the company's own domain.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedTerms, "Campaign vetting rejection - Terms & Conditions", Reason.InvalidSender,
            "Remove affiliate marketing, and align the terms of the programme with the carriers' rules.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedContentViolation, "Campaign vetting rejection - Content Violation", Reason.InvalidSender,
            "Look through samples, website and links for adult material, hate, alcohol, firearms, tobacco or drugs, and remove it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedSpamOrPhishing, "Campaign vetting rejection - Spam/Phishing", Reason.InvalidSender,
            "Prove consent and identity to support, for the campaign was taken for spam or phishing.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedHighRisk, "Campaign vetting rejection - High Risk", Reason.InvalidSender,
            "Choose another channel for this programme, for its kind of business is held to be high-risk.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedDescription, "Campaign vetting rejection - Invalid Campaign Description", Reason.InvalidSender,
            "Describe in a few sentences who sends, to whom, and what for.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedOptOut, "Campaign vetting rejection - Opt-out Error", Reason.InvalidSender,
            "List the words that stop the messages, STOP among them, and the reply that confirms it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedAgeGate, "Campaign vetting rejection - Age Gate Not Present / Not Acceptable", Reason.InvalidSender,
            "Put an age check in front of the sign-up that asks for the birth date, and say so in the submission.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedEmbeddedPhoneNumber, "Campaign vetting rejection - Embedded Phone Number", Reason.InvalidSender,
            "Tick that messages contain telephone numbers if they do, and use numbers of the business.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedSubscriberHelp, "Campaign vetting rejection - Subscriber Help", Reason.InvalidSender,
            "List HELP among the keywords, with a reply that says who you are and how to reach you.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedWebsiteUrl, "Campaign vetting rejection - Invalid Website URL", Reason.InvalidSender,
            "Correct the website's address and check that it opens from the US without a login.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedShortenerInSample, "Campaign vetting rejection - Invalid Sample Message - Public URL Shorteners", Reason.InvalidSender,
            "Replace links of public shorteners by your own domain or by Twilio's Link Shortening with your domain.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedSampleUseCaseMismatch, "Campaign vetting rejection - Inconsistency between Sample Message and Use-case", Reason.InvalidSender,
            "Rewrite the samples or change the use case until both tell the same story.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedBrandInformation, "Campaign vetting rejection - Invalid Brand Information", Reason.InvalidSender,
            "Register the business that the messages come from, with matching name, site and e-mail.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedDirectLending, "Campaign vetting rejection - Direct Lending - Campaign and Content Attribute Error", Reason.InvalidSender,
            "Tick direct lending among the content attributes when messages are about loans of your own.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedOptIn, "Campaign vetting rejection - Opt-in Error", Reason.InvalidSender,
            "Describe every way in which people opt in, with the consent wording and a link or picture.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedDisallowedContent, "Campaign vetting rejection - Disallowed Content", Reason.InvalidSender,
            "Take out loans by third parties, debt collection, gambling and other content that carriers forbid.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedExcessiveEin, "Campaign vetting rejection - Excessive EIN", Reason.InvalidSender,
            "Use the brand that already exists for this tax number rather than several of them.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedByCarrier, "Campaign rejection - The campaign registration failed because of carrier rejection(s).", Reason.InvalidSender,
            "Ask support which carrier declined and why, then change the campaign or use a toll-free number.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignUseCaseIneligible, "Campaign rejection - The campaign use case is ineligible for registration.", Reason.InvalidSender,
            "Pick a use case that the brand's type and score allow, or have the brand vetted.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRegistrationTimedOut, "Campaign rejection - The campaign registration request timed out.", Reason.InvalidSender,
            "Submit the campaign again, since carriers and partners did not decide on it in time.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.CampaignRejectedByConnectivityPartner, "Campaign rejection - A DCA2 rejected this campaign registration request.", Reason.InvalidSender,
            "Correct the campaign by the note of the connectivity partner, the firm between Twilio and the carriers, and hand it in again.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedSoleProprietorBrand, "Campaign rejection - Incorrect Sole Prop Brand Registration", Reason.InvalidSender,
            "Register as a company if the business has an EIN: sole proprietors are people without one.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignNotShared, "Campaign Not Shared with Twilio", Reason.InvalidSender,
            "Share the campaign with Twilio in The Campaign Registry, where another provider registered it, then attach the service again.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignReviewPending, "Campaign Review Pending by Twilio", Reason.InvalidSender,
            "Wait for the end of Twilio's review, some days as a rule, before attaching a Messaging Service.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe, IsTransient = true },

        new(Code.CampaignRejectedByTwilio, "Campaign Rejected by Twilio", Reason.InvalidSender,
            "Read the reasons in the registry, correct the campaign there and share it with Twilio anew.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedWebsiteMismatch, "Campaign vetting rejection - Website URL Validation Issue", Reason.InvalidSender,
            "Make the website show the brand and the programme that were registered.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedPrivacyPolicy, "Campaign vetting rejection - Compliant Privacy Policy Required", Reason.InvalidSender,
            "Publish a privacy policy that excludes sharing mobile data, and link to it from the sign-up.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedCallToAction, "Campaign vetting rejection - CTA Verification Issue", Reason.InvalidSender,
            "Show where people sign up: a link, a picture or the words, with all disclosures.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedNotInEnglish, "Campaign rejected: A2P 10DLC campaigns must be submitted in English", Reason.InvalidSender,
            "Write the campaign's fields and samples in English, with a translation of other samples.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedDuplicateText, "Campaign rejected: Duplicate template text; each field must be unique", Reason.InvalidSender,
            "Fill description, message flow and each sample with words of their own instead of pasting one passage everywhere.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedPersonToPerson, "Campaign rejected: A2P 10DLC is for application-to-person messaging only", Reason.InvalidSender,
            "Keep the campaign for messages of a business, and let people text each other from ordinary phones.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedConsentNotSeparate, "Campaign rejected: Marketing and informational consent must be separate", Reason.InvalidSender,
            "Ask for consent to marketing apart from consent to notices, by two boxes.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedSoleProprietorTitle, "Campaign rejected: sole proprietor campaign title does not match sole proprietor name", Reason.InvalidSender,
            "Put the person's own name into the title: a sole proprietor registers as a person and may not carry a company's title.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedSoleProprietorName, "Campaign rejected: Sole proprietor must use individual's name, not business name", Reason.InvalidSender,
            "Enter the person's first and last name where the business name stands now.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedLeadUseCase, "Campaign rejected: Use case mismatch between lead generation and lead nurture", Reason.InvalidSender,
            "Declare lead nurturing only for people who asked you yourself, for generating leads is not allowed.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedOptInWorkflow, "Campaign rejected: All opt-in methods must include complete workflow descriptions", Reason.InvalidSender,
            "Describe each opt-in method from the first screen to the confirmation.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedTradeName, "Campaign rejected: DBA name does not match the legal business name on file", Reason.InvalidSender,
            "Enter the trade name that is on file with the authority, or none.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedThinWebsite, "Campaign rejected: Website lacks sufficient business or messaging use case info", Reason.InvalidSender,
            "Add pages that tell what the business does and what its messages are about.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedFormOnlyWebsite, "Campaign rejected: Website is only a form; insufficient business context", Reason.InvalidSender,
            "Place the form on a site that also shows the business, its address and its policies.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedWebsiteNeedsLogin, "Campaign rejected: Website requires authentication and cannot be reviewed", Reason.InvalidSender,
            "Open the site to reviewers without a password, or add screenshots of the pages behind the login.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedWebsiteRequirements, "Campaign rejected: Website does not meet campaign verification requirements", Reason.InvalidSender,
            "Bring the website up to the campaign guide: business name, contact, sign-up, terms and privacy policy.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedForcedConsent, "Campaign rejected: Message consent cannot be required for service use", Reason.InvalidSender,
            "Let people order, sign up and log in without agreeing to texts, and show that in the opt-in form.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedConsentLanguage, "Campaign rejected: Missing or non-compliant consent agreement language in opt-in flow", Reason.InvalidSender,
            "Add to the sign-up a sentence of agreement: brand, kind of messages, frequency, costs, HELP and STOP.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedPreselectedCheckbox, "Campaign rejected: Opt-in must be unchecked by default; active consent required", Reason.InvalidSender,
            "Leave the consent box empty until the person ticks it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedSeveralCompanies, "Campaign rejected: Multiple companies cannot share a single campaign", Reason.InvalidSender,
            "Register each company as a brand with a campaign of its own, so that carriers know who is texting.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedForeignOptInEvidence, "Campaign rejected: Opt-in evidence is for a different company", Reason.InvalidSender,
            "Replace picture and link of the sign-up by those of the company that is registered as the brand.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedPublicFigure, "Campaign rejected: Social influencer/public figure use case not permitted", Reason.InvalidSender,
            "Ask support about a special use case for influencers and public figures, which normal campaigns exclude.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedEmergencyAlerts, "Campaign rejected: Emergency alert notifications are not a permitted use case", Reason.InvalidSender,
            "Send emergency alerts on another channel or under a use case that admits them.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedBrandLimit, "Campaign rejected: Brand campaign limit of 100 reached", Reason.InvalidSender,
            "Delete campaigns this brand no longer uses, since it may have a hundred at most.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedNoWayToDecline, "Campaign rejected: Opt-in process must allow consumers to decline", Reason.InvalidSender,
            "Give the sign-up a visible way to say no, and let the person continue after it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedThirdPartyDisclosure, "Campaign rejected: Privacy policy must disclose third-party data sharing", Reason.InvalidSender,
            "Say in the privacy policy whether third parties get data, and that mobile consent is never among it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignPrivacyPolicyUrlRequired, "Campaign registration rejected: Privacy Policy URL is required for A2P 10DLC campaign registration", Reason.InvalidSender,
            "Enter a link to the privacy policy, which has to say that mobile numbers are not shared, into the campaign's field for it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignTermsUrlRequired, "Campaign registration rejected: Terms and Conditions URL is required for A2P 10DLC campaign registration", Reason.InvalidSender,
            "Enter a link to the terms for texting, which have to open without a login, into the campaign's field for it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationCanceled, "Verification - Requested Cancellation", Reason.InvalidSender,
            "Start the verification anew if it was not you who withdrew it, and watch who else has access to the account.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedHelpReplyIncomplete, "Verification rejection - HELP keyword response must meet requirements", Reason.InvalidSender,
            "Answer HELP with the business's name, a way to reach it and how to stop the messages.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedCannabis, "Campaign rejected: Cannabis, CBD, or illegal substance content detected", Reason.InvalidSender,
            "Leave out cannabis and CBD, even where they are legal, for US carriers go by federal law.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedControlledSubstances, "Campaign rejected: Prescription drug or controlled substance content detected", Reason.InvalidSender,
            "Leave prescription drugs out, or show the licence of the pharmacy that texts its patients.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedLoanMarketing, "Campaign rejected: Loan marketing content detected", Reason.InvalidSender,
            "Take offers of loans by third parties out of the messages; only a direct lender may write to its own customers.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedThirdPartyDebtCollection, "Campaign rejected: Third-party debt collection content detected", Reason.InvalidSender,
            "Text only about debts owed to your own business, or show the debtor's direct consent.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedGambling, "Campaign rejected: Gambling or betting content detected", Reason.InvalidSender,
            "Remove betting, casino and lottery content, which needs other approval than this registration can give.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedSweepstakes, "Campaign rejected: Sweepstakes or contest content detected", Reason.InvalidSender,
            "Leave prize draws and contests out of the messages, or run them on a short code made for it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedStockAlerts, "Campaign rejected: Stock alert content detected", Reason.InvalidSender,
            "Take stock tips, trading signals and invitations to trading platforms out of texts and linked pages.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedCryptocurrency, "Campaign rejected: Cryptocurrency content detected", Reason.InvalidSender,
            "Take offers and news of cryptocurrencies out; passcodes for an exchange belong to a separate use case.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedHighRiskInvestment, "Campaign rejected: High-risk investment content detected", Reason.InvalidSender,
            "Remove promises of quick money, work-at-home schemes and risky investments.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedDebtReduction, "Campaign rejected: Debt reduction or consolidation content detected", Reason.InvalidSender,
            "Drop offers to reduce, consolidate or forgive debts, which carriers do not admit.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedCreditRepair, "Campaign rejected: Credit repair content detected", Reason.InvalidSender,
            "Drop offers to repair credit scores, which carriers do not admit.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedThirdPartyLeadGeneration, "Campaign rejected: Third-party lead generation or MLM content detected", Reason.InvalidSender,
            "Collect consent for your own business alone, and neither buy, sell nor share the numbers of prospects.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedNotFederallyCompliant, "Campaign rejected: Non-federally compliant use case detected", Reason.InvalidSender,
            "Leave out what US federal law forbids, whatever the law of the state says.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedSexualContent, "Campaign rejected: sex or adult content violation detected", Reason.InvalidSender,
            "Remove adult content from the messages, the samples and the linked pages, for carriers carry none of it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedHate, "Campaign rejected: hate speech or violent content detected", Reason.InvalidSender,
            "Remove hateful or violent language from texts and linked pages; it is carried nowhere.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedAlcohol, "Campaign rejected: alcohol promotion content detected", Reason.InvalidSender,
            "Stop advertising alcohol on this sender, or prove an age check that meets the rules.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedAlcoholAgeCheckMissing, "Campaign rejected: alcohol content without required age verification detected", Reason.InvalidSender,
            "Verify the age of each recipient by birth date before any message about alcohol.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedFirearms, "Campaign rejected: firearms or explosives content detected", Reason.InvalidSender,
            "Take weapons, ammunition and explosives out of the programme, for carriers refuse them.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedTobacco, "Campaign rejected: tobacco or vape content detected", Reason.InvalidSender,
            "Take tobacco and vaping products out of the texts and off the pages they link to.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedFraud, "Campaign rejected: fraudulent or misleading content detected", Reason.InvalidSender,
            "Correct whatever claims to be from another company or misleads recipients, and link to your own domain only.",
            "Ask support for a second review with proof of who you are, if that was a mistake.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedPhishing, "Campaign rejected: known phishing campaign detected", Reason.InvalidSender,
            "Remove links and wording that ask for passwords or payment in another's name, and check your account for intruders.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedDomainReputation, "Campaign rejected: high-risk domain reputation detected", Reason.InvalidSender,
            "Use a domain with a clean record, and have the present one taken off the block lists it stands on.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedDeceptiveMarketing, "Campaign rejected: deceptive marketing practices detected", Reason.InvalidSender,
            "Say plainly who writes and what is offered, and take out false urgency and hidden conditions.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedPublicShortener, "Campaign rejected: public URL shortener detected in campaign", Reason.InvalidSender,
            "Replace links of public shorteners by your own domain or by Twilio's Link Shortening with your domain.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedNonSecuredUrl, "Campaign rejected: non-secured URL (http://) detected", Reason.InvalidSender,
            "Change every http link in samples and forms to https.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedOfficialEmailDomainNeeded, "Campaign rejected: Business email must use official domain", Reason.InvalidSender,
            "Give a contact address on the company's own domain instead of a free-mail account.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignRejectedContactNotARepresentative, "Campaign rejected: Contact must be an authorized business representative", Reason.InvalidSender,
            "Name somebody who works for the business as contact, not a consultant or reseller.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignSuspended, "Campaign Suspension", Reason.InvalidSender,
            "Stop sending on this campaign, read the notice of suspension, and answer it with what you have changed.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignBrandUnverified, "Campaign Registration Failed", Reason.InvalidSender,
            "Get the brand behind this campaign verified in the Console, then register the campaign again.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignMigrationCanceled, "Campaign Registration Failed", Reason.InvalidSender,
            "Begin moving the campaign from the other provider again, and let the move run to its end.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignMigrationTimedOut, "Campaign Registration Failed", Reason.InvalidSender,
            "Start moving the campaign from the other provider anew, and make every choice it asks for in time.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.CampaignBrandPending, "Campaign Registration Failed", Reason.InvalidSender,
            "Complete what the brand's registration still asks for, such as e-mail confirmation, and wait until it is approved.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },
    ];
}
