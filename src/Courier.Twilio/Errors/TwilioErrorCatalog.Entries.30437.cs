namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static ReadOnlySpan<byte> Entries30437 => """
        30437 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Edit time expired
        - Hand the registration in anew, since the days allowed for correcting the rejected one are over.

        30440 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Unknown Error
        - Read the reviewer's note in the Console, and compare the submission with Twilio's guide field by field.
        - Ask support for the reason with the registration's SID if there is no note.

        30441 InvalidSender Setup DoNotResend
        Toll-Free phone number verification rejection - Disallowed: SHAFT - Sex
        - Remove adult content from the messages, the samples and the linked pages, for carriers carry none of it.

        30442 InvalidSender Setup DoNotResend
        Toll-Free phone number verification rejection - Disallowed: Spam
        - Show that recipients asked for these messages: describe where and how each one opts in.
        - Expect no approval for bought or shared lists of numbers.

        30443 InvalidSender Setup DoNotResend
        Toll-Free verification rejection - Disallowed: Loan Marketing
        - Take offers of loans by third parties out of the messages; only a direct lender may write to its own customers.

        30444 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Disallowed: Fraud
        - Correct whatever claims to be from another company or misleads recipients, and link to your own domain only.
        - Ask support for a second review with proof of who you are, if that was a mistake.

        30445 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Could not validate business information
        - Enter name, address, website and registration number exactly as in the official register.

        30446 InvalidSender Setup DoNotResend
        Toll Free verification rejection - Opt-in not sufficient: express consent required
        - Describe a step in which people agree to texts and to nothing else, such as a box they tick themselves.

        30447 InvalidSender Setup DoNotResend
        Toll Free verification rejection - phone number not provisioned to Twilio
        - Register only numbers that are in this Twilio account, and wait until a ported one has arrived.

        30448 InvalidSender Setup DoNotResend
        Toll-Free phone number verification rejection - Age Gate
        - Put an age check in front of the sign-up that asks for the birth date, and say so in the submission.

        30449 InvalidSender Setup DoNotResend
        Toll Free verification rejection - URL issues in sample message
        - Use working links to your own domain in the sample messages, and check that they open without a login.
        """u8;
}
