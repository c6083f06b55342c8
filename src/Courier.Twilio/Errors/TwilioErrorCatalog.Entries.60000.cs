namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static ReadOnlySpan<byte> Entries60000 => """
        60001 CredentialsRejected ApiResponse UseNextProvider
        Downstream Authentication Failed
        - Check that the account SID is the one this data product was ordered for.
        - Ask support to check its access to the data provider, which rejected a login that Twilio had accepted.

        60002 ProviderUnavailable ApiResponse RetryLater Transient
        End User Identification Timeout
        - Repeat the request; when the phone itself takes part, it has ten minutes to open the URL.

        60003 Unknown ApiResponse None
        End User Data is Not Available
        - Go on without this data, since there is none for this person and asking again changes nothing.

        60004 CredentialsRejected ApiResponse UseNextProvider
        Invalid Configuration
        - Check the parameters of the request first, then have support look at how this data product is set up for the account.

        60005 ProviderUnavailable ApiResponse RetryLater Transient
        Downstream Carrier Error
        - Ask again in a minute, and treat the number as unknown when the carrier stays silent.

        60006 InvalidRecipient ApiResponse None
        Invalid Phone Number
        - Ask the person for their number again: it is well formed, but its carrier does not know it or has shut it off.

        60007 CredentialsRejected ApiResponse None
        Downstream Verification Failed
        - Pass along the app's security token that was set when the verification was created.

        60008 RecipientUnreachable ApiResponse None
        Unsupported Carrier
        - Check the person in another way, for their carrier does not take part in this product.

        60600 RecipientUnreachable ApiResponse None
        Unprovisioned or out of coverage
        - Treat the number as not reachable unless you know better, because no carrier claims it.

        60601 CredentialsRejected ApiResponse UseNextProvider
        Authorization required for Canada lookups
        - Apply for access to Canadian number data through Twilio, or skip this lookup for Canada.

        60606 CredentialsRejected ApiResponse UseNextProvider
        Lookup Package is Not Enabled
        - Have the wanted data package enabled for the account, or leave it out of Fields.

        60607 InvalidRecipient ApiResponse None
        Lookup Unsupported Country
        - Leave this data package out for countries that its coverage list does not name.

        60608 ProviderUnavailable ApiResponse RetryLater Transient
        Lookup Error
        - Try the lookup again once, then go on without it rather than holding up the send.

        60609 CredentialsRejected ApiResponse UseNextProvider
        Live activity not enabled
        - Ask Twilio's sales team to open live_activity for the account, or leave it out of Fields.

        60610 RecipientUnreachable ApiResponse None
        Phone number outside of coverage
        - Check the number by other means, since its carrier is not covered by this data.

        60611 RateLimited ApiResponse UseNextProvider
        Lookup Package Quota Reached
        - Raise the quota of the package, or store the results so that each number is looked up once.

        60612 RecipientIsLandline ApiResponse None
        Requested phone number not mobile
        - Ask for a mobile number, because the requested data exists for mobile lines only.

        60613 ProviderUnavailable ApiResponse RetryLater Transient
        Lookup Provider Degradation
        - Delay lookups that can wait, because the data provider currently responds slowly or incompletely.

        60614 CredentialsRejected ApiResponse UseNextProvider
        Lookup Request Must Be Completed in Different Twilio Region
        - Send the lookup to the region that holds the data, with that region's credentials.

        60616 RateLimited ApiResponse RetryLater Transient
        Lookup rate limit exceeded
        - Space the lookups out, and cache what you already know.

        60617 InvalidMessage ApiResponse None
        Lookup Not Enough Request Parameters
        - Add the parameters that the package asks for, such as name and address for identity matching.

        60618 InvalidMessage ApiResponse None
        Lookup Malformed Request Parameter
        - Correct the format of the parameter that the response names, for example a date as YYYYMMDD.

        60619 CredentialsRejected ApiResponse UseNextProvider
        Lookup Request Cannot be Completed in Twilio Region
        - Send this lookup to the US1 region, with credentials made there, for your region does not offer it.

        60620 Unknown ApiResponse None
        Lookup SIM Swap Information is Incomplete From Carrier
        - Do not treat the missing result as a good sign: decide as if the age of the SIM were unknown.

        60621 Unknown ApiResponse None
        Lookup Carrier Information Not Available
        - Use the line type if it is given, and do not reject a number because its carrier is unknown.

        60622 InvalidRecipient ApiResponse None
        Invalid Magic Number
        - With test credentials, look up only the test numbers that Lookup's documentation lists; for any other number use the live ones.

        60623 NotFound ApiResponse DoNotResend Warning
        Verification Not Found
        - Check the SID of the verification you report on, which is kept for a short time only.

        60624 RateLimited ApiResponse UseNextProvider Transient
        Maximum rate limit for Trial Accounts
        - Upgrade the account, or wait until the trial's allowance of lookups starts anew.

        60699 CredentialsRejected ApiResponse UseNextProvider
        Lookup Usage Disabled
        - Go on without lookups for now, and ask support why they are switched off for this account, often for unusual use.
        """u8;
}
