namespace Courier.Twilio.Http;

/// <summary>
/// Switches off redirects: one with status 307 would send the number and the text to any host that it names, and one
/// with status 302 would replace the response to the POST by that to a GET.
/// </summary>
internal static class RedirectSettings
{
    /// <summary>
    /// Switches off redirects of a <see cref="SocketsHttpHandler"/> or an <see cref="HttpClientHandler"/>, also inside
    /// of other handlers. A response that any other handler redirected has another address, and is not accepted.
    /// </summary>
    public static void TurnOff(HttpMessageHandler handler)
    {
        try
        {
            switch (handler)
            {
                case SocketsHttpHandler { AllowAutoRedirect: true } sockets:
                    sockets.AllowAutoRedirect = false;
                    break;
                case HttpClientHandler { AllowAutoRedirect: true } client:
                    client.AllowAutoRedirect = false;
                    break;
                case DelegatingHandler { InnerHandler: { } inner }:
                    TurnOff(inner);
                    break;
            }
        }
        catch (InvalidOperationException)
        {
            // A handler that the application shares has sent requests already and cannot be changed any more.
        }
    }
}
