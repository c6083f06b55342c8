namespace Courier.Twilio.Http;

/// <summary>
/// Marks a request as the question for a page of the list: its answer may be long, and it is asked once. Who asks counts
/// his requests, and has single questions to fall back on.
/// </summary>
internal static class ListRequest
{
    private static readonly HttpRequestOptionsKey<bool> Key = new("Courier.Twilio.Page");

    public static void Mark(HttpRequestMessage request) => request.Options.Set(Key, true);

    public static bool IsMarked(HttpRequestMessage request) => request.Options.TryGetValue(Key, out _);
}
