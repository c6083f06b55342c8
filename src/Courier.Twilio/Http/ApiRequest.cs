namespace Courier.Twilio.Http;

/// <summary>
/// Marks the requests of <see cref="TwilioMessagesApi"/>, whose responses are shorter than those to other requests
/// through the same client.
/// </summary>
internal static class ApiRequest
{
    private static readonly HttpRequestOptionsKey<bool> Key = new("Courier.Twilio.IsList");

    public static void Mark(HttpRequestMessage request, bool isList) => request.Options.Set(Key, isList);

    public static bool IsMarked(HttpRequestMessage request) => request.Options.TryGetValue(Key, out _);

    /// <summary>
    /// Returns whether the request is for a page of the message list. It is not retried: the reader of statuses counts
    /// its requests, and falls back to fetching messages one by one.
    /// </summary>
    public static bool IsList(HttpRequestMessage request) => request.Options.TryGetValue(Key, out var isList) && isList;
}
