namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static ReadOnlySpan<byte> Entries30450 => """
        30450 MessageFiltered MessageStatus RetryLater Transient
        Message delivery blocked
        - Wait half an hour: Twilio suspects artificially inflated traffic and pauses this destination.
        - Check your sign-up and login forms for robots that request texts, and limit requests by address and country.
        - Collect three message SIDs for support when genuine traffic stays blocked.

        30451 InvalidSender Setup DoNotResend
        Toll-Free phone number verification unable to process - address invalid
        - Correct the business address to one in the US or Canada that the postal service knows, and submit again.

        30452 InvalidSender Setup DoNotResend
        Toll-Free phone number verification unable to process - email invalid
        - Give a working e-mail address of the business, not a disposable one, and submit again.

        30453 MessageFiltered MessageStatus RetryLater Transient
        Message couldn't be delivered
        - Send again in a couple of hours, since this destination is paused for suspected fraud.
        - Look through recent sends to neighbouring numbers, which point to a robot at work.

        30454 RateLimited MessageStatus UseNextProvider Transient
        Account exceeded the messages limit
        - Upgrade the account: a trial may send a small number of messages only.
        - Allow some hours after the upgrade for the limit to go.

        30455 InvalidSender Setup DoNotResend
        Toll-Free phone number verification rejection - Disallowed: SHAFT - Hate
        - Remove hateful or violent language from texts and linked pages; it is carried nowhere.

        30456 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: SHAFT - Alcohol
        - Stop advertising alcohol on this sender, or prove an age check that meets the rules.

        30457 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: SHAFT - Firearms
        - Remove weapons, ammunition and explosives from the program, because carriers reject them.

        30458 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: SHAFT - Tobacco / Vape
        - Take tobacco and vaping products out of the texts and off the pages they link to.

        30459 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: Cannabis/CBD
        - Leave out cannabis and CBD, even where they are legal, for US carriers go by federal law.

        30460 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: Third Party Debt Collection
        - Text only about debts owed to your own business, or show the debtor's direct consent.

        30461 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: Gambling
        - Remove betting, casino and lottery content, which needs other approval than this registration can give.

        30462 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: Sweepstakes
        - Leave prize draws and contests out of the messages, or run them on a short code made for it.

        30463 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: Stock Alerts/Platforms
        - Take stock tips, trading signals and invitations to trading platforms out of texts and linked pages.

        30464 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: Cryptocurrency
        - Remove offers and updates about cryptocurrencies; passcodes for an exchange belong to a separate use case.

        30465 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: Risk Investment/Get Rich Quick Schemes
        - Remove promises of quick money, work-at-home schemes and risky investments.

        30466 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed - Debt Reduction
        - Drop offers to reduce, consolidate or forgive debts, which carriers do not admit.

        30467 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: Credit Repair
        - Drop offers to repair credit scores, which carriers do not admit.

        30468 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: Third-party Lead Generation
        - Collect consent for your own business alone, and neither buy, sell nor share the numbers of prospects.

        30469 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: Illegal substances/articles
        - Remove illegal goods and substances from everything you send and link to.

        30470 InvalidSender Setup DoNotResend
        Toll Free verification rejection - High Risk: Deceptive Marketing
        - Say plainly who writes and what is offered, and take out false urgency and hidden conditions.

        30471 InvalidSender Setup DoNotResend
        Toll Free verification rejection - High Risk - Non-secured URL in sample message
        - Change every http link in samples and forms to https.

        30472 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Could not verify Business
        - Add proof that the business exists: register extract, tax letter or a website that names it.

        30473 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Cannot validate business website URL
        - Give a website that opens from the US and shows the same business name as the submission.

        30474 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Need end business
        - Name the business whose customers get the messages, not the agency or software firm that sends for it.

        30475 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Opt-in not sufficient: Cannot combine consent for messaging with requirement for service
        - Separate consent to texts from the terms of service: buying or signing up must not require consent to texts.

        30476 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Opt-in not provided
        - Describe how people opt in, with a link to the form or a picture of it.

        30477 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Opt-in - Third party information sharing not allowed
        - State in the privacy policy that phone numbers and consent are given to no third party for marketing.

        30478 InvalidSender Setup DoNotResend
        Toll Free verification rejection - single phone number used for multiple businesses
        - Give each business a toll-free number of its own, because carriers tie a number to one sender.

        30479 InvalidSender Setup DoNotResend
        Toll Free verification rejection - justification needed for more than five toll free phone numbers per businesses
        - Explain what each further number is for, such as brands, regions or volume, or register fewer of them.

        30480 InvalidSender Setup DoNotResend
        Toll-Free phone number verification rejection - Disallowed - Phishing
        - Remove links and wording that ask for passwords or payment in another's name, and check your account for intruders.

        30481 InvalidSender Setup DoNotResend
        Toll Free verification -  Requested Cancellation
        - Submit the verification again if it was not you who withdrew it; until it is approved, the number is blocked in the US and Canada.

        30482 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Business email requires an official domain
        - Give a contact address on the company's own domain instead of a free-mail account.

        30483 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Contact must be a business representative
        - Name an employee of the business as contact, not a consultant or reseller.

        30484 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Business name and office record mismatch
        - Spell the legal name as the state's records do, with its suffix such as LLC or Inc.

        30485 MessageFiltered MessageStatus RetryLater Transient
        Message couldn't be delivered
        - Leave this number alone for some hours; sending more often prolongs the pause.
        - Put a captcha or a rate limit before whatever triggers these texts.

        30486 InvalidSender Setup DoNotResend
        Toll Free verification rejection - HELP keyword response must meet requirements
        - Answer HELP with the business's name, a way to reach it and how to stop the messages.

        30487 InvalidSender Setup DoNotResend
        Toll Free rejection: Charity must provide 501(c)(3) verification
        - Attach the tax office's letter that shows 501(c)(3) status.

        30488 InvalidSender Setup DoNotResend
        Toll Free verification rejection - DBA name must be accurately provided
        - Enter the trade name as customers see it, and the legal name in its own field.

        30489 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Website must be established and active
        - Finish the website before registering: it has to be public, in use and about this business.

        30490 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Social platform must be established and active
        - Link to a public social page with some history, or to a website instead.

        30491 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Website is password protected or requires login
        - Open the site to reviewers without a password, or add screenshots of the pages behind the login.

        30492 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Business website URL must display branding
        - Show the business's name and logo on the page that the submission links to.

        30493 InvalidSender Setup DoNotResend
        Toll Free rejection: Privacy policy or terms URL missing or inaccessible
        - Put a privacy policy and terms for texting on the website, and enter links that open without a login.

        30494 InvalidSender Setup DoNotResend
        Toll Free verification rejection - ISV or reseller name must be provided
        - Name the software firm or reseller that submits for the end business.

        30495 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Projected message volume exceeds use case limits
        - Lower the expected monthly volume to what this use case may send, or choose a larger one.

        30496 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Use case and use case summary inconsistent
        - Choose the use case that the summary describes, and describe nothing else.

        30498 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Opt-in workflow must match submission details
        - Describe the opt-in as the linked form shows it, with the same brand and the same wording.

        30499 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Message content doesn't align with use case
        - Write sample messages of the kind that the chosen use case stands for.

        30500 ProviderUnavailable MessageStatus None Transient
        Twilio Internal Error
        - Check the message's final status, then send it once more if it failed.
        - Compare the time with incidents on status.twilio.com, and name the message SID to support when it repeats.

        30501 InvalidSender Setup DoNotResend
        Toll Free rejection: Political campaigns require a Campaign Verify token
        - Have Campaign Verify, the office that vets US political senders, issue a token for the committee, and put it into the submission.

        30502 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Political campaigns must submit FEC ID
        - Look the committee up at the Federal Election Commission and enter its number, which begins with C.

        30503 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Confirmation message missing required details
        - Put into the confirmation text: brand, purpose, frequency, possible costs, HELP and STOP.

        30504 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Single opt-in cannot cover multiple use cases
        - Ask for consent to each kind of message by itself, with a checkbox of its own.

        30505 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Opt-in must be optional, not required
        - Let people go on without giving their number or agreeing to texts.

        30506 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Opt-ins must clearly reflect end business
        - Show the end business's own name in the opt-in, since consent counts for who is named.

        30507 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Opt-in does not match use case
        - Ask people for consent to the very messages you register, be it offers, alerts or passcodes.

        30508 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Pre-selected opt-in checkbox is not allowed
        - Leave the consent box empty until the person ticks it.

        30509 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Opt-in URL not accessible
        - Check that the opt-in page opens from outside, or attach a picture of it by a public link.

        30510 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Opt-in example must be complete and branded
        - Show the whole opt-in form with brand, consent wording, frequency, costs and links to the policies.

        30511 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Verbal consent script must be provided
        - Write out the words with which staff ask for consent by telephone or at the counter.

        30512 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Age gate required for age-restricted content
        - Check the age of each person who signs up, because the content is for adults.

        30513 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Opt-in not sufficient: Language Unclear
        - Say in the consent, in plain words, who texts, about what, how often, and how to stop.

        30515 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Valid opt-in required for all submissions
        - Describe a true opt-in even for messages that seem expected, such as orders and appointments.

        30516 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Double opt-in required for this use case
        - Send a first message that asks for a YES before anything else is sent.

        30517 InvalidSender Setup DoNotResend
        Toll Free rejection: Shopping cart reminders must follow specific guidelines
        - Send at most one cart reminder within 48 hours, with double opt-in and mention of it in the policy.

        30518 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Call-to-action missing required disclosures
        - Add to the sign-up: message frequency, possible costs, HELP, STOP, terms and privacy policy.

        30519 InvalidSender Setup DoNotResend
        Toll Free rejection: Privacy policy required for personal data collection
        - Publish a privacy policy that says which personal data the form collects and what for.

        30520 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Privacy policy mentions sharing opt-in data
        - Delete the sentence that lets partners have numbers or consent, or add one that excludes both from any sharing.

        30521 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Opt-in data cannot be shared with third parties
        - Keep consent and numbers within the business, and write that into the policy.

        30522 InvalidSender Setup DoNotResend
        Toll Free verification rejection - SMS terms must be accessible and compliant
        - Publish SMS terms with brand, programme, frequency, costs, support contact and how to stop.

        30523 InvalidSender Setup DoNotResend
        Toll Free verification rejection - High-risk domain reputation
        - Use a domain with a clean record, and have the present one removed from the block lists that contain it.

        30524 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Potential fraud risk
        - Give support documents that prove the business and its contact, since the submission looked risky.

        30525 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Public URL shorteners not allowed
        - Replace links of public shorteners by your own domain or by Twilio's Link Shortening with your domain.

        30526 InvalidSender Setup DoNotResend
        Toll Free verification rejection - High-risk domain issues
        - Check the linked domain: recently registered, parked or redirecting ones are turned down.

        30527 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Business Registration Number is Missing or Invalid
        - Enter the business registration or tax number in the form its country uses.

        30528 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: Non-federally compliant use case
        - Leave out what US federal law forbids, whatever the law of the state says.

        30529 InvalidSender Setup DoNotResend
        Toll Free rejection: Alcohol promotions require age verification
        - Verify the age of each recipient by birth date before any message about alcohol.

        30530 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Official business registration documents required
        - Upload papers from the authorities that show name and number of the business, such as its articles or the tax office's letter.

        30531 InvalidSender Setup DoNotResend
        Toll-Free verification rejection - HELP keyword response must meet requirements
        - Answer HELP with the business's name, a way to reach it and how to stop the messages.

        30610 MessageFiltered MessageStatus RetryLater Transient
        Message couldn't be delivered
        - Send promotional messages between 8 in the morning and 9 in the evening of the recipient's own time.
        - Work out each recipient's time zone from their address rather than from the number alone.

        30615 MessageFiltered MessageStatus RetryLater Transient
        Message couldn't be delivered
        - Schedule the message for hours that local law allows at the recipient's place.
        - Mark messages that must go at any hour, such as passcodes, with their true purpose.

        30620 MessageFiltered MessageStatus None
        Message couldn't be delivered
        - Send from a sender that is registered for this purpose, such as marketing or passcodes.
        - Register the sender again with the use case you really have.

        30630 RecipientOptedOut ApiResponse,MessageStatus None
        Attempt to send to unsubscribed recipient
        - Take the recipient off the list: they have withdrawn consent for this sender or service.
        - Wait for them to opt in again by texting START or through your own form, with proof kept.

        30640 MessageFiltered MessageStatus None
        Message couldn't be delivered
        - Open the error's page and the message's entry in the Console's log for what blocked it.
        - Compare purpose, consent and sender registration with the rules of the recipient's country.

        30646 InvalidMessage ApiResponse DoNotResend
        Failed to Upsert Consent
        - Correct the consent record: correlation ID, E.164 number, sender, opt-in or opt-out, and its source.

        30647 InvalidMessage ApiResponse DoNotResend
        Failed to Upsert Contact
        - Correct the contact record: E.164 number, two-letter country, postal code and correlation ID.

        30648 CredentialsRejected Setup DoNotResend
        Geo Permissions update restricted for subaccounts
        - Change Geo permissions with the parent account, which decides for its subaccounts.

        30649 ProviderUnavailable Setup DoNotResend Transient
        Failed to Update Geo Permissions
        - Set the countries again in the Console and check afterwards that they were stored.

        30700 InvalidMessage ApiResponse None
        Advanced messaging features are not available in this region.
        - Send this message through the US1 region, or leave the feature out that this region does not offer.

        30701 InvalidSender Setup DoNotResend
        Brand Registration Failure: Invalid input parameters
        - Correct the fields that the failure names: lengths, phone, e-mail, state, postal code or tax number.

        30702 InvalidSender Setup DoNotResend
        Brand Registration Failure: Registration not found
        - Hand the brand in afresh: it was deleted or expired at The Campaign Registry, the carriers' list of US senders.

        30703 InvalidSender Setup DoNotResend
        Brand Registration Failure: Duplicate record detected
        - Use the brand that is registered already, or change what this one shares with it: tax number, name, e-mail, phone or website.

        30709 InvalidSender Setup DoNotResend
        Subscribers Must Be Opted In When Providing an Opt-In Message
        - Set the campaign's field for subscriber opt-in to true when it carries a welcome text, or take the welcome text out.

        30710 InvalidSender Setup DoNotResend
        Deleting a Brand with Active Campaigns is Not Allowed
        - Delete the campaigns that hang on this brand, or register them under another one, and only then delete it.

        30711 InvalidSender Setup DoNotResend
        Deleting a Brand with Active Brand Sharing is Not Allowed
        - End the sharing with other accounts or partners at The Campaign Registry, then delete the brand.

        30712 InvalidSender Setup DoNotResend
        Brand Registration Failure: Max registration limit reached
        - Delete brands that failed or are not used, or ask support for a higher limit.

        30713 InvalidSender Setup DoNotResend
        Invalid Vetting Token
        - Copy the token again from the firm that vetted the brand, complete and unexpired.

        30714 InvalidSender Setup DoNotResend
        Vetting Token Rejected by TCR
        - Check that the vetting was made for this very brand and tax number, and ask the firm that issued the token.

        30715 InvalidSender Setup DoNotResend
        Vetting Token Not Allowed for Sole Proprietor Brands
        - Register as a company with a tax number if you want outside vetting, which a person texting for themselves cannot have.

        30729 InvalidSender Setup DoNotResend
        Brand Registration Failure: Country code not allowed
        - Register through an entity in a country that the US registry admits.

        30734 InvalidSender Setup DoNotResend
        Brand Registration Failure: Sole Proprietor brands are not enabled
        - Ask support to enable sole proprietor brands, or register as a company with a tax number.

        30747 InvalidSender Setup DoNotResend
        Brand Registration Failure: Address duplicate threshold reached
        - Give each brand its own address, since this one has been used too often.

        30748 InvalidSender Setup DoNotResend
        Brand Registration Failure: Phone number duplicate threshold reached
        - Give the brand a contact phone that others do not use already.

        30749 InvalidSender Setup DoNotResend
        Brand Registration Failure: Email address duplicate threshold reached
        - Give the brand an e-mail address that others do not use already.

        30750 InvalidSender Setup DoNotResend
        Brand Registration Failure: Mobile phone number duplicate threshold reached
        - Confirm the sole proprietor with another mobile number, for one serves a few brands only.

        30751 InvalidSender Setup DoNotResend
        Brand Registration Failure: Unsupported mobile phone number
        - Give a US or Canadian mobile number of a carrier, not an internet number.

        30752 InvalidSender Setup DoNotResend
        Brand Registration Failure: Invalid or expired OTP
        - Have the confirmation code sent again and answer the text within a day.

        30753 InvalidSender Setup DoNotResend
        Brand Registration Failure: Unsupported email address
        - Replace the disposable or malformed e-mail address of the brand.

        30754 InvalidSender Setup DoNotResend
        Brand Registration Failure: Invalid postal address
        - Write street, city, state and postal code as the post office of the country does, and no P.O. box.

        30755 InvalidSender Setup DoNotResend
        Brand Registration Failure: Unsupported country code
        - Check that the two-letter country code is correct and accepted by the registry.

        30756 InvalidSender Setup DoNotResend
        Brand Registration Failure: Obfuscation check failure
        - Write names and addresses in ordinary letters, without symbols and without spaces between the letters.

        30757 InvalidSender Setup DoNotResend
        Brand Registration Failure: Missing Business Registration Number
        - Fill in the number under which the state or tax office knows the business: the EIN in the US, its counterpart elsewhere.

        30758 InvalidSender Setup DoNotResend
        Unknown Error Code
        - Name the authority that issued the registration number.

        30759 InvalidSender Setup DoNotResend
        US A2P Registration: Insufficient Permissions to Perform Operation
        - Use an API key or user with the right to manage A2P registrations in this account.

        30790 InvalidSender Setup DoNotResend Transient
        Brand Registration Failure: Internal system error
        - Submit the brand again after an hour, then report its SID to support.

        30791 InvalidSender Setup DoNotResend Transient
        Brand Registration Failure: Temporary system error
        - Submit the brand again, unchanged, in an hour: the registry was out of order for the moment.

        30792 InvalidSender Setup DoNotResend
        Brand Registration Failure: General error
        - Check the brand's data for oddities, submit it again, and give support its SID if that fails.

        30793 InvalidSender Setup DoNotResend
        Brand Registration Failure: Validation problems with connected bundles
        - Open the customer profile and the A2P bundle in Trust Hub and correct what each one reports.

        30794 InvalidSender Setup DoNotResend Transient
        US A2P Registration: General error
        - Try the step again, then show support the SIDs of the brand (BN) and the campaign (QE) if it repeats.

        30795 InvalidSender Setup DoNotResend
        Brand Registration Feedback: Data mismatch related to tax id and its associated properties.
        - Compare legal name, tax number and address with the tax office's letter, letter by letter.

        30796 InvalidSender Setup DoNotResend
        Brand Registration Feedback: Non public entity registered as a public for profit entity or the stock information mismatch.
        - Register as a private company, or correct stock symbol and exchange.

        30797 InvalidSender Setup DoNotResend
        Brand Registration Feedback: Non government entity registered as a government entity. Must be a U.S. government entity.
        - Register as a company or non-profit, unless this is an authority of the United States.

        30798 InvalidSender Setup DoNotResend
        Brand Registration Feedback: No IRS 501c tax-exempt status found.
        - Check at the US tax office, the IRS, that exactly this name and tax number are exempt under section 501(c), or register as an ordinary company.

        30799 InvalidSender Setup DoNotResend
        Brand Registration Feedback: We were unable to verify the details of the registration data.
        - Correct the brand's details from its official papers, then ask for the check again.
        """u8;
}
