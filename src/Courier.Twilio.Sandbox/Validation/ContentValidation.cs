using System.Text.Json;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Validation;

/// <summary>Validates text, media and content template.</summary>
internal static class ContentValidation
{
    public const int MaxBodyLength = 1600;
    private const int MaxMedia = 10;

    public static Func<MessageRequest, ApiError?>[] Validators { get; } =
    [
        static request => request.Body?.Length > MaxBodyLength ? ApiError.FromCode(21617) : null,
        static request => request.MediaUrls.Count > MaxMedia ? ApiError.FromCode(21623) : null,
        static request => request.MediaUrls.All(HttpUrl.IsValid) ? null : ApiError.FromCode(21620),
        static request => request.ContentSid is { } content && !Sid.IsValid("HX", content)
            ? ApiError.FromCode(21655)
            : null,
        static request => FindVariables(request) is not null && request.ContentSid is null
            ? ApiError.FromCode(21654)
            : null,
        static request => FindVariables(request) is { } variables && !AreValidVariables(variables)
            ? ApiError.FromCode(21656)
            : null,
        static request => FindVariables(request) is not null && !string.IsNullOrEmpty(request.Body)
            ? ApiError.FromCode(35127)
            : null,
    ];

    private static string? FindVariables(MessageRequest request) =>
        request.Form.Find("ContentVariables") is { Length: > 0 } text ? text : null;

    private static bool AreValidVariables(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);

            return json.RootElement.ValueKind is JsonValueKind.Object
                && json.RootElement.EnumerateObject().All(
                    static variable => variable.Value.ValueKind is not JsonValueKind.Null);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
