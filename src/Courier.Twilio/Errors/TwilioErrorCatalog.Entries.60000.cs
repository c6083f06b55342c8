using Code = Courier.Twilio.TwilioErrorCode;
using Failover = Courier.Twilio.TwilioFailover;
using Level = Courier.Twilio.TwilioErrorLevel;
using Reason = Courier.Sms.SmsFailureReason;
using Surface = Courier.Twilio.TwilioErrorSurface;

namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static TwilioErrorInfo[] Entries60000() =>
    [
        new(Code.DownstreamAuthenticationFailed, "Downstream Authentication Failed", Reason.CredentialsRejected,
            "Check that the account SID is the one this data product was ordered for.",
            "Have support look at its access to the data provider, which refused a login that Twilio had accepted.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.EndUserIdentificationTimeout, "End User Identification Timeout", Reason.ProviderUnavailable,
            "Repeat the request; when the phone itself takes part, it has ten minutes to open the URL.")
        { Surface = Surface.AtOnce, Failover = Failover.Wait, IsTransient = true },

        new(Code.EndUserDataNotAvailable, "End User Data is Not Available", Reason.Unknown,
            "Go on without this data, since there is none for this person and asking again changes nothing.")
        { Surface = Surface.AtOnce },

        new(Code.LookupConfigurationInvalid, "Invalid Configuration", Reason.CredentialsRejected,
            "Check the parameters of the request first, then have support look at how this data product is set up for the account.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.DownstreamCarrierError, "Downstream Carrier Error", Reason.ProviderUnavailable,
            "Ask again in a minute, and treat the number as unknown when the carrier stays silent.")
        { Surface = Surface.AtOnce, Failover = Failover.Wait, IsTransient = true },

        new(Code.NumberInvalidAtCarrier, "Invalid Phone Number", Reason.InvalidRecipient,
            "Ask the person for their number again: it is well formed, but its carrier does not know it or has shut it off.")
        { Surface = Surface.AtOnce },

        new(Code.DownstreamVerificationFailed, "Downstream Verification Failed", Reason.CredentialsRejected,
            "Pass along the app's security token that was set when the verification was created.")
        { Surface = Surface.AtOnce },

        new(Code.UnsupportedCarrier, "Unsupported Carrier", Reason.RecipientUnreachable,
            "Check the person in another way, for their carrier does not take part in this product.")
        { Surface = Surface.AtOnce },

        new(Code.UnprovisionedOrOutOfCoverage, "Unprovisioned or out of coverage", Reason.RecipientUnreachable,
            "Treat the number as not reachable unless you know better, because no carrier claims it.")
        { Surface = Surface.AtOnce },

        new(Code.CanadaLookupsNeedAuthorization, "Authorization required for Canada lookups", Reason.CredentialsRejected,
            "Apply for access to Canadian number data through Twilio, or skip this lookup for Canada.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.LookupPackageNotEnabled, "Lookup Package is Not Enabled", Reason.CredentialsRejected,
            "Have the wanted data package enabled for the account, or leave it out of Fields.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.LookupCountryNotSupported, "Lookup Unsupported Country", Reason.InvalidRecipient,
            "Leave this data package out for countries that its coverage list does not name.")
        { Surface = Surface.AtOnce },

        new(Code.LookupFailed, "Lookup Error", Reason.ProviderUnavailable,
            "Try the lookup again once, then go on without it rather than holding up the send.")
        { Surface = Surface.AtOnce, Failover = Failover.Wait, IsTransient = true },

        new(Code.LiveActivityNotEnabled, "Live activity not enabled", Reason.CredentialsRejected,
            "Ask Twilio's sales team to open live_activity for the account, or leave it out of Fields.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.NumberOutsideOfCoverage, "Phone number outside of coverage", Reason.RecipientUnreachable,
            "Check the number by other means, since its carrier is not covered by this data.")
        { Surface = Surface.AtOnce },

        new(Code.LookupQuotaReached, "Lookup Package Quota Reached", Reason.RateLimited,
            "Have the package's quota raised, or save the answers so that a number is asked for once.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.NumberNotMobile, "Requested phone number not mobile", Reason.RecipientIsLandline,
            "Ask for a mobile number, because the requested data exists for mobile lines only.")
        { Surface = Surface.AtOnce },

        new(Code.LookupProviderDegraded, "Lookup Provider Degradation", Reason.ProviderUnavailable,
            "Delay lookups that can wait, for the data provider answers slowly or in part at the moment.")
        { Surface = Surface.AtOnce, Failover = Failover.Wait, IsTransient = true },

        new(Code.LookupInAnotherRegion, "Lookup Request Must Be Completed in Different Twilio Region", Reason.CredentialsRejected,
            "Send the lookup to the region that holds the data, with that region's credentials.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.LookupRateLimitExceeded, "Lookup rate limit exceeded", Reason.RateLimited,
            "Space the lookups out, and cache what you already know.")
        { Surface = Surface.AtOnce, Failover = Failover.Wait, IsTransient = true },

        new(Code.LookupParametersMissing, "Lookup Not Enough Request Parameters", Reason.InvalidMessage,
            "Add the parameters that the package asks for, such as name and address for identity matching.")
        { Surface = Surface.AtOnce },

        new(Code.LookupParameterMalformed, "Lookup Malformed Request Parameter", Reason.InvalidMessage,
            "Correct the format of the parameter that the answer names, for example a date as YYYYMMDD.")
        { Surface = Surface.AtOnce },

        new(Code.LookupNotInThisRegion, "Lookup Request Cannot be Completed in Twilio Region", Reason.CredentialsRejected,
            "Send this lookup to the US1 region, with credentials made there, for your region does not offer it.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.SimSwapInformationIncomplete, "Lookup SIM Swap Information is Incomplete From Carrier", Reason.Unknown,
            "Do not take the missing answer for a good sign: decide as if the SIM's age were unknown.")
        { Surface = Surface.AtOnce },

        new(Code.CarrierInformationNotAvailable, "Lookup Carrier Information Not Available", Reason.Unknown,
            "Use the line type if it is given, and do not reject a number because its carrier is unknown.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidMagicNumber, "Invalid Magic Number", Reason.InvalidRecipient,
            "Use one of the test numbers that Lookup documents with its test credentials.")
        { Surface = Surface.AtOnce },

        new(Code.LookupVerificationNotFound, "Verification Not Found", Reason.NotFound,
            "Check the SID of the verification you report on, which is kept for a short time only.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.TrialLookupLimit, "Maximum rate limit for Trial Accounts", Reason.RateLimited,
            "Upgrade the account, or wait until the trial's allowance of lookups starts anew.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn, IsTransient = true },

        new(Code.LookupUsageDisabled, "Lookup Usage Disabled", Reason.CredentialsRejected,
            "Go on without lookups for now, and ask support why they are switched off for this account, often for unusual use.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },
    ];
}
