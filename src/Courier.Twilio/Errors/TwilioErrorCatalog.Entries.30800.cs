namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static ReadOnlySpan<byte> Entries30800 => """
        30800 InvalidSender Setup DoNotResend
        Verification rejection - Business email requires an official domain
        - Give a contact address on the company's own domain instead of a free-mail account.

        30801 InvalidSender Setup DoNotResend
        Verification rejection - Contact must be a business representative
        - Name an employee of the business as contact, not a consultant or reseller.

        30802 InvalidSender Setup DoNotResend
        Verification rejection - Business name and office record mismatch
        - Spell the legal name as the state's records do, with its suffix such as LLC or Inc.

        30803 InvalidSender Setup DoNotResend
        Verification rejection - Official business registration documents required
        - Upload papers from the authorities that show name and number of the business, such as its articles or the tax office's letter.

        30804 InvalidSender Setup DoNotResend
        Verification rejection - Need end business
        - Name the business whose customers get the messages, not the agency or software firm that sends for it.

        30805 InvalidSender Setup DoNotResend
        Verification rejection - Could not validate business information
        - Enter name, address, website and registration number exactly as in the official register.

        30806 InvalidSender Setup DoNotResend
        Verification rejection - single phone number used for multiple businesses
        - Give each business a toll-free number of its own, because carriers tie a number to one sender.

        30807 InvalidSender Setup DoNotResend
        Verification rejection - Justification required for more than 5 numbers
        - Explain what each further number is for, such as brands, regions or volume, or register fewer of them.

        30808 InvalidSender Setup DoNotResend
        Verification rejection - Could not verify Business
        - Add proof that the business exists: register extract, tax letter or a website that names it.

        30809 InvalidSender Setup DoNotResend
        Verification rejection - Charity must provide 501(c)(3) verification
        - Attach the tax office's letter that shows 501(c)(3) status.

        30810 InvalidSender Setup DoNotResend
        Verification rejection - DBA name must be accurately provided
        - Enter the trade name as customers see it, and the legal name in its own field.

        30811 InvalidSender Setup DoNotResend
        Verification rejection - Business Registration Number is Missing or Invalid
        - Enter the business registration or tax number in the form its country uses.

        30812 InvalidSender Setup DoNotResend
        Verification rejection - Website must be established and active
        - Finish the website before registering: it has to be public, in use and about this business.

        30813 InvalidSender Setup DoNotResend
        Verification rejection - Social platform must be established and active
        - Link to a public social page with some history, or to a website instead.

        30814 InvalidSender Setup DoNotResend
        Verification rejection - Website is password protected or requires login
        - Open the site to reviewers without a password, or add screenshots of the pages behind the login.

        30815 InvalidSender Setup DoNotResend
        Verification rejection - Cannot validate business website URL
        - Give a website that opens from the US and shows the same business name as the submission.

        30816 InvalidSender Setup DoNotResend
        Verification rejection - Business website URL must display branding
        - Show the business's name and logo on the page that the submission links to.

        30817 InvalidSender Setup DoNotResend
        Verification rejection - Privacy policy or terms URL missing or inaccessible
        - Put a privacy policy and terms for texting on the website, and enter links that open without a login.

        30818 InvalidSender Setup DoNotResend
        Verification rejection - ISV or reseller name must be provided
        - Name the software firm or reseller that submits for the end business.

        30819 InvalidSender Setup DoNotResend
        Verification rejection - Projected message volume exceeds use case limits
        - Lower the expected monthly volume to what this use case may send, or choose a larger one.

        30820 InvalidSender Setup DoNotResend
        Verification rejection - Use case and use case summary inconsistent
        - Choose the use case that the summary describes, and describe nothing else.

        30821 InvalidSender Setup DoNotResend
        Verification rejection - Use case summary is incomplete
        - Say in the summary who gets which messages, when, and why.

        30822 InvalidSender Setup DoNotResend
        Verification rejection - Opt-in workflow must match submission details
        - Describe the opt-in as the linked form shows it, with the same brand and the same wording.

        30823 InvalidSender Setup DoNotResend
        Verification rejection - Message content doesn't align with use case
        - Write sample messages of the kind that the chosen use case stands for.

        30824 InvalidSender Setup DoNotResend
        Verification rejection - Edit time expired
        - Hand the registration in anew, since the days allowed for correcting the rejected one are over.

        30825 InvalidSender Setup DoNotResend
        Verification rejection - Age Gate
        - Put an age check in front of the sign-up that asks for the birth date, and say so in the submission.

        30826 InvalidSender Setup DoNotResend
        Verification rejection - Political campaigns require a Campaign Verify token
        - Have Campaign Verify, the office that vets US political senders, issue a token for the committee, and put it into the submission.

        30827 InvalidSender Setup DoNotResend
        Verification rejection - Political campaigns must submit FEC ID
        - Look the committee up at the Federal Election Commission and enter its number, which begins with C.

        30828 InvalidSender Setup DoNotResend
        Verification rejection - Confirmation message missing required details
        - Put into the confirmation text: brand, purpose, frequency, possible costs, HELP and STOP.

        30829 InvalidSender Setup DoNotResend
        Verification rejection - Single opt-in cannot cover multiple use cases
        - Ask for consent to each kind of message by itself, with a checkbox of its own.

        30830 InvalidSender Setup DoNotResend
        Verification rejection - Cannot combine messaging consent with service requirement
        - Separate consent to texts from the terms of service: buying or signing up must not require consent to texts.

        30831 InvalidSender Setup DoNotResend
        Verification rejection - Opt-in not sufficient: express consent required
        - Describe a step in which people agree to texts and to nothing else, such as a box they tick themselves.

        30832 InvalidSender Setup DoNotResend
        Verification rejection - Opt-in must be optional, not required
        - Let people go on without giving their number or agreeing to texts.

        30833 InvalidSender Setup DoNotResend
        Verification rejection - Opt-ins must clearly reflect end business
        - Show the end business's own name in the opt-in, since consent counts for who is named.

        30834 InvalidSender Setup DoNotResend
        Verification rejection - Opt-in does not match use case
        - Ask people for consent to the very messages you register, be it offers, alerts or passcodes.

        30835 InvalidSender Setup DoNotResend
        Verification rejection - Pre-selected opt-in checkbox is not allowed
        - Leave the consent box empty until the person ticks it.

        30836 InvalidSender Setup DoNotResend
        Verification rejection - Opt-in URL not accessible
        - Check that the opt-in page opens from outside, or attach a picture of it by a public link.

        30837 InvalidSender Setup DoNotResend
        Verification rejection - Opt-in example must be complete and branded
        - Show the whole opt-in form with brand, consent wording, frequency, costs and links to the policies.

        30838 InvalidSender Setup DoNotResend
        Verification rejection - Verbal consent script must be provided
        - Write out the words with which staff ask for consent by telephone or at the counter.

        30839 InvalidSender Setup DoNotResend
        Verification rejection - Third-party information sharing not allowed
        - State in the privacy policy that phone numbers and consent are given to no third party for marketing.

        30840 InvalidSender Setup DoNotResend
        Verification rejection - Age gate required for age-restricted content
        - Check the age of each person who signs up, because the content is for adults.

        30841 InvalidSender Setup DoNotResend
        Verification rejection - Opt-in not sufficient: Language Unclear
        - Say in the consent, in plain words, who texts, about what, how often, and how to stop.

        30842 InvalidSender Setup DoNotResend
        Verification rejection - Opt-in not provided
        - Describe how people opt in, with a link to the form or a picture of it.

        30843 InvalidSender Setup DoNotResend
        Verification rejection - Valid opt-in required for all submissions
        - Describe a true opt-in even for messages that seem expected, such as orders and appointments.

        30844 InvalidSender Setup DoNotResend
        Verification rejection - Double opt-in required for this use case
        - Send a first message that asks for a YES before anything else is sent.

        30845 InvalidSender Setup DoNotResend
        Verification rejection - Shopping cart reminders must follow specific guidelines
        - Send at most one cart reminder within 48 hours, with double opt-in and mention of it in the policy.

        30846 InvalidSender Setup DoNotResend
        Verification rejection - Call-to-action missing required disclosures
        - Add to the sign-up: message frequency, possible costs, HELP, STOP, terms and privacy policy.

        30847 InvalidSender Setup DoNotResend
        Verification rejection - Privacy policy required for personal data collection
        - Publish a privacy policy that says which personal data the form collects and what for.

        30848 InvalidSender Setup DoNotResend
        Verification rejection - Privacy policy mentions sharing opt-in data
        - Delete the sentence that lets partners have numbers or consent, or add one that excludes both from any sharing.

        30849 InvalidSender Setup DoNotResend
        Verification rejection - Opt-in data cannot be shared with third parties
        - Keep consent and numbers within the business, and write that into the policy.

        30850 InvalidSender Setup DoNotResend
        Verification rejection - SMS terms must be accessible and compliant
        - Publish SMS terms with brand, programme, frequency, costs, support contact and how to stop.

        30851 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Spam
        - Show that recipients asked for these messages: describe where and how each one opts in.
        - Expect no approval for bought or shared lists of numbers.

        30852 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Fraud
        - Correct whatever claims to be from another company or misleads recipients, and link to your own domain only.
        - Ask support for a second review with proof of who you are, if that was a mistake.

        30853 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed - Phishing
        - Remove links and wording that ask for passwords or payment in another's name, and check your account for intruders.

        30854 InvalidSender Setup DoNotResend
        Verification rejection - High-risk domain reputation
        - Use a domain with a clean record, and have the present one removed from the block lists that contain it.

        30855 InvalidSender Setup DoNotResend
        Verification rejection - Potential fraud risk
        - Give support documents that prove the business and its contact, since the submission looked risky.

        30856 InvalidSender Setup DoNotResend
        Verification rejection - High Risk: Deceptive Marketing
        - Say plainly who writes and what is offered, and take out false urgency and hidden conditions.

        30857 InvalidSender Setup DoNotResend
        Verification rejection - URL issues in sample message
        - Use working links to your own domain in the sample messages, and check that they open without a login.

        30858 InvalidSender Setup DoNotResend
        Verification rejection - High Risk - Non-secured URL in sample message
        - Change every http link in samples and forms to https.

        30859 InvalidSender Setup DoNotResend
        Verification rejection - High-risk domain issues
        - Check the linked domain: recently registered, parked or redirecting ones are turned down.

        30860 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Cannabis/CBD
        - Leave out cannabis and CBD, even where they are legal, for US carriers go by federal law.

        30861 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Illegal substances/articles
        - Remove illegal goods and substances from everything you send and link to.

        30862 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Loan Marketing
        - Take offers of loans by third parties out of the messages; only a direct lender may write to its own customers.

        30863 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Third Party Debt Collection
        - Text only about debts owed to your own business, or show the debtor's direct consent.

        30864 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Gambling
        - Remove betting, casino and lottery content, which needs other approval than this registration can give.

        30865 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Sweepstakes
        - Leave prize draws and contests out of the messages, or run them on a short code made for it.

        30866 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Stock Alerts/Platforms
        - Take stock tips, trading signals and invitations to trading platforms out of texts and linked pages.

        30867 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Cryptocurrency
        - Remove offers and updates about cryptocurrencies; passcodes for an exchange belong to a separate use case.

        30868 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Risk Investment/Get Rich Quick Schemes
        - Remove promises of quick money, work-at-home schemes and risky investments.

        30869 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Debt Reduction
        - Drop offers to reduce, consolidate or forgive debts, which carriers do not admit.

        30870 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Credit Repair
        - Drop offers to repair credit scores, which carriers do not admit.

        30871 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Third-party Lead Generation
        - Collect consent for your own business alone, and neither buy, sell nor share the numbers of prospects.

        30872 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: Non-federally compliant use case
        - Leave out what US federal law forbids, whatever the law of the state says.

        30873 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: SHAFT - Sex
        - Remove adult content from the messages, the samples and the linked pages, for carriers carry none of it.

        30874 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: SHAFT - Hate
        - Remove hateful or violent language from texts and linked pages; it is carried nowhere.

        30875 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: SHAFT - Alcohol
        - Stop advertising alcohol on this sender, or prove an age check that meets the rules.

        30876 InvalidSender Setup DoNotResend
        Verification rejection - Alcohol promotions require age verification
        - Verify the age of each recipient by birth date before any message about alcohol.

        30877 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: SHAFT - Firearms
        - Remove weapons, ammunition and explosives from the program, because carriers reject them.

        30878 InvalidSender Setup DoNotResend
        Verification rejection - Disallowed: SHAFT - Tobacco / Vape
        - Take tobacco and vaping products out of the texts and off the pages they link to.

        30879 InvalidSender Setup DoNotResend
        Verification rejection - Phone number not provisioned to Twilio
        - Register only numbers that are in this Twilio account, and wait until a ported one has arrived.
        """u8;
}
