namespace Courier.Twilio.Tests.Errors;

/// <summary>What stands above the tables of ERRORS.md.</summary>
internal static class ErrorsPageText
{
    public static string Preface(int count) =>
        $"""
        # Twilio's error codes, for senders of messages

        The {count} codes that a sender of messages can meet, as `TwilioErrorCatalog` has them. This page is written from the catalog by a
        test and compared with it at every build; `COURIER_REWRITE=1 dotnet test --filter ErrorsPageTests` writes it anew. Every other
        code that Twilio has published is found by number too, with its title, level and link.

        - **shows up**: `AtOnce` in the answer to a request; `AfterSend` as the error code of a message; `OnCallback` in Twilio's debugger,
          about a URL of yours; `OnSetup` while something is registered or configured, before any message is concerned.
        - **later?**: whether the same message may succeed later, unchanged.
        - **failover**: what somebody with a second provider should do. `Stop`: keep the failure. `Wait`: this provider again, later.
          `MoveOn`: another provider may deliver. `LetBe`: no message failed, and sending again would send twice.

        ## Words

        | word | meaning |
        |---|---|
        | A2P 10DLC, brand, campaign | US carriers take texts from ordinary local numbers only when the company (brand) and the kind of messages (campaign) are registered with The Campaign Registry, through Twilio |
        | channel | a way of messaging other than SMS: WhatsApp, RCS, Facebook Messenger |
        | content template, `ContentSid` | a text approved beforehand, with numbered gaps, needed to write first on WhatsApp |
        | DLT | India's register of commercial senders and their texts |
        | E.164 | an international number: plus, country code, number, digits only: `+12025550156` |
        | geo permissions | the list, in Twilio's Console, of countries an account may send to |
        | Link Shortening | Twilio shortens links in a text with a domain of yours |
        | long code, short code, toll-free number, sender ID | an ordinary number; a number of five or six digits; a US number the recipient pays nothing for; a name in place of a number |
        | Lookup | Twilio's service that tells the type and carrier of a number |
        | Messaging Service, sender pool | a set of senders that picks one for each message; its SID begins with MG |
        | opt-in, opt-out | a person agrees to messages; a person ends them, by texting STOP |
        | segment | the unit of billing and pace: up to 160 characters, or 70 with emoji or other alphabets |
        | SID | Twilio's id of a thing: two letters for its kind and 32 hexadecimal digits |
        | SMS pumping | fraud in which robots request texts to numbers whose carrier pays a share |
        | status callback, webhook | a request from Twilio to a URL of yours |
        | TwiML | the XML with which a webhook answers |
        | WABA | a WhatsApp Business Account, kept at Meta |

        """.ReplaceLineEndings("\n");
}
