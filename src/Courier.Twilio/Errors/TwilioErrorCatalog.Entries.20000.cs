using Code = Courier.Twilio.TwilioErrorCode;
using Failover = Courier.Twilio.TwilioFailover;
using Level = Courier.Twilio.TwilioErrorLevel;
using Reason = Courier.Sms.SmsFailureReason;
using Surface = Courier.Twilio.TwilioErrorSurface;

namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static TwilioErrorInfo[] Entries20000() =>
    [
        new(Code.UnknownParameters, "Unknown parameters", Reason.InvalidMessage,
            "Compare the field names with Twilio's: they are case-sensitive, and an unknown one was ignored while the message went out.",
            "Correct or remove the misspelt override, since Twilio will not say so again.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.InvalidFriendlyName, "Invalid FriendlyName", Reason.InvalidMessage,
            "Choose a descriptive name of 1 to 64 characters for the resource.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.PermissionDenied, "Permission Denied", Reason.CredentialsRejected,
            "Check that the account SID and the auth token belong together, character for character.",
            "Check the kind of account: a subaccount has its own token, test credentials are not live ones, and each region has its own.",
            "Confirm in the Console that the auth token or API key is still valid and was not rotated or revoked.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.MethodNotAllowed, "Method not allowed", Reason.NotFound,
            "Check the base address: something between here and Twilio, or another path, answered instead of Messages.json.",
            "Send with POST and read with GET, as this library does when its address is right.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.AccountNotActive, "Account not active", Reason.CredentialsRejected,
            "Open the account in the Console: it is suspended or closed, and its banner says why.",
            "Settle the balance or the review that suspended it, or send from another account.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.AccessDenied, "Access Denied", Reason.CredentialsRejected,
            "Check which account owns the resource: the credentials in use may not touch it.",
            "Give the API key the permission for Messages, or use one of the account that owns the sender.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.PageSizeTooLarge, "Page size too large", Reason.InvalidMessage,
            "Ask for at most 1,000 entries a page when listing, and follow the link to the next page for more.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.TestCredentials, "Test Credentials", Reason.CredentialsRejected,
            "Use the live account SID and auth token: test credentials can create messages but not read, list or cancel them.",
            "In tests that follow a message to its end, use the sandbox instead of Twilio's test credentials.")
        { Surface = Surface.AtOnce },

        new(Code.CannotDeleteResourceBeforeComplete, "Cannot delete this resource before it is complete", Reason.InvalidMessage,
            "Wait at least a minute after the message has ended before deleting its record.",
            "Check the status first: only delivered, undelivered, failed or canceled messages can go.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe, IsTransient = true },

        new(Code.ActionDisabledForAccount, "Action disabled for account", Reason.CredentialsRejected,
            "Check in the Console whether the account waits for a review, a payment or a consent: actions are switched off until then.",
            "Ask Twilio support what they need to open it, naming the action.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.InvalidTlsVersion, "Invalid TLS version", Reason.ProviderUnavailable,
            "Let the program speak TLS 1.2 or newer, and update the operating system when it cannot.",
            "Look for a proxy on the way that opens the connection with an older version.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.InvalidCipherSuite, "Invalid TLSv1.2 Cipher Suite", Reason.ProviderUnavailable,
            "Allow current cipher suites with forward secrecy on this machine, or on the proxy that opens the connection.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.NoStateChange, "No update/state change is observed for the data entered", Reason.InvalidMessage,
            "Change at least one field before sending the update, since what was sent is what is already stored.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.NumberRejectedByTMobile, "Phone number rejected by T-Mobile SDG Service Provisioning API", Reason.InvalidSender,
            "Check that the number is an active US number of the account and not already enabled through another provider.",
            "Ask support to look at its record with T-Mobile.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.NumberHasNonDecimalSymbols, "Phone number is not correct: it cannot be null or have non-decimal symbols", Reason.InvalidSender,
            "Give the number to be registered in digits only, and check that the field is filled.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.InvalidAccessToken, "Invalid Access Token", Reason.CredentialsRejected,
            "Make a new access token with the library of your language, and look at it with a JWT viewer.",
            "For sending messages use the account SID and auth token or an API key, not an access token.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.InvalidAccessTokenHeader, "Invalid Access Token header", Reason.CredentialsRejected,
            "Build the token with Twilio's helper library, or give its header typ JWT, alg HS256 and cty twilio-fpa;v=1.",
            "For sending alone use Basic authentication, which needs no such token.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.InvalidAccessTokenIssuer, "Invalid Access Token issuer/subject", Reason.CredentialsRejected,
            "Set the issuer to the SID of an API key and the subject to the account SID that owns the key.",
            "Check that neither the key nor the account was closed.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.AccessTokenExpired, "Access Token expired or expiration date invalid", Reason.CredentialsRejected,
            "Ask for a fresh access token, and renew it before its time is up.",
            "Keep the expiry within 24 hours, and check the clock of the machine that makes tokens.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn, Level = Level.Warning },

        new(Code.AccessTokenNotYetValid, "Access Token not yet valid", Reason.CredentialsRejected,
            "Set the clock of the machine that makes tokens: it runs ahead of Twilio's.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn, IsTransient = true },

        new(Code.InvalidAccessTokenGrants, "Invalid Access Token grants", Reason.CredentialsRejected,
            "Put into the token a grant for the product you call, with its service SID.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.InvalidAccessTokenSignature, "Invalid Access Token signature", Reason.CredentialsRejected,
            "Sign the token with the secret of the very API key that its issuer names.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.AuthenticationFailed, "Authentication Failed", Reason.CredentialsRejected,
            "Check the JWT of Public Key Client Validation as a whole: key, account and hash of the request have to fit together.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.InvalidJwtHeader, "Invalid Header", Reason.CredentialsRejected,
            "Give the JWT's header the fields that client validation asks for: cty, typ, alg and kid.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.InvalidJwtIssuerOrSubject, "Invalid Issuer Or Subject", Reason.CredentialsRejected,
            "Name the API key as issuer and its own account as subject, and check that both are active.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.InvalidJwtClaimSet, "Invalid Claim Set", Reason.CredentialsRejected,
            "Add the claims hrh and rqh, with the hashed headers and the hash of the request as it is sent.",
            "Check that no proxy changes the request after it was hashed.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.JwtExpirationInTheFuture, "Expiration Time In The Future", Reason.CredentialsRejected,
            "Synchronise the clock of the machine that signs, since its tokens come from the future.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn, IsTransient = true },

        new(Code.JwtExpired, "Expired or Invalid Expiration in Token", Reason.CredentialsRejected,
            "Sign each request anew with an expiry a few minutes ahead.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.JwtExpirationTooLong, "Expiration Time Exceeds Maximum Time Allowed", Reason.CredentialsRejected,
            "Give the JWT an expiry that is at most 24 hours from the moment it is made; some minutes are enough.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.InvalidJwtSignature, "Invalid Signature", Reason.CredentialsRejected,
            "Sign with the private key whose public half was uploaded, and name that half's credential SID in kid.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.InvalidJwt, "Invalid Token", Reason.CredentialsRejected,
            "Check that the header holds a whole JWT of three parts, neither cut off nor quoted.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.NothingToUpdate, "Programmable Chat: Parameters are not specified for update request", Reason.InvalidMessage,
            "Send at least one field with the update, form-encoded and spelled as documented.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.ConflictingUpdate, "A conflicting resource update is in progress", Reason.RateLimited,
            "Find out which other program or thread changes the same resource, and let one change finish before the next begins.")
        { Surface = Surface.AtOnce, Failover = Failover.Wait, IsTransient = true },

        new(Code.Forbidden, "403 Forbidden", Reason.CredentialsRejected,
            "Check in the Console that the account and its parent are active; a suspended or closed one is refused everywhere.",
            "Check that the product and the region you call are enabled for this account.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.NotFound, "Not Found", Reason.NotFound,
            "Check that the resource exists, and mind that Twilio's paths and SIDs are case-sensitive.",
            "Verify the account SID and the base URL, including edge and region: a SID of another account is not found either.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.Conflict, "Conflict", Reason.InvalidMessage,
            "Read the resource and its status first, then repeat the change if it still makes sense.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe, IsTransient = true },

        new(Code.Gone, "Gone", Reason.NotFound,
            "Move to the current Messages resource of the 2010-04-01 API: the one that was called has been shut down.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.PreconditionFailed, "Precondition Failed", Reason.InvalidMessage,
            "Read the resource again and repeat the update with its new ETag, because somebody changed it in between.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.RequestEntityTooLarge, "Request Entity Too Large", Reason.InvalidMessage,
            "Send less at a time: shorten the text and fields, or pass large media by its URL.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidParameter, "Invalid Parameter", Reason.InvalidMessage,
            "Read Twilio's sentence for the field it names, and correct that field; nothing was sent.")
        { Surface = Surface.AtOnce },

        new(Code.InvalidSid, "Invalid SID", Reason.InvalidMessage,
            "Compare each SID in the request with the Console: two letters for its kind and 32 hexadecimal digits.")
        { Surface = Surface.AtOnce },

        new(Code.UpgradeRequired, "Upgrade Required", Reason.ProviderUnavailable,
            "Make the connection with TLS 1.2 or newer, which Twilio demands since older versions are unsafe.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.TooManyRequests, "Too many requests", Reason.RateLimited,
            "Lower the number of requests under way at once: Twilio limits concurrency for each account, over all processes.",
            "Try again with growing pauses; a request refused this way was not processed.",
            "Read messages through callbacks or lists rather than one by one.")
        { Surface = Surface.AtOnce, Failover = Failover.Wait, IsTransient = true },

        new(Code.InternalServerError, "Internal Server Error", Reason.ProviderUnavailable,
            "Do not send again blindly: the message may have been taken, so look it up in the message log first.",
            "Watch status.twilio.com, and give support the request ID when it goes on.")
        { Surface = Surface.AtOnce, IsTransient = true },

        new(Code.ServiceUnavailable, "Service unavailable", Reason.ProviderUnavailable,
            "Look the message up before sending it again, since an answer like this does not say whether it was taken.",
            "Ask again later with growing pauses, and see whether Twilio reports an incident.")
        { Surface = Surface.AtOnce, IsTransient = true },

        new(Code.TwilioInternalError, "Twilio Internal Error", Reason.ProviderUnavailable,
            "A part of Twilio did not answer in time: find out in the message log whether the message exists.",
            "Wait some minutes before the next attempt.")
        { Surface = Surface.AtOnce, IsTransient = true },
    ];
}
