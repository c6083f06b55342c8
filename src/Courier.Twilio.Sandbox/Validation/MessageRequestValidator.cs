using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Checks;

/// <summary>What is asked of a message before it is taken, in this order; the first objection is the answer.</summary>
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

    public static ApiError? Validate(MessageRequest draft) =>
        Validators.Select(check => check(draft)).FirstOrDefault(static refusal => refusal is not null);
}
