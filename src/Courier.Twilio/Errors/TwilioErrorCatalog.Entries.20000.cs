namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static ReadOnlySpan<byte> Entries20000 => """
        20001 InvalidMessage ApiResponse DoNotResend Warning
        Unknown parameters
        - Compare the field names with Twilio's: they are case-sensitive, and an unknown one was ignored while the message went out.
        - Correct or remove the misspelt override, since Twilio will not say so again.

        20002 InvalidMessage ApiResponse DoNotResend
        Invalid FriendlyName
        - Choose a descriptive name of 1 to 64 characters for the resource.

        20003 CredentialsRejected ApiResponse UseNextProvider
        Permission Denied
        - Check that the account SID and the auth token belong together, character for character.
        - Check the kind of account: a subaccount has its own token, test credentials are not live ones, and each region has its own.
        - Confirm in the Console that the auth token or API key is still valid and was not rotated or revoked.

        20004 NotFound ApiResponse UseNextProvider
        Method not allowed
        - Check the base address: a server on the way to Twilio, or another path, responded instead of Messages.json.
        - Send with POST and read with GET, as this library does when its address is right.

        20005 CredentialsRejected ApiResponse UseNextProvider
        Account not active
        - Open the account in the Console: it is suspended or closed, and its banner says why.
        - Settle the balance or the review that suspended it, or send from another account.

        20006 CredentialsRejected ApiResponse UseNextProvider
        Access Denied
        - Check which account owns the resource: the credentials in use may not touch it.
        - Give the API key the permission for Messages, or use one of the account that owns the sender.

        20007 InvalidMessage ApiResponse DoNotResend
        Page size too large
        - Ask for at most 1,000 entries a page when listing, and follow the link to the next page for more.

        20008 CredentialsRejected ApiResponse None
        Test Credentials
        - Use the live account SID and auth token: test credentials can create messages but not read, list or cancel them.
        - In tests that follow a message to its end, use the sandbox instead of Twilio's test credentials.

        20009 InvalidMessage ApiResponse DoNotResend Transient
        Cannot delete this resource before it is complete
        - Wait at least a minute after the message has ended before deleting its record.
        - Check the status first: only delivered, undelivered, failed or canceled messages can go.

        20010 CredentialsRejected ApiResponse UseNextProvider
        Action disabled for account
        - Check in the Console whether the account waits for a review, a payment or a consent: actions are switched off until then.
        - Ask Twilio support what they need to open it, naming the action.

        20011 ProviderUnavailable ApiResponse UseNextProvider
        Invalid TLS version
        - Let the program speak TLS 1.2 or newer, and update the operating system when it cannot.
        - Look for a proxy on the way that opens the connection with an older version.

        20012 ProviderUnavailable ApiResponse UseNextProvider
        Invalid TLSv1.2 Cipher Suite
        - Allow current cipher suites with forward secrecy on this machine, or on the proxy that opens the connection.

        20020 InvalidMessage Setup DoNotResend
        No update/state change is observed for the data entered
        - Change at least one field before sending the update, since what was sent is what is already stored.

        20021 InvalidSender Setup DoNotResend
        Phone number rejected by T-Mobile SDG Service Provisioning API
        - Check that the number is an active US number of the account and not already enabled through another provider.
        - Ask support to look at its record with T-Mobile.

        20023 InvalidSender Setup DoNotResend
        Phone number is not correct: it cannot be null or have non-decimal symbols
        - Give the number to be registered in digits only, and check that the field is filled.

        20101 CredentialsRejected ApiResponse UseNextProvider
        Invalid Access Token
        - Make a new access token with the library of your language, and look at it with a JWT viewer.
        - For sending messages use the account SID and auth token or an API key, not an access token.

        20102 CredentialsRejected ApiResponse UseNextProvider
        Invalid Access Token header
        - Build the token with Twilio's helper library, or give its header typ JWT, alg HS256 and cty twilio-fpa;v=1.
        - For sending alone use Basic authentication, which needs no such token.

        20103 CredentialsRejected ApiResponse UseNextProvider
        Invalid Access Token issuer/subject
        - Set the issuer to the SID of an API key and the subject to the account SID that owns the key.
        - Check that neither the key nor the account was closed.

        20104 CredentialsRejected ApiResponse UseNextProvider Warning
        Access Token expired or expiration date invalid
        - Ask for a fresh access token, and renew it before its time is up.
        - Keep the expiry within 24 hours, and check the clock of the machine that makes tokens.

        20105 CredentialsRejected ApiResponse UseNextProvider Transient
        Access Token not yet valid
        - Set the clock of the machine that makes tokens: it runs ahead of Twilio's.

        20106 CredentialsRejected ApiResponse UseNextProvider
        Invalid Access Token grants
        - Put into the token a grant for the product you call, with its service SID.

        20107 CredentialsRejected ApiResponse UseNextProvider
        Invalid Access Token signature
        - Sign the token with the secret of the very API key that its issuer names.

        20151 CredentialsRejected ApiResponse UseNextProvider
        Authentication Failed
        - Check the JWT of Public Key Client Validation as a whole: key, account and hash of the request have to fit together.

        20152 CredentialsRejected ApiResponse UseNextProvider
        Invalid Header
        - Give the JWT's header the fields that client validation asks for: cty, typ, alg and kid.

        20153 CredentialsRejected ApiResponse UseNextProvider
        Invalid Issuer Or Subject
        - In the signed token (JWT), name the API key as issuer and its own account as subject, and check that both are active.

        20154 CredentialsRejected ApiResponse UseNextProvider
        Invalid Claim Set
        - Add the claims hrh and rqh, with the hashed headers and the hash of the request as it is sent.
        - Check that no proxy changes the request after it was hashed.

        20155 CredentialsRejected ApiResponse UseNextProvider Transient
        Expiration Time In The Future
        - Synchronise the clock of the machine that signs, since its tokens come from the future.

        20156 CredentialsRejected ApiResponse UseNextProvider
        Expired or Invalid Expiration in Token
        - Sign each request anew, with a token (JWT) that expires a few minutes ahead.

        20157 CredentialsRejected ApiResponse UseNextProvider
        Expiration Time Exceeds Maximum Time Allowed
        - Give the JWT an expiry that is at most 24 hours from the moment it is made; some minutes are enough.

        20159 CredentialsRejected ApiResponse UseNextProvider
        Invalid Signature
        - Sign with the private key whose public half was uploaded, and name that half's credential SID in kid.

        20160 CredentialsRejected ApiResponse UseNextProvider
        Invalid Token
        - Check that the header holds a whole JWT of three parts, neither cut off nor quoted.

        20161 InvalidMessage ApiResponse DoNotResend
        Programmable Chat: Parameters are not specified for update request
        - Send at least one field with the update, form-encoded and spelled as documented.

        20162 RateLimited ApiResponse RetryLater Transient
        A conflicting resource update is in progress
        - Find out which other program or thread changes the same resource, and let one change finish before the next begins.

        20403 CredentialsRejected ApiResponse UseNextProvider
        403 Forbidden
        - Check in the Console that the account and its parent are active; requests of a suspended or closed account are rejected everywhere.
        - Check that the product and the region you call are enabled for this account.

        20404 NotFound ApiResponse UseNextProvider
        Not Found
        - Check that the resource exists; Twilio's paths and SIDs are case-sensitive.
        - Verify the account SID and the base URL, including edge and region: a SID of another account is not found either.

        20409 InvalidMessage ApiResponse DoNotResend Transient
        Conflict
        - Read the resource and its status first, then repeat the change if it still makes sense.

        20410 NotFound ApiResponse UseNextProvider
        Gone
        - Move to the current Messages resource of the 2010-04-01 API: the one that was called has been shut down.

        20412 InvalidMessage ApiResponse DoNotResend
        Precondition Failed
        - Fetch the resource again and repeat the update with its new ETag: it was changed in the meantime.

        20413 InvalidMessage ApiResponse None
        Request Entity Too Large
        - Send less at a time: shorten the text and fields, or pass large media by its URL.

        20422 InvalidMessage ApiResponse None
        Invalid Parameter
        - Read Twilio's sentence for the field it names, and correct that field; nothing was sent.

        20423 InvalidMessage ApiResponse None
        Invalid SID
        - Compare each SID in the request with the Console: two letters for its kind and 32 hexadecimal digits.

        20426 ProviderUnavailable ApiResponse UseNextProvider
        Upgrade Required
        - Make the connection with TLS 1.2 or newer, which Twilio demands since older versions are unsafe.

        20429 RateLimited ApiResponse RetryLater Transient
        Too many requests
        - Lower the number of requests under way at once: Twilio limits concurrency for each account, over all processes.
        - Try again with increasing delays; a request that was rejected this way was not processed.
        - Read messages through callbacks or lists rather than one by one.

        20500 ProviderUnavailable ApiResponse None Transient
        Internal Server Error
        - Do not send again at once: Twilio may have accepted the message, so search for it in the message log first.
        - Watch status.twilio.com, and give support the request ID when it goes on.

        20503 ProviderUnavailable ApiResponse None Transient
        Service unavailable
        - Search for the message before sending it again: the response does not say whether Twilio accepted it.
        - Ask again later with growing pauses, and see whether Twilio reports an incident.

        20504 ProviderUnavailable ApiResponse None Transient
        Twilio Internal Error
        - A part of Twilio timed out: check in the message log whether the message exists.
        - Wait some minutes before the next attempt.
        """u8;
}
