using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Validation;

/// <summary>Validates a message request; the order of the validators decides which error comes first.</summary>
internal static class MessageRequestValidator
{
    private static readonly Func<MessageRequest, ApiError?>[] Validators =
    [
        .. RequiredFieldValidation.Validators,
        .. AddressValidation.Validators,
        .. ConsentValidation.Validators,
        .. ContentValidation.Validators,
        .. OptionalFieldValidation.Validators,
        .. ScheduleValidation.Validators,
    ];

    /// <summary>Returns the first error; null for a valid request.</summary>
    public static ApiError? Validate(MessageRequest request) =>
        Validators.Select(validator => validator(request)).FirstOrDefault(static error => error is not null);
}
