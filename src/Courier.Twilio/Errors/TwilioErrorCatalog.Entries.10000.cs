using Code = Courier.Twilio.TwilioErrorCode;
using Failover = Courier.Twilio.TwilioFailover;
using Reason = Courier.Sms.SmsFailureReason;
using Surface = Courier.Twilio.TwilioErrorSurface;

namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static TwilioErrorInfo[] Entries10000() =>
    [
        new(Code.HttpRetrievalFailure, "HTTP retrieval failure", Reason.CallbackUnreachable,
            "Check that your web server is up, reachable from the internet and answers the URL with a 2xx status in good time.",
            "Look for network trouble on the way: DNS, firewall, TLS certificate, proxy.",
            "For media and other static files, check that the server is set up to serve them to anybody, by GET as well as POST.")
        { Surface = Surface.AfterSend | Surface.OnCallback, Failover = Failover.LetBe, IsTransient = true },

        new(Code.InvalidContentType, "Invalid Content-Type", Reason.InvalidMessage,
            "Check that your server sends the right Content-Type header: the real media type for a file, text/xml or text/plain for a reply.",
            "Check that the URL leads to the file itself, of a type that Twilio accepts, and not to a login or error page.")
        { Surface = Surface.AfterSend | Surface.OnCallback },

        new(Code.SmsSendRateLimitExceeded, "SMS send rate limit exceeded", Reason.RateLimited,
            "Look for two programs that answer each other: more than thirty replies between the same two numbers in half a minute are stopped.",
            "Do not reply to automatic messages, and leave a pause before the next reply.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },
    ];
}
