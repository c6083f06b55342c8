using Code = Courier.Twilio.TwilioErrorCode;
using Failover = Courier.Twilio.TwilioFailover;
using Reason = Courier.Sms.SmsFailureReason;
using Surface = Courier.Twilio.TwilioErrorSurface;

namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static TwilioErrorInfo[] Entries30437() =>
    [
        new(Code.TollFreeRejectedEditTimeExpired, "Toll Free verification rejection - Edit time expired", Reason.InvalidSender,
            "Hand the registration in anew, since the days allowed for correcting the rejected one are over.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedUnknownReason, "Toll Free verification rejection - Unknown Error", Reason.InvalidSender,
            "Read the reviewer's note in the Console, and compare the submission with Twilio's guide field by field.",
            "Ask support for the reason with the registration's SID if there is no note.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedSexualContent, "Toll-Free phone number verification rejection - Disallowed: SHAFT - Sex", Reason.InvalidSender,
            "Remove adult content from the messages, the samples and the linked pages, for carriers carry none of it.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedSpam, "Toll-Free phone number verification rejection - Disallowed: Spam", Reason.InvalidSender,
            "Show that recipients asked for these messages: describe where and how each one opts in.",
            "Expect no approval for bought or shared lists of numbers.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedLoanMarketing, "Toll-Free verification rejection - Disallowed: Loan Marketing", Reason.InvalidSender,
            "Take offers of loans by third parties out of the messages; only a direct lender may write to its own customers.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedFraud, "Toll Free verification rejection - Disallowed: Fraud", Reason.InvalidSender,
            "Correct whatever claims to be from another company or misleads recipients, and link to your own domain only.",
            "Ask support for a second review with proof of who you are, if that was a mistake.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedBusinessInformationNotValidated, "Toll Free verification rejection - Could not validate business information", Reason.InvalidSender,
            "Enter name, address, website and registration number exactly as in the official register.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedExpressConsentRequired, "Toll Free verification rejection - Opt-in not sufficient: express consent required", Reason.InvalidSender,
            "Describe a step in which people agree to texts and to nothing else, such as a box they tick themselves.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedNumberNotProvisioned, "Toll Free verification rejection - phone number not provisioned to Twilio", Reason.InvalidSender,
            "Register only numbers that are in this Twilio account, and wait until a ported one has arrived.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedAgeGate, "Toll-Free phone number verification rejection - Age Gate", Reason.InvalidSender,
            "Put an age check in front of the sign-up that asks for the birth date, and say so in the submission.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },

        new(Code.TollFreeRejectedSampleUrlProblem, "Toll Free verification rejection - URL issues in sample message", Reason.InvalidSender,
            "Use working links to your own domain in the sample messages, and check that they open without a login.")
        { Surface = Surface.OnSetup, Failover = Failover.LetBe },
    ];
}
