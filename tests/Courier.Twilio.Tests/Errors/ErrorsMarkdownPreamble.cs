using System.Globalization;
using System.Text;

namespace Courier.Twilio.Tests.Errors;

/// <summary>The text above the tables of ERRORS.md.</summary>
internal static class ErrorsMarkdownPreamble
{
    private static readonly (string Term, string Meaning)[] Terms =
    [
        ("A2P 10DLC, brand, campaign", "registration of the company (brand) and the kind of messages (campaign) with "
            + "The Campaign Registry, required by US carriers for texts from local numbers"),
        ("channel", "a way of messaging other than SMS: WhatsApp, RCS, Facebook Messenger"),
        ("content template, `ContentSid`", "an approved text with numbered variables, required for the first message "
            + "on WhatsApp"),
        ("DLT", "India's register of commercial senders and their texts"),
        ("E.164", "an international number: plus, country code, number, digits only: `+12025550156`"),
        ("geo permissions", "the list, in Twilio's Console, of countries an account may send to"),
        ("Link Shortening", "Twilio's service that shortens links in a text, with a domain of yours"),
        ("long code, short code, toll-free number, sender ID", "kinds of senders: an ordinary number; a number of "
            + "five or six digits; a US number that is free for the recipient; a name"),
        ("Lookup", "Twilio's service that finds the type and carrier of a number"),
        ("Messaging Service, sender pool", "a set of senders, of which Twilio picks one for each message; its SID "
            + "starts with MG"),
        ("opt-in, opt-out", "a person's consent to messages; its withdrawal, by texting STOP"),
        ("segment", "the unit of billing and throughput: up to 160 characters, or 70 with emoji or other alphabets"),
        ("SID", "Twilio's id of a resource: two letters for its type and 32 hexadecimal digits"),
        ("SMS pumping", "fraud in which bots request texts to numbers whose carrier shares the revenue"),
        ("status callback, webhook", "a request from Twilio to a URL of yours"),
        ("TwiML", "the XML format of a webhook's response"),
        ("WABA", "a WhatsApp Business Account, managed by Meta"),
    ];

    public static string Format(int count)
    {
        var preamble = new StringBuilder($"""
            # Twilio's error codes, for senders of messages

            The {count} codes that a sender of messages can meet, from `TwilioErrorCatalog`. A test compares this page
            with the catalog; `COURIER_REWRITE=1 dotnet test --filter ErrorsMarkdownTests` writes the page. The catalog
            finds every other code that Twilio has published by its number, with title, level and link.

            - **sources**: where Twilio reports the code. `ApiResponse`: in the response to a request. `MessageStatus`:
              as the error code of a message. `Webhook`: in Twilio's debugger, about a URL of yours. `Setup`: while a
              brand, campaign, sender, template or domain is registered, before any message is sent.
            - **transient**: whether the same message, unchanged, may succeed later.
            - **failover**: what an application with a second provider should do. `None`: report the failure.
              `RetryLater`: send again later through this provider. `UseNextProvider`: send through another provider.
              `DoNotResend`: no message failed, and sending again would send twice.

            ## Terms

            | term | meaning |
            |---|---|

            """.ReplaceLineEndings("\n"));

        foreach (var (term, meaning) in Terms)
        {
            preamble.Append(CultureInfo.InvariantCulture, $"| {term} | {meaning} |\n");
        }

        return preamble.ToString();
    }
}
