using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Checks;

/// <summary>Without these three there is no message: a recipient, a sender, something to say.</summary>
internal static class RequiredFieldValidation
{
    public static Func<MessageRequest, ApiError?>[] Validators { get; } =
    [
        static draft => string.IsNullOrEmpty(draft.To) ? ApiError.FromCode(21604) : null,
        static draft => draft.From is null && draft.ServiceSid is null ? ApiError.FromCode(21603) : null,
        static draft => string.IsNullOrEmpty(draft.Body) && draft.MediaUrls.Count is 0 && draft.ContentSid is null ? ApiError.FromCode(21619) : null,
    ];
}
