using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>What the browser may do with what it is given: nothing that is not ours, and in nobody else's frame.</summary>
internal static class PageHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void Apply(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";

        // Stricter, and a browser posts a form with "Origin: null", which is what a page of another site does.
        headers["Referrer-Policy"] = "same-origin";
        headers["X-Courier-Sandbox"] = "1";
    }
}
