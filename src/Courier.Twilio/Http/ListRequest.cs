namespace Courier.Twilio.Http;

/// <summary>
/// Marks a request for a page of the message list. Its response may be longer than others. The retry handler does not
/// retry it: the reader of statuses counts its requests, and falls back to fetching messages one by one.
/// </summary>
internal static class ListRequest
{
    private static readonly HttpRequestOptionsKey<bool> Key = new("Courier.Twilio.Page");

    public static void Mark(HttpRequestMessage request) => request.Options.Set(Key, true);

    public static bool IsMarked(HttpRequestMessage request) => request.Options.TryGetValue(Key, out _);
}
