namespace Courier.Twilio;

public static partial class TwilioErrorCatalog
{
    private static ReadOnlySpan<byte> Entries10000 => """
        10001 CredentialsRejected ApiResponse,MessageStatus UseNextProvider
        Account is not active
        - Look at the account's banner in the Console: an empty balance or a policy review has switched the account off.
        - Top up the balance or answer the review, and send from another account until it is active again.

        10002 CredentialsRejected ApiResponse UseNextProvider
        Trial accounts do not support the feature you tried to use
        - Upgrade the trial account: what you asked for is open to paying accounts only.

        11100 CallbackUnreachable ApiResponse,Webhook DoNotResend
        Invalid URL format
        - Write the URL whole, as in https://example.com/twilio/status?id=1, with special characters percent-encoded.
        - Check the URL stored with the phone number or Messaging Service in the Console, which may be the invalid one.

        11200 CallbackUnreachable MessageStatus,Webhook None Transient
        HTTP retrieval failure
        - Check that your web server is up, reachable from the internet and responds to the URL with a 2xx status in time.
        - Look for network trouble on the way: DNS, firewall, TLS certificate, proxy.
        - For media and other static files, check that the server serves them without authentication, by GET as well as POST.

        11201 CallbackUnreachable MessageStatus,Webhook DoNotResend Transient
        TCP connection timed out
        - Let Twilio through the firewall: two attempts of five seconds each to open a connection went unanswered.
        - Check that the host name leads to a public address and that the port is the one you serve.

        11202 CallbackUnreachable MessageStatus,Webhook DoNotResend Transient
        TCP connection refused
        - Start the web server: the machine reported that no program listens on this port.
        - Compare the port in the URL with the one the server listens on, behind the load balancer too.

        11203 CallbackUnreachable Webhook DoNotResend Transient
        HTTP communication total time out triggered
        - Respond faster, or raise the value tt after the # of the callback URL, which set this limit.

        11205 CallbackUnreachable MessageStatus,Webhook DoNotResend Transient
        HTTP connection failure
        - Respond within 15 seconds: put the work into a queue and return 204 immediately.
        - Open the URL from outside your network to see whether the connection breaks on the way.

        11206 CallbackUnreachable MessageStatus,Webhook DoNotResend
        HTTP protocol violation
        - Check that the scheme fits the port: plain HTTP spoken to an HTTPS port ends like this.
        - Check the raw response for invalid headers, a wrong length or an invalid cookie.

        11210 CallbackUnreachable MessageStatus,Webhook DoNotResend
        HTTP bad host name
        - Use a host name that public DNS can resolve: names of your own network or hosts file mean nothing to Twilio.
        - Look for a typing error or an underscore in the host name.

        11215 CallbackUnreachable MessageStatus,Webhook DoNotResend
        HTTP too many redirects
        - Give Twilio the final URL, since a chain of redirects, perhaps a loop between http and https or a login page, was cut off.

        11216 CallbackUnreachable MessageStatus,Webhook DoNotResend
        HTTP invalid redirect
        - Respond to the callback with a 2xx status instead of 3xx.
        - If you must redirect, send 301, 302, 303, 307 or 308 with an absolute Location.

        11217 CallbackUnreachable MessageStatus,Webhook DoNotResend
        HTTP error response code
        - Read your server's log for the time of the callback: the server responded with a 4xx or 5xx status.
        - Check whether signature validation, CSRF protection or a login rejects the callback.

        11220 CallbackUnreachable MessageStatus,Webhook DoNotResend
        SSL/TLS Handshake Error
        - Offer TLS 1.2 or newer with current cipher suites on the callback's host.
        - Test the host with a public TLS checker, including the name sent in SNI.

        11235 CallbackUnreachable MessageStatus,Webhook DoNotResend
        Certificate Invalid - Domain Mismatch
        - Install a certificate that names the very host of the URL, among its alternative names.

        11236 CallbackUnreachable MessageStatus,Webhook DoNotResend
        Certificate Invalid - Certificate Expired
        - Renew the web server's certificate and reload the server, then watch the next expiry date.

        11237 CallbackUnreachable MessageStatus,Webhook DoNotResend
        Certificate Invalid - Could not find path to certificate
        - Use a certificate of a public authority, since a self-signed one is not trusted.
        - Serve the intermediate certificates along with your own.

        11240 CallbackUnreachable Webhook DoNotResend
        HTTP connection edge location is invalid
        - Correct the value e behind the # of the callback URL to one of Twilio's edge names, such as ashburn.

        11241 CallbackUnreachable Webhook DoNotResend
        HTTP connection edge location is not supported
        - Name another edge in the value e behind the # of the callback URL, or leave it out.

        11242 CallbackUnreachable Webhook DoNotResend
        HTTP connection over Twilio Interconnect is not allowed
        - Take the edge with the suffix -ix out of the callback URL, unless the account has Twilio Interconnect.

        11243 CallbackUnreachable Webhook DoNotResend
        HTTP retry policy is invalid
        - Correct the value rp behind the # of the callback URL to ct, rt, 4xx, 5xx or all, or several of them with commas.

        11251 CallbackUnreachable MessageStatus,Webhook DoNotResend
        Fatal protocol violation
        - Find out which server responds at this URL: its response was not readable HTTP.
        - Try the URL with a command-line client, without caches and proxies in between.

        11300 InvalidMessage Webhook DoNotResend
        Invalid template URL
        - Look for brackets in the URL that are not closed or were not meant as a placeholder.

        11310 InvalidMessage Webhook DoNotResend
        Invalid template token
        - Check the placeholder names in the URL against those that Twilio offers for this kind of callback.

        11320 InvalidMessage Webhook DoNotResend
        Invalid template unclosed brackets
        - Close every bracket in the callback URL, or percent-encode the ones that stand for themselves and not for a placeholder.

        11321 CallbackUnreachable Webhook DoNotResend Warning
        Misconfigured webhook
        - Correct the URL for incoming messages at the phone number or Messaging Service in the Console.
        - Call that URL yourself to see whether it responds.

        11322 CallbackUnreachable Webhook DoNotResend Warning
        Invalid webhook method
        - Set the method for incoming messages to GET or POST, whichever your server accepts.

        11750 InvalidMessage Webhook DoNotResend
        TwiML response body too large
        - Respond to the callback with at most 64 kB, and to a status callback with an empty 204.
        - Check that the URL does not return a whole web page.

        11751 InvalidMessage MessageStatus None
        Media Message - Media exceeds messaging provider size limit
        - Send smaller files: 5 MB in all is the most an MMS may carry, and many carriers take much less.
        - Compress pictures, or send a link to the file instead.

        11770 CallbackUnreachable Webhook DoNotResend
        Empty response body
        - Respond with 204 when there is no content, instead of an empty chunked body.

        12100 InvalidMessage Webhook DoNotResend
        Document parse failure
        - Return well-formed XML as a reply to a message, with &, < and > escaped in the text.
        - Look in Twilio's debugger at the body your server sent, which may be an error page.

        12101 InvalidMessage Webhook DoNotResend
        Invalid Twilio Markup XML version
        - Remove the version attribute from the Response tag of the XML (TwiML) that your webhook returns; the tag has no version.

        12102 InvalidMessage Webhook DoNotResend
        The root element must be Response
        - Wrap the reply in one <Response> element, spelled with a capital R.
        - Respond to a status callback with 204 and no body.

        12200 InvalidMessage Webhook DoNotResend Warning
        Schema validation warning
        - Check the verbs and attributes of the reply for misspellings, since capital and small letters differ.

        12300 InvalidMessage MessageStatus,Webhook None
        Invalid Content-Type
        - Check that your server sends the right Content-Type header: the real media type for a file, text/xml or text/plain for a reply.
        - Check that the URL leads to the file itself, of a type that Twilio accepts, and not to a login or error page.

        12301 InvalidMessage ApiResponse None
        Invalid Upload Content-Type
        - Upload a file of a type that the product accepts, with a media type that fits its content.

        12400 ProviderUnavailable Webhook DoNotResend Transient
        Internal Failure
        - Check the debugger for what was being fetched, and whether the message or reply took effect all the same.
        - Note the time and the request ID, and contact Twilio support if the error recurs.

        14101 InvalidRecipient Webhook None Warning
        Invalid "To" attribute
        - Put a full number with plus and country code into the attribute to of the reply, or leave it out to reply to the sender.
        - Verify the number first while the account is on trial.

        14102 InvalidSender Webhook None Warning
        Invalid "From" attribute
        - Put an SMS number of the same account into the attribute from of the reply, or leave it out to reply from the number that received the message.

        14103 InvalidMessage Webhook None Warning
        Invalid Body
        - Give the Message verb a text of 1 to 1,600 characters, or media.

        14104 InvalidMessage Webhook DoNotResend Warning
        Invalid Method attribute
        - Write GET or POST into the Message verb of the reply, or leave the attribute out.

        14105 InvalidMessage Webhook DoNotResend Warning
        Invalid statusCallback attribute
        - Give the attribute statusCallback of the reply a whole URL that Twilio can reach.

        14106 InvalidMessage Webhook None Warning
        Document retrieval limit reached
        - Search the response of your webhook for a Redirect or an action that leads back to itself: after fifty documents Twilio stops.

        14107 RateLimited MessageStatus RetryLater Transient
        SMS send rate limit exceeded
        - Search for two programs that reply to each other: more than thirty replies between the same two numbers in a short time are stopped.
        - Do not reply to automatic messages, and leave a pause before the next reply.

        14108 InvalidSender Webhook None Warning
        From phone number not SMS capable
        - Reply from a number that the Console lists with the capability SMS.

        14109 RateLimited Webhook None Warning
        TwiML Reply message limit exceeded
        - Answer one incoming message with at most ten replies, and send further ones through the API.

        14110 InvalidMessage Webhook DoNotResend Warning
        Invalid Verb for SMS Reply
        - Use only Message and Redirect in the reply to a text; verbs such as Say and Dial belong to calls.

        14111 InvalidRecipient Webhook None Warning
        Invalid To phone number for Trial mode
        - Verify the number that the reply goes to, because a trial account replies to verified numbers only.
        """u8;
}
