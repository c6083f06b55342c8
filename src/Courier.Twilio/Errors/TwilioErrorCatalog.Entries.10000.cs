using Code = Courier.Twilio.TwilioErrorCode;
using Failover = Courier.Twilio.TwilioFailover;
using Level = Courier.Twilio.TwilioErrorLevel;
using Reason = Courier.Sms.SmsFailureReason;
using Surface = Courier.Twilio.TwilioErrorSurface;

namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static TwilioErrorInfo[] Entries10000() =>
    [
        new(Code.AccountIsNotActive, "Account is not active", Reason.CredentialsRejected,
            "Look at the account's banner in the Console: an empty balance or a policy review has switched the account off.",
            "Top up the balance or answer the review, and send from another account until it is active again.")
        { Surface = Surface.AtOnce | Surface.AfterSend, Failover = Failover.MoveOn },

        new(Code.TrialFeatureNotSupported, "Trial accounts do not support the feature you tried to use", Reason.CredentialsRejected,
            "Upgrade the trial account: what you asked for is open to paying accounts only.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.InvalidUrlFormat, "Invalid URL format", Reason.CallbackUnreachable,
            "Write the URL whole, as in https://example.com/twilio/status?id=1, with special characters percent-encoded.",
            "Check the URL stored with the phone number or Messaging Service in the Console, which may be the faulty one.")
        { Surface = Surface.AtOnce | Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.HttpRetrievalFailure, "HTTP retrieval failure", Reason.CallbackUnreachable,
            "Check that your web server is up, reachable from the internet and answers the URL with a 2xx status in good time.",
            "Look for network trouble on the way: DNS, firewall, TLS certificate, proxy.",
            "For media and other static files, check that the server is set up to serve them to anybody, by GET as well as POST.")
        { Surface = Surface.AfterSend | Surface.OnCallback, IsTransient = true },

        new(Code.TcpConnectionTimedOut, "TCP connection timed out", Reason.CallbackUnreachable,
            "Let Twilio through the firewall: two attempts of five seconds each to open a connection went unanswered.",
            "Check that the host name leads to a public address and that the port is the one you serve.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe, IsTransient = true },

        new(Code.TcpConnectionRefused, "TCP connection refused", Reason.CallbackUnreachable,
            "Start the web server: the machine answered that nothing listens on this port.",
            "Compare the port in the URL with the one the server listens on, behind the load balancer too.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe, IsTransient = true },

        new(Code.HttpTotalTimeoutTriggered, "HTTP communication total time out triggered", Reason.CallbackUnreachable,
            "Answer faster, or raise the value tt behind the # of the callback URL, which set this limit.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe, IsTransient = true },

        new(Code.HttpConnectionFailure, "HTTP connection failure", Reason.CallbackUnreachable,
            "Answer within 15 seconds: put the work into a queue and return 204 at once.",
            "Open the URL from outside your network to see whether the connection breaks on the way.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe, IsTransient = true },

        new(Code.HttpProtocolViolation, "HTTP protocol violation", Reason.CallbackUnreachable,
            "Check that the scheme fits the port: plain HTTP spoken to an HTTPS port ends like this.",
            "Look at the raw answer for broken headers, a wrong length or an odd cookie.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.HttpBadHostName, "HTTP bad host name", Reason.CallbackUnreachable,
            "Use a host name that public DNS can resolve: names of your own network or hosts file mean nothing to Twilio.",
            "Look for a typing error or an underscore in the host name.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.HttpTooManyRedirects, "HTTP too many redirects", Reason.CallbackUnreachable,
            "Give Twilio the final URL, since a chain of redirects, perhaps a loop between http and https or a login page, was cut off.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.HttpInvalidRedirect, "HTTP invalid redirect", Reason.CallbackUnreachable,
            "Answer the callback itself with 2xx instead of a 3xx status.",
            "If you must redirect, send 301, 302, 303, 307 or 308 with an absolute Location.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.HttpErrorResponseCode, "HTTP error response code", Reason.CallbackUnreachable,
            "Read your server's log for the time of the callback: it answered Twilio with a 4xx or 5xx status.",
            "Check whether signature checking, CSRF protection or a login refuses the callback.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.TlsHandshakeError, "SSL/TLS Handshake Error", Reason.CallbackUnreachable,
            "Offer TLS 1.2 or newer with current cipher suites on the callback's host.",
            "Test the host with a public TLS checker, including the name sent in SNI.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.CertificateDomainMismatch, "Certificate Invalid - Domain Mismatch", Reason.CallbackUnreachable,
            "Install a certificate that names the very host of the URL, among its alternative names.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.CertificateExpired, "Certificate Invalid - Certificate Expired", Reason.CallbackUnreachable,
            "Renew the web server's certificate and reload the server, then watch the next expiry date.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.CertificatePathNotFound, "Certificate Invalid - Could not find path to certificate", Reason.CallbackUnreachable,
            "Use a certificate of a public authority, since a self-signed one is not trusted.",
            "Serve the intermediate certificates along with your own.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.EdgeLocationInvalid, "HTTP connection edge location is invalid", Reason.CallbackUnreachable,
            "Correct the value e behind the # of the callback URL to one of Twilio's edge names, such as ashburn.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.EdgeLocationNotSupported, "HTTP connection edge location is not supported", Reason.CallbackUnreachable,
            "Name another edge in the value e behind the # of the callback URL, or leave it out.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.InterconnectNotAllowed, "HTTP connection over Twilio Interconnect is not allowed", Reason.CallbackUnreachable,
            "Take the edge with the suffix -ix out of the callback URL, unless the account has Twilio Interconnect.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.RetryPolicyInvalid, "HTTP retry policy is invalid", Reason.CallbackUnreachable,
            "Correct the value rp behind the # of the callback URL to ct, rt, 4xx, 5xx or all, or several of them with commas.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.FatalProtocolViolation, "Fatal protocol violation", Reason.CallbackUnreachable,
            "Find out what answers at this URL: it did not speak HTTP in a form that can be read.",
            "Try the URL with a command-line client, without caches and proxies in between.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.InvalidTemplateUrl, "Invalid template URL", Reason.InvalidMessage,
            "Look for brackets in the URL that are not closed or were not meant as a placeholder.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.InvalidTemplateToken, "Invalid template token", Reason.InvalidMessage,
            "Check the placeholder names in the URL against those that Twilio offers for this kind of callback.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.TemplateBracketsUnclosed, "Invalid template unclosed brackets", Reason.InvalidMessage,
            "Close every bracket in the URL, or percent-encode the ones that stand for themselves.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.MisconfiguredWebhook, "Misconfigured webhook", Reason.CallbackUnreachable,
            "Correct the URL for incoming messages at the phone number or Messaging Service in the Console.",
            "Call that URL yourself to see that it answers.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.InvalidWebhookMethod, "Invalid webhook method", Reason.CallbackUnreachable,
            "Set the method for incoming messages to GET or POST, whichever your server takes.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.TwiMLResponseTooLarge, "TwiML response body too large", Reason.InvalidMessage,
            "Answer the callback with at most 64 kB, and a status callback with an empty 204.",
            "Check that the URL does not return a whole web page.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.MediaExceedsProviderLimit, "Media Message - Media exceeds messaging provider size limit", Reason.InvalidMessage,
            "Send smaller files: 5 MB in all is the most an MMS may carry, and many carriers take much less.",
            "Compress pictures, or send a link to the file instead.")
        { Surface = Surface.AfterSend },

        new(Code.EmptyResponseBody, "Empty response body", Reason.CallbackUnreachable,
            "Answer with 204 when you have nothing to say, rather than with an empty chunked body.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.DocumentParseFailure, "Document parse failure", Reason.InvalidMessage,
            "Return well-formed XML as a reply to a message, with &, < and > escaped in the text.",
            "Look in Twilio's debugger at the body your server sent, which may be an error page.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.InvalidTwiMLVersion, "Invalid Twilio Markup XML version", Reason.InvalidMessage,
            "Remove the version attribute from the opening Response tag of your reply, which needs none.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.RootElementMustBeResponse, "The root element must be Response", Reason.InvalidMessage,
            "Wrap the reply in one <Response> element, spelled with a capital R.",
            "Answer a status callback with 204 and no body at all.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe },

        new(Code.SchemaValidationWarning, "Schema validation warning", Reason.InvalidMessage,
            "Check the verbs and attributes of the reply for misspellings, since capital and small letters differ.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.InvalidContentType, "Invalid Content-Type", Reason.InvalidMessage,
            "Check that your server sends the right Content-Type header: the real media type for a file, text/xml or text/plain for a reply.",
            "Check that the URL leads to the file itself, of a type that Twilio accepts, and not to a login or error page.")
        { Surface = Surface.AfterSend | Surface.OnCallback },

        new(Code.InvalidUploadContentType, "Invalid Upload Content-Type", Reason.InvalidMessage,
            "Upload a file of a type that the product takes, with a media type that fits its content.")
        { Surface = Surface.AtOnce },

        new(Code.InternalFailure, "Internal Failure", Reason.ProviderUnavailable,
            "Check the debugger for what was being fetched, and whether the message or reply took effect all the same.",
            "Note the time and the request ID, and tell Twilio support if it comes again.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe, IsTransient = true },

        new(Code.ReplyToInvalid, "Invalid \"To\" attribute", Reason.InvalidRecipient,
            "Put a full number with plus and country code into the attribute to of the reply, or leave it out to answer the sender.",
            "Verify the number first while the account is on trial.")
        { Surface = Surface.OnCallback, Level = Level.Warning },

        new(Code.ReplyFromInvalid, "Invalid \"From\" attribute", Reason.InvalidSender,
            "Put an SMS number of the same account into the attribute from of the reply, or leave it out to answer from the number that was texted.")
        { Surface = Surface.OnCallback, Level = Level.Warning },

        new(Code.ReplyBodyInvalid, "Invalid Body", Reason.InvalidMessage,
            "Give the Message verb a text of 1 to 1,600 characters, or media.")
        { Surface = Surface.OnCallback, Level = Level.Warning },

        new(Code.ReplyMethodInvalid, "Invalid Method attribute", Reason.InvalidMessage,
            "Write GET or POST into the Message verb of the reply, or leave the attribute out.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.ReplyStatusCallbackInvalid, "Invalid statusCallback attribute", Reason.InvalidMessage,
            "Give the attribute statusCallback of the reply a whole URL that Twilio can reach.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.DocumentRetrievalLimitReached, "Document retrieval limit reached", Reason.InvalidMessage,
            "Look for a Redirect or an action that points back to itself: after fifty documents the reply is stopped.")
        { Surface = Surface.OnCallback, Level = Level.Warning },

        new(Code.SmsSendRateLimitExceeded, "SMS send rate limit exceeded", Reason.RateLimited,
            "Look for two programs that answer each other: more than thirty replies between the same two numbers in a short time are stopped.",
            "Do not reply to automatic messages, and leave a pause before the next reply.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.ReplyFromNotSmsCapable, "From phone number not SMS capable", Reason.InvalidSender,
            "Reply from a number that the Console lists with the capability SMS.")
        { Surface = Surface.OnCallback, Level = Level.Warning },

        new(Code.TwiMLReplyLimitExceeded, "TwiML Reply message limit exceeded", Reason.RateLimited,
            "Answer one incoming message with at most ten replies, and send further ones through the API.")
        { Surface = Surface.OnCallback, Level = Level.Warning },

        new(Code.InvalidVerbForSmsReply, "Invalid Verb for SMS Reply", Reason.InvalidMessage,
            "Use only Message and Redirect in the reply to a text; verbs such as Say and Dial belong to calls.")
        { Surface = Surface.OnCallback, Failover = Failover.LetBe, Level = Level.Warning },

        new(Code.ReplyToNotVerifiedOnTrial, "Invalid To phone number for Trial mode", Reason.InvalidRecipient,
            "Verify the number that the reply goes to, since a trial account answers verified numbers only.")
        { Surface = Surface.OnCallback, Level = Level.Warning },
    ];
}
