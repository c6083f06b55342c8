namespace Courier.Twilio.Http;

/// <summary>Refuses <c>HttpClient.Send</c>: a synchronous request would bypass retries and deadlines.</summary>
internal static class SynchronousSend
{
    public static NotSupportedException CreateException() =>
        new("The HTTP client of Courier.Twilio sends asynchronously only. Call SendAsync instead of Send.");
}
