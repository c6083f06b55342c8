using System.Text.Json;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Checks;

/// <summary>What the message says: text, media, template.</summary>
internal static class ContentChecks
{
    public const int LongestBody = 1600;
    private const int MostMedia = 10;

    public static Func<MessageRequest, ApiError?>[] All { get; } =
    [
        static draft => draft.Body?.Length > LongestBody ? ApiError.Of(21617) : null,
        static draft => draft.MediaUrls.Count > MostMedia ? ApiError.Of(21623) : null,
        static draft => draft.MediaUrls.All(WebAddress.Is) ? null : ApiError.Of(21620),
        static draft => draft.ContentSid is { } content && !Sid.Is("HX", content) ? ApiError.Of(21655) : null,
        static draft => Variables(draft) is not null && draft.ContentSid is null ? ApiError.Of(21654) : null,
        static draft => Variables(draft) is { } variables && !AreVariables(variables) ? ApiError.Of(21656) : null,
        static draft => Variables(draft) is not null && !string.IsNullOrEmpty(draft.Body) ? ApiError.Of(35127) : null,
    ];

    private static string? Variables(MessageRequest draft) => draft.Form.Find("ContentVariables") is { Length: > 0 } text ? text : null;

    private static bool AreVariables(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind is JsonValueKind.Object
                && json.RootElement.EnumerateObject().All(static pair => pair.Value.ValueKind is not JsonValueKind.Null);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
