using System.Text.Json;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Checks;

/// <summary>What the message says: text, media, template.</summary>
internal static class ContentValidation
{
    public const int MaxBodyLength = 1600;
    private const int MostMedia = 10;

    public static Func<MessageRequest, ApiError?>[] Validators { get; } =
    [
        static draft => draft.Body?.Length > MaxBodyLength ? ApiError.FromCode(21617) : null,
        static draft => draft.MediaUrls.Count > MostMedia ? ApiError.FromCode(21623) : null,
        static draft => draft.MediaUrls.All(HttpUrl.IsValid) ? null : ApiError.FromCode(21620),
        static draft => draft.ContentSid is { } content && !Sid.IsValid("HX", content) ? ApiError.FromCode(21655) : null,
        static draft => Variables(draft) is not null && draft.ContentSid is null ? ApiError.FromCode(21654) : null,
        static draft => Variables(draft) is { } variables && !AreVariables(variables) ? ApiError.FromCode(21656) : null,
        static draft => Variables(draft) is not null && !string.IsNullOrEmpty(draft.Body) ? ApiError.FromCode(35127) : null,
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
