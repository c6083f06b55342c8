namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static ReadOnlySpan<byte> Entries30880 => """
        30880 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Unknown Error
        - Read the reviewer's note in the Console, and compare the submission with Twilio's guide field by field.
        - Ask support for the reason with the registration's SID if there is no note.

        30881 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Invalid Brand Support Email
        - Correct the brand's support e-mail: an address that exists, on the company's own domain.

        30882 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Terms & Conditions
        - Remove affiliate marketing, and align the terms of the programme with the carriers' rules.

        30883 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Content Violation
        - Look through samples, website and links for adult material, hate, alcohol, firearms, tobacco or drugs, and remove it.

        30884 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Spam/Phishing
        - Prove consent and identity to support, because the campaign was classified as spam or phishing.

        30885 InvalidSender Setup DoNotResend
        Campaign vetting rejection - High Risk
        - Choose another channel for this programme, for its kind of business is held to be high-risk.

        30886 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Invalid Campaign Description
        - Describe in a few sentences who sends, who receives, and what the messages are for.

        30887 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Opt-out Error
        - List the words that stop the messages, STOP among them, and the reply that confirms it.

        30888 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Age Gate Not Present / Not Acceptable
        - Put an age check in front of the sign-up that asks for the birth date, and say so in the submission.

        30889 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Embedded Phone Number
        - Tick that messages contain telephone numbers if they do, and use numbers of the business.

        30890 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Subscriber Help
        - List HELP among the keywords, with a reply that says who you are and how to reach you.

        30891 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Invalid Website URL
        - Correct the website's address and check that it opens from the US without a login.

        30892 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Invalid Sample Message - Public URL Shorteners
        - Replace links of public shorteners by your own domain or by Twilio's Link Shortening with your domain.

        30893 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Inconsistency between Sample Message and Use-case
        - Rewrite the samples or change the use case until both agree.

        30894 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Invalid Brand Information
        - Register the business that the messages come from, with matching name, site and e-mail.

        30895 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Direct Lending - Campaign and Content Attribute Error
        - Tick direct lending among the content attributes when messages are about loans of your own.

        30896 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Opt-in Error
        - Describe every way in which people opt in, with the consent wording and a link or picture.

        30897 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Disallowed Content
        - Take out loans by third parties, debt collection, gambling and other content that carriers forbid.

        30898 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Excessive EIN
        - Use the brand that already exists for this tax number rather than several of them.

        30899 InvalidSender Setup DoNotResend
        Campaign rejection - The campaign registration failed because of carrier rejection(s).
        - Ask support which carrier declined and why, then change the campaign or use a toll-free number.

        30900 InvalidSender Setup DoNotResend
        Campaign rejection - The campaign use case is ineligible for registration.
        - Pick a use case that the brand's type and score allow, or have the brand vetted.

        30901 InvalidSender Setup DoNotResend Transient
        Campaign rejection - The campaign registration request timed out.
        - Submit the campaign again, since carriers and partners did not decide on it in time.

        30902 InvalidSender Setup DoNotResend
        Campaign rejection - A DCA2 rejected this campaign registration request.
        - Correct the campaign by the note of the connectivity partner, the firm between Twilio and the carriers, and hand it in again.

        30903 InvalidSender Setup DoNotResend
        Campaign rejection - Incorrect Sole Prop Brand Registration
        - Register as a company if the business has an EIN: sole proprietors are people without one.

        30904 InvalidSender Setup DoNotResend
        Campaign Not Shared with Twilio
        - Share the campaign with Twilio in The Campaign Registry, where another provider registered it, then attach the service again.

        30905 InvalidSender Setup DoNotResend Transient
        Campaign Review Pending by Twilio
        - Wait for the end of Twilio's review, some days as a rule, before attaching a Messaging Service.

        30906 InvalidSender Setup DoNotResend
        Campaign Rejected by Twilio
        - Read the reasons in the registry, correct the campaign there and share it with Twilio anew.

        30907 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Website URL Validation Issue
        - Make the website show the brand and the programme that were registered.

        30908 InvalidSender Setup DoNotResend
        Campaign vetting rejection - Compliant Privacy Policy Required
        - Publish a privacy policy that excludes sharing mobile data, and link to it from the sign-up.

        30909 InvalidSender Setup DoNotResend
        Campaign vetting rejection - CTA Verification Issue
        - Show where people sign up: a link, a picture or the words, with all disclosures.

        30910 InvalidSender Setup DoNotResend
        Campaign rejected: A2P 10DLC campaigns must be submitted in English
        - Write the campaign's fields and samples in English, with a translation of other samples.

        30911 InvalidSender Setup DoNotResend
        Campaign rejected: Duplicate template text; each field must be unique
        - Fill description, message flow and each sample with words of their own instead of pasting one passage everywhere.

        30912 InvalidSender Setup DoNotResend
        Campaign rejected: A2P 10DLC is for application-to-person messaging only
        - Keep the campaign for messages of a business, and let people text each other from ordinary phones.

        30913 InvalidSender Setup DoNotResend
        Campaign rejected: Marketing and informational consent must be separate
        - Ask for consent to marketing apart from consent to notices, by two boxes.

        30914 InvalidSender Setup DoNotResend
        Campaign rejected: sole proprietor campaign title does not match sole proprietor name
        - Put the person's own name into the title: a sole proprietor registers as a person and may not carry a company's title.

        30915 InvalidSender Setup DoNotResend
        Campaign rejected: Sole proprietor must use individual's name, not business name
        - Enter the person's first and last name where the business name stands now.

        30916 InvalidSender Setup DoNotResend
        Campaign rejected: Use case mismatch between lead generation and lead nurture
        - Declare lead nurturing only for people who asked you yourself, for generating leads is not allowed.

        30917 InvalidSender Setup DoNotResend
        Campaign rejected: All opt-in methods must include complete workflow descriptions
        - Describe each opt-in method from the first screen to the confirmation.

        30918 InvalidSender Setup DoNotResend
        Campaign rejected: DBA name does not match the legal business name on file
        - Enter the trade name ("doing business as") exactly as the authority has it on file, or leave the field empty.

        30919 InvalidSender Setup DoNotResend
        Campaign rejected: Website lacks sufficient business or messaging use case info
        - Add pages that describe the business and the content of its messages.

        30920 InvalidSender Setup DoNotResend
        Campaign rejected: Website is only a form; insufficient business context
        - Place the form on a site that also shows the business, its address and its policies.

        30921 InvalidSender Setup DoNotResend
        Campaign rejected: Website requires authentication and cannot be reviewed
        - Open the site to reviewers without a password, or add screenshots of the pages behind the login.

        30922 InvalidSender Setup DoNotResend
        Campaign rejected: Website does not meet campaign verification requirements
        - Bring the website up to the campaign guide: business name, contact, sign-up, terms and privacy policy.

        30923 InvalidSender Setup DoNotResend
        Campaign rejected: Message consent cannot be required for service use
        - Let people order, sign up and log in without agreeing to texts, and show that in the opt-in form.

        30924 InvalidSender Setup DoNotResend
        Campaign rejected: Missing or non-compliant consent agreement language in opt-in flow
        - Add to the sign-up a sentence of agreement: brand, kind of messages, frequency, costs, HELP and STOP.

        30925 InvalidSender Setup DoNotResend
        Campaign rejected: Opt-in must be unchecked by default; active consent required
        - Leave the consent box empty until the person ticks it.

        30926 InvalidSender Setup DoNotResend
        Campaign rejected: Multiple companies cannot share a single campaign
        - Register each company as a brand with a campaign of its own, so that carriers know who is texting.

        30927 InvalidSender Setup DoNotResend
        Campaign rejected: Opt-in evidence is for a different company
        - Replace picture and link of the sign-up by those of the company that is registered as the brand.

        30928 InvalidSender Setup DoNotResend
        Campaign rejected: Social influencer/public figure use case not permitted
        - Ask support about a special use case for influencers and public figures, which normal campaigns exclude.

        30929 InvalidSender Setup DoNotResend
        Campaign rejected: Emergency alert notifications are not a permitted use case
        - Send emergency alerts on another channel or under a use case that admits them.

        30930 InvalidSender Setup DoNotResend
        Campaign rejected: Brand campaign limit of 100 reached
        - Delete campaigns this brand no longer uses, since it may have a hundred at most.

        30931 InvalidSender Setup DoNotResend
        Campaign rejected: Opt-in process must allow consumers to decline
        - Give the sign-up a visible way to say no, and let the person continue after it.

        30932 InvalidSender Setup DoNotResend
        Campaign rejected: Privacy policy must disclose third-party data sharing
        - Say in the privacy policy whether third parties get data, and that mobile consent is never among it.

        30933 InvalidSender Setup DoNotResend
        Campaign registration rejected: Privacy Policy URL is required for A2P 10DLC campaign registration
        - Enter a link to the privacy policy, which has to say that mobile numbers are not shared, into the campaign's field for it.

        30934 InvalidSender Setup DoNotResend
        Campaign registration rejected: Terms and Conditions URL is required for A2P 10DLC campaign registration
        - Enter a link to the terms for texting, which have to open without a login, into the campaign's field for it.

        30935 InvalidSender Setup DoNotResend
        Verification - Requested Cancellation
        - Start the verification anew if it was not you who withdrew it, and watch who else has access to the account.

        30936 InvalidSender Setup DoNotResend
        Verification rejection - HELP keyword response must meet requirements
        - Answer HELP with the business's name, a way to reach it and how to stop the messages.

        30940 InvalidSender Setup DoNotResend
        Campaign rejected: Cannabis, CBD, or illegal substance content detected
        - Leave out cannabis and CBD, even where they are legal, for US carriers go by federal law.

        30941 InvalidSender Setup DoNotResend
        Campaign rejected: Prescription drug or controlled substance content detected
        - Leave prescription drugs out, or show the licence of the pharmacy that texts its patients.

        30942 InvalidSender Setup DoNotResend
        Campaign rejected: Loan marketing content detected
        - Take offers of loans by third parties out of the messages; only a direct lender may write to its own customers.

        30943 InvalidSender Setup DoNotResend
        Campaign rejected: Third-party debt collection content detected
        - Text only about debts owed to your own business, or show the debtor's direct consent.

        30944 InvalidSender Setup DoNotResend
        Campaign rejected: Gambling or betting content detected
        - Remove betting, casino and lottery content, which needs other approval than this registration can give.

        30945 InvalidSender Setup DoNotResend
        Campaign rejected: Sweepstakes or contest content detected
        - Leave prize draws and contests out of the messages, or run them on a short code made for it.

        30946 InvalidSender Setup DoNotResend
        Campaign rejected: Stock alert content detected
        - Take stock tips, trading signals and invitations to trading platforms out of texts and linked pages.

        30947 InvalidSender Setup DoNotResend
        Campaign rejected: Cryptocurrency content detected
        - Remove offers and updates about cryptocurrencies; passcodes for an exchange belong to a separate use case.

        30948 InvalidSender Setup DoNotResend
        Campaign rejected: High-risk investment content detected
        - Remove promises of quick money, work-at-home schemes and risky investments.

        30949 InvalidSender Setup DoNotResend
        Campaign rejected: Debt reduction or consolidation content detected
        - Drop offers to reduce, consolidate or forgive debts, which carriers do not admit.

        30950 InvalidSender Setup DoNotResend
        Campaign rejected: Credit repair content detected
        - Drop offers to repair credit scores, which carriers do not admit.

        30951 InvalidSender Setup DoNotResend
        Campaign rejected: Third-party lead generation or MLM content detected
        - Collect consent for your own business alone, and neither buy, sell nor share the numbers of prospects.

        30952 InvalidSender Setup DoNotResend
        Campaign rejected: Non-federally compliant use case detected
        - Leave out what US federal law forbids, whatever the law of the state says.

        30953 InvalidSender Setup DoNotResend
        Campaign rejected: sex or adult content violation detected
        - Remove adult content from the messages, the samples and the linked pages, for carriers carry none of it.

        30954 InvalidSender Setup DoNotResend
        Campaign rejected: hate speech or violent content detected
        - Remove hateful or violent language from texts and linked pages; it is carried nowhere.

        30955 InvalidSender Setup DoNotResend
        Campaign rejected: alcohol promotion content detected
        - Stop advertising alcohol on this sender, or prove an age check that meets the rules.

        30956 InvalidSender Setup DoNotResend
        Campaign rejected: alcohol content without required age verification detected
        - Verify the age of each recipient by birth date before any message about alcohol.

        30957 InvalidSender Setup DoNotResend
        Campaign rejected: firearms or explosives content detected
        - Remove weapons, ammunition and explosives from the program, because carriers reject them.

        30958 InvalidSender Setup DoNotResend
        Campaign rejected: tobacco or vape content detected
        - Take tobacco and vaping products out of the texts and off the pages they link to.

        30959 InvalidSender Setup DoNotResend
        Campaign rejected: fraudulent or misleading content detected
        - Correct whatever claims to be from another company or misleads recipients, and link to your own domain only.
        - Ask support for a second review with proof of who you are, if that was a mistake.

        30960 InvalidSender Setup DoNotResend
        Campaign rejected: known phishing campaign detected
        - Remove links and wording that ask for passwords or payment in another's name, and check your account for intruders.

        30961 InvalidSender Setup DoNotResend
        Campaign rejected: high-risk domain reputation detected
        - Use a domain with a clean record, and have the present one removed from the block lists that contain it.

        30962 InvalidSender Setup DoNotResend
        Campaign rejected: deceptive marketing practices detected
        - Say plainly who writes and what is offered, and take out false urgency and hidden conditions.

        30963 InvalidSender Setup DoNotResend
        Campaign rejected: public URL shortener detected in campaign
        - Replace links of public shorteners by your own domain or by Twilio's Link Shortening with your domain.

        30964 InvalidSender Setup DoNotResend
        Campaign rejected: non-secured URL (http://) detected
        - Change every http link in samples and forms to https.

        30971 InvalidSender Setup DoNotResend
        Campaign rejected: Business email must use official domain
        - Give a contact address on the company's own domain instead of a free-mail account.

        30972 InvalidSender Setup DoNotResend
        Campaign rejected: Contact must be an authorized business representative
        - Name an employee of the business as contact, not a consultant or reseller.

        30990 InvalidSender Setup DoNotResend
        Campaign Suspension
        - Stop sending on this campaign, read the notice of suspension, and answer it with what you have changed.

        30991 InvalidSender Setup DoNotResend
        Campaign Registration Failed
        - Get the brand behind this campaign verified in the Console, then register the campaign again.

        30992 InvalidSender Setup DoNotResend
        Campaign Registration Failed
        - Begin moving the campaign from the other provider again, and let the move run to its end.

        30993 InvalidSender Setup DoNotResend
        Campaign Registration Failed
        - Start moving the campaign from the other provider anew, and make every choice it asks for in time.

        30994 InvalidSender Setup DoNotResend
        Campaign Registration Failed
        - Complete what the brand's registration still asks for, such as e-mail confirmation, and wait until it is approved.
        """u8;
}
