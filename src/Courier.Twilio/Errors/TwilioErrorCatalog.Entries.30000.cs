using Code = Courier.Twilio.TwilioErrorCode;
using Failover = Courier.Twilio.TwilioFailover;
using Reason = Courier.Sms.SmsFailureReason;
using Surface = Courier.Twilio.TwilioErrorSurface;

namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static TwilioErrorInfo[] Entries30000() =>
    [
        new(Code.UnreachableHandset, "Unreachable destination handset", Reason.RecipientUnreachable,
            "Check that the phone is switched on, has signal, and that its carrier has no outage or roaming problem.",
            "Send another test message from Twilio's API Explorer, and turn on Fallback to Long Code if a short code cannot reach the number.",
            "Open a Twilio support request with a few recent message SIDs if it keeps failing.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.UnknownHandset, "Unknown destination handset", Reason.RecipientUnreachable,
            "Verify that the number is active and written in E.164 form; it may have been given up or never assigned.",
            "Check that the phone is on and has signal.",
            "Test other phones on the same carrier to tell a bad number from a carrier in trouble.")
        { Surface = Surface.AfterSend },

        new(Code.LandlineOrUnreachableCarrier, "Landline or unreachable carrier", Reason.RecipientIsLandline,
            "Use the Lookup API to check whether the number is a landline.",
            "Try an alternative number, or another way to reach the recipient.")
        { Surface = Surface.AfterSend },

        new(Code.MessageFiltered, "Message filtered", Reason.MessageFiltered,
            "Check the text against Twilio's messaging and acceptable-use policies and the carrier's: links of public shorteners, missing sender name and missing opt-out are common causes.",
            "Secure the account's credentials if you did not send the message yourself.",
            "Open a support request with at least three message SIDs if you suspect a mistake.")
        { Surface = Surface.AfterSend },

        new(Code.UnknownDeliveryError, "Unknown error", Reason.Unknown,
            "Send a simpler text, in plain letters and without a link, and then try a different sender.",
            "Check whether the phone is roaming, switched off or out of reach.",
            "Contact Twilio support with recent message SIDs if it goes on.")
        { Surface = Surface.AfterSend, Failover = Failover.Wait, IsTransient = true },

        new(Code.MessageCannotBeCanceled, "This message cannot be canceled", Reason.InvalidMessage,
            "Cancel only a scheduled message, and before its time: this one is on its way or has ended.")
        { Surface = Surface.AtOnce, Failover = Failover.LetBe },

        new(Code.ProviderTimeout, "Provider Timeout Error", Reason.ProviderUnavailable,
            "The carrier did not confirm in time and Twilio does not repeat it, so the phone may have it all the same.",
            "Send again only when a second copy does less harm than none.")
        { Surface = Surface.AfterSend },
    ];
}
