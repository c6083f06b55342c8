using Code = Courier.Twilio.TwilioErrorCode;
using Failover = Courier.Twilio.TwilioFailover;
using Reason = Courier.Sms.SmsFailureReason;
using Surface = Courier.Twilio.TwilioErrorSurface;

namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static TwilioErrorInfo[] Entries30800() =>
    [
        new(Code.VerificationRejectedOfficialEmailDomainNeeded, "Verification rejection - Business email requires an official domain", Reason.InvalidSender,
            "Give a contact address on the company's own domain instead of a free-mail account.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedContactNotARepresentative, "Verification rejection - Contact must be a business representative", Reason.InvalidSender,
            "Name somebody who works for the business as contact, not a consultant or reseller.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedNameAndRecordsMismatch, "Verification rejection - Business name and office record mismatch", Reason.InvalidSender,
            "Spell the legal name as the state's records do, with its suffix such as LLC or Inc.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedRegistrationDocumentsNeeded, "Verification rejection - Official business registration documents required", Reason.InvalidSender,
            "Upload papers from the authorities that show name and number of the business, such as its articles or the tax office's letter.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedEndBusinessNeeded, "Verification rejection - Need end business", Reason.InvalidSender,
            "Name the business whose customers get the messages, not the agency or software firm that sends for it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedBusinessInformationNotValidated, "Verification rejection - Could not validate business information", Reason.InvalidSender,
            "Enter name, address, website and registration number exactly as in the official register.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedNumberForSeveralBusinesses, "Verification rejection - single phone number used for multiple businesses", Reason.InvalidSender,
            "Give each business a toll-free number of its own, because carriers tie a number to one sender.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedMoreThanFiveNumbers, "Verification rejection - Justification required for more than 5 numbers", Reason.InvalidSender,
            "Explain what each further number is for, such as brands, regions or volume, or register fewer of them.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedBusinessNotVerified, "Verification rejection - Could not verify Business", Reason.InvalidSender,
            "Add proof that the business exists: register extract, tax letter or a website that names it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedCharityNotVerified, "Verification rejection - Charity must provide 501(c)(3) verification", Reason.InvalidSender,
            "Attach the tax office's letter that shows 501(c)(3) status.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedTradeNameInaccurate, "Verification rejection - DBA name must be accurately provided", Reason.InvalidSender,
            "Enter the trade name as customers see it, and the legal name in its own field.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedRegistrationNumberMissing, "Verification rejection - Business Registration Number is Missing or Invalid", Reason.InvalidSender,
            "Enter the business registration or tax number in the form its country uses.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedWebsiteNotEstablished, "Verification rejection - Website must be established and active", Reason.InvalidSender,
            "Finish the website before registering: it has to be public, in use and about this business.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedSocialPageNotEstablished, "Verification rejection - Social platform must be established and active", Reason.InvalidSender,
            "Link to a public social page with some history, or to a website instead.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedWebsiteNeedsLogin, "Verification rejection - Website is password protected or requires login", Reason.InvalidSender,
            "Open the site to reviewers without a password, or add screenshots of the pages behind the login.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedWebsiteNotValidated, "Verification rejection - Cannot validate business website URL", Reason.InvalidSender,
            "Give a website that opens from the US and shows the same business name as the submission.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedWebsiteWithoutBranding, "Verification rejection - Business website URL must display branding", Reason.InvalidSender,
            "Show the business's name and logo on the page that the submission links to.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedPolicyUrlsMissing, "Verification rejection - Privacy policy or terms URL missing or inaccessible", Reason.InvalidSender,
            "Put a privacy policy and terms for texting on the website, and enter links that open without a login.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedResellerNotNamed, "Verification rejection - ISV or reseller name must be provided", Reason.InvalidSender,
            "Name the software firm or reseller that submits for the end business.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedVolumeExceedsUseCase, "Verification rejection - Projected message volume exceeds use case limits", Reason.InvalidSender,
            "Lower the expected monthly volume to what this use case may send, or choose a larger one.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedUseCaseAndSummaryInconsistent, "Verification rejection - Use case and use case summary inconsistent", Reason.InvalidSender,
            "Choose the use case that the summary describes, and describe nothing else.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedUseCaseSummaryIncomplete, "Verification rejection - Use case summary is incomplete", Reason.InvalidSender,
            "Say in the summary who gets which messages, when, and why.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedOptInWorkflowMismatch, "Verification rejection - Opt-in workflow must match submission details", Reason.InvalidSender,
            "Describe the opt-in as the linked form shows it, with the same brand and the same wording.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedContentDoesNotFitUseCase, "Verification rejection - Message content doesn't align with use case", Reason.InvalidSender,
            "Write sample messages of the kind that the chosen use case stands for.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedEditTimeExpired, "Verification rejection - Edit time expired", Reason.InvalidSender,
            "Hand the registration in anew, since the days allowed for correcting the rejected one are over.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedAgeGate, "Verification rejection - Age Gate", Reason.InvalidSender,
            "Put an age check in front of the sign-up that asks for the birth date, and say so in the submission.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedCampaignVerifyTokenMissing, "Verification rejection - Political campaigns require a Campaign Verify token", Reason.InvalidSender,
            "Have Campaign Verify, the office that vets US political senders, issue a token for the committee, and put it into the submission.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedFecIdMissing, "Verification rejection - Political campaigns must submit FEC ID", Reason.InvalidSender,
            "Look the committee up at the Federal Election Commission and enter its number, which begins with C.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedConfirmationIncomplete, "Verification rejection - Confirmation message missing required details", Reason.InvalidSender,
            "Put into the confirmation text: brand, purpose, frequency, possible costs, HELP and STOP.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedOptInForSeveralUseCases, "Verification rejection - Single opt-in cannot cover multiple use cases", Reason.InvalidSender,
            "Ask for consent to each kind of message by itself, with a box of its own.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedConsentTiedToService, "Verification rejection - Cannot combine messaging consent with service requirement", Reason.InvalidSender,
            "Separate consent to texts from the terms of service: nobody may have to agree to texts to buy or sign up.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedExpressConsentRequired, "Verification rejection - Opt-in not sufficient: express consent required", Reason.InvalidSender,
            "Describe a step in which people agree to texts and to nothing else, such as a box they tick themselves.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedOptInNotOptional, "Verification rejection - Opt-in must be optional, not required", Reason.InvalidSender,
            "Let people go on without giving their number or agreeing to texts.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedOptInForAnotherBusiness, "Verification rejection - Opt-ins must clearly reflect end business", Reason.InvalidSender,
            "Show the end business's own name in the opt-in, since consent counts for who is named.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedOptInDoesNotFitUseCase, "Verification rejection - Opt-in does not match use case", Reason.InvalidSender,
            "Ask people for consent to the very messages you register, be it offers, alerts or passcodes.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedPreselectedCheckbox, "Verification rejection - Pre-selected opt-in checkbox is not allowed", Reason.InvalidSender,
            "Leave the consent box empty until the person ticks it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedOptInUrlNotAccessible, "Verification rejection - Opt-in URL not accessible", Reason.InvalidSender,
            "Check that the opt-in page opens from outside, or attach a picture of it by a public link.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedOptInExampleIncomplete, "Verification rejection - Opt-in example must be complete and branded", Reason.InvalidSender,
            "Show the whole opt-in form with brand, consent wording, frequency, costs and links to the policies.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedVerbalScriptMissing, "Verification rejection - Verbal consent script must be provided", Reason.InvalidSender,
            "Write out the words with which staff ask for consent by telephone or at the counter.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedThirdPartySharing, "Verification rejection - Third-party information sharing not allowed", Reason.InvalidSender,
            "State in the privacy policy that phone numbers and consent are given to no third party for marketing.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedAgeGateRequired, "Verification rejection - Age gate required for age-restricted content", Reason.InvalidSender,
            "Check the age of everybody who signs up, because the content is for adults.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedConsentLanguageUnclear, "Verification rejection - Opt-in not sufficient: Language Unclear", Reason.InvalidSender,
            "Say in the consent, in plain words, who texts, about what, how often, and how to stop.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedOptInMissing, "Verification rejection - Opt-in not provided", Reason.InvalidSender,
            "Describe how people opt in, with a link to the form or a picture of it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedValidOptInRequired, "Verification rejection - Valid opt-in required for all submissions", Reason.InvalidSender,
            "Describe a true opt-in even for messages that seem expected, such as orders and appointments.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedDoubleOptInRequired, "Verification rejection - Double opt-in required for this use case", Reason.InvalidSender,
            "Send a first message that asks for a YES before anything else is sent.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedCartReminderRules, "Verification rejection - Shopping cart reminders must follow specific guidelines", Reason.InvalidSender,
            "Send at most one cart reminder within 48 hours, with double opt-in and mention of it in the policy.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedDisclosuresMissing, "Verification rejection - Call-to-action missing required disclosures", Reason.InvalidSender,
            "Add to the sign-up: message frequency, possible costs, HELP, STOP, terms and privacy policy.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedPrivacyPolicyNeededForData, "Verification rejection - Privacy policy required for personal data collection", Reason.InvalidSender,
            "Publish a privacy policy that says which personal data the form collects and what for.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedPolicyMentionsSharing, "Verification rejection - Privacy policy mentions sharing opt-in data", Reason.InvalidSender,
            "Delete the sentence that lets partners have numbers or consent, or add one that excludes both from any sharing.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedOptInDataShared, "Verification rejection - Opt-in data cannot be shared with third parties", Reason.InvalidSender,
            "Keep consent and numbers within the business, and write that into the policy.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedTermsNotAccessible, "Verification rejection - SMS terms must be accessible and compliant", Reason.InvalidSender,
            "Publish SMS terms with brand, programme, frequency, costs, support contact and how to stop.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedSpam, "Verification rejection - Disallowed: Spam", Reason.InvalidSender,
            "Show that recipients asked for these messages: describe where and how each one opts in.",
            "Expect no approval for bought or shared lists of numbers.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedFraud, "Verification rejection - Disallowed: Fraud", Reason.InvalidSender,
            "Correct whatever claims to be from another company or misleads recipients, and link to your own domain only.",
            "Ask support for a second review with proof of who you are, if that was a mistake.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedPhishing, "Verification rejection - Disallowed - Phishing", Reason.InvalidSender,
            "Remove links and wording that ask for passwords or payment in another's name, and check your account for intruders.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedDomainReputation, "Verification rejection - High-risk domain reputation", Reason.InvalidSender,
            "Use a domain with a clean record, and have the present one taken off the block lists it stands on.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedPotentialFraudRisk, "Verification rejection - Potential fraud risk", Reason.InvalidSender,
            "Give support documents that prove the business and its contact, since the submission looked risky.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedDeceptiveMarketing, "Verification rejection - High Risk: Deceptive Marketing", Reason.InvalidSender,
            "Say plainly who writes and what is offered, and take out false urgency and hidden conditions.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedSampleUrlProblem, "Verification rejection - URL issues in sample message", Reason.InvalidSender,
            "Use working links to your own domain in the sample messages, and check that they open without a login.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedNonSecuredUrl, "Verification rejection - High Risk - Non-secured URL in sample message", Reason.InvalidSender,
            "Change every http link in samples and forms to https.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedDomainProblem, "Verification rejection - High-risk domain issues", Reason.InvalidSender,
            "Check the linked domain: recently registered, parked or redirecting ones are turned down.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedCannabis, "Verification rejection - Disallowed: Cannabis/CBD", Reason.InvalidSender,
            "Leave out cannabis and CBD, even where they are legal, for US carriers go by federal law.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedIllegalSubstances, "Verification rejection - Disallowed: Illegal substances/articles", Reason.InvalidSender,
            "Remove illegal goods and substances from everything you send and link to.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedLoanMarketing, "Verification rejection - Disallowed: Loan Marketing", Reason.InvalidSender,
            "Take offers of loans by third parties out of the messages; only a direct lender may write to its own customers.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedThirdPartyDebtCollection, "Verification rejection - Disallowed: Third Party Debt Collection", Reason.InvalidSender,
            "Text only about debts owed to your own business, or show the debtor's direct consent.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedGambling, "Verification rejection - Disallowed: Gambling", Reason.InvalidSender,
            "Remove betting, casino and lottery content, which needs other approval than this registration can give.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedSweepstakes, "Verification rejection - Disallowed: Sweepstakes", Reason.InvalidSender,
            "Leave prize draws and contests out of the messages, or run them on a short code made for it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedStockAlerts, "Verification rejection - Disallowed: Stock Alerts/Platforms", Reason.InvalidSender,
            "Take stock tips, trading signals and invitations to trading platforms out of texts and linked pages.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedCryptocurrency, "Verification rejection - Disallowed: Cryptocurrency", Reason.InvalidSender,
            "Take offers and news of cryptocurrencies out; passcodes for an exchange belong to a separate use case.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedHighRiskInvestment, "Verification rejection - Disallowed: Risk Investment/Get Rich Quick Schemes", Reason.InvalidSender,
            "Remove promises of quick money, work-at-home schemes and risky investments.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedDebtReduction, "Verification rejection - Disallowed: Debt Reduction", Reason.InvalidSender,
            "Drop offers to reduce, consolidate or forgive debts, which carriers do not admit.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedCreditRepair, "Verification rejection - Disallowed: Credit Repair", Reason.InvalidSender,
            "Drop offers to repair credit scores, which carriers do not admit.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedThirdPartyLeadGeneration, "Verification rejection - Disallowed: Third-party Lead Generation", Reason.InvalidSender,
            "Collect consent for your own business alone, and neither buy, sell nor share the numbers of prospects.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedNotFederallyCompliant, "Verification rejection - Disallowed: Non-federally compliant use case", Reason.InvalidSender,
            "Leave out what US federal law forbids, whatever the law of the state says.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedSexualContent, "Verification rejection - Disallowed: SHAFT - Sex", Reason.InvalidSender,
            "Remove adult content from the messages, the samples and the linked pages, for carriers carry none of it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedHate, "Verification rejection - Disallowed: SHAFT - Hate", Reason.InvalidSender,
            "Remove hateful or violent language from texts and linked pages; it is carried nowhere.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedAlcohol, "Verification rejection - Disallowed: SHAFT - Alcohol", Reason.InvalidSender,
            "Stop advertising alcohol on this sender, or prove an age check that meets the rules.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedAlcoholAgeCheckMissing, "Verification rejection - Alcohol promotions require age verification", Reason.InvalidSender,
            "Verify the age of each recipient by birth date before any message about alcohol.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedFirearms, "Verification rejection - Disallowed: SHAFT - Firearms", Reason.InvalidSender,
            "Take weapons, ammunition and explosives out of the programme, for carriers refuse them.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedTobacco, "Verification rejection - Disallowed: SHAFT - Tobacco / Vape", Reason.InvalidSender,
            "Take tobacco and vaping products out of the texts and off the pages they link to.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.VerificationRejectedNumberNotProvisioned, "Verification rejection - Phone number not provisioned to Twilio", Reason.InvalidSender,
            "Register only numbers that are in this Twilio account, and wait until a ported one has arrived.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },
    ];
}
