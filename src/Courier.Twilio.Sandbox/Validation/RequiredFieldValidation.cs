using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Validation;

/// <summary>Validates that a message has a recipient, a sender and content.</summary>
internal static class RequiredFieldValidation
{
    public static Func<MessageRequest, ApiError?>[] Validators { get; } =
    [
        static request => string.IsNullOrEmpty(request.To) ? ApiError.FromCode(21604) : null,
        static request => request.From is null && request.ServiceSid is null ? ApiError.FromCode(21603) : null,
        static request => string.IsNullOrEmpty(request.Body)
            && request.MediaUrls.Count is 0
            && request.ContentSid is null
            ? ApiError.FromCode(21619)
            : null,
    ];
}
