using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Validation;

/// <summary>Validates that the recipient did not opt out, and that a trial account may send to the recipient.</summary>
internal static class ConsentValidation
{
    public static Func<MessageRequest, ApiError?>[] Validators { get; } =
    [
        static request => request.Account.VerifiedNumbers is { } verified && !verified.Contains(request.To!)
            ? ApiError.FromCode(21608, request.To)
            : null,
        static request => request is { Account.VerifiedNumbers: not null, From: { } from }
            && AddressFormat.IsAlphanumeric(from)
            ? ApiError.FromCode(21267)
            : null,
        static request => request.IsOptedOut && !FailsAfterAcceptance(request) ? ApiError.FromCode(21610) : null,
    ];

    /// <summary>Whether a message to an opted-out recipient is accepted, and fails afterwards.</summary>
    private static bool FailsAfterAcceptance(MessageRequest request) =>
        request.ServiceSid is not null && request.Settings.OptOutThroughService is OptOutDetection.Deferred;
}
