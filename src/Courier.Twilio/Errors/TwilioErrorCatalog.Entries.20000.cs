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

        new(Code.PermissionDenied, "Permission Denied", Reason.CredentialsRejected,
            "Check that the account SID and the auth token belong together, character for character.",
            "Check the kind of account: a subaccount has its own token, test credentials are not live ones, and each region has its own.",
            "Confirm in the Console that the auth token or API key is still valid and was not rotated or revoked.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.MethodNotAllowed, "Method not allowed", Reason.InvalidMessage,
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

        new(Code.Forbidden, "403 Forbidden", Reason.CredentialsRejected,
            "Check in the Console that the account and its parent are active; a suspended or closed one is refused everywhere.",
            "Check that the product and the region you call are enabled for this account.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.NotFound, "Not Found", Reason.NotFound,
            "Check that the resource exists, and mind that Twilio's paths and SIDs are case-sensitive.",
            "Verify the account SID and the base URL, including edge and region: a SID of another account is not found either.")
        { Surface = Surface.AtOnce, Failover = Failover.MoveOn },

        new(Code.InvalidParameter, "Invalid Parameter", Reason.InvalidMessage,
            "Read Twilio's sentence for the field it names, and correct that field; nothing was sent.")
        { Surface = Surface.AtOnce },

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
