using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Checks;

/// <summary>What the recipient, or a trial account, has not agreed to.</summary>
internal static class ConsentValidation
{
    public static Func<MessageRequest, ApiError?>[] Validators { get; } =
    [
        static draft => draft.Account.VerifiedNumbers is { } verified && !verified.Contains(draft.To!) ? ApiError.FromCode(21608, draft.To) : null,
        static draft => draft.Account.VerifiedNumbers is not null && draft.From is { } from && AddressFormat.IsAlphanumeric(from) ? ApiError.FromCode(21267) : null,
        static draft => draft.IsOptedOut && !IsToldLater(draft) ? ApiError.FromCode(21610) : null,
    ];

    /// <summary>Whether the message is taken all the same, and fails afterwards.</summary>
    public static bool IsToldLater(MessageRequest draft) =>
        draft.ServiceSid is not null && draft.Settings.OptOutThroughService is OptOutDetection.Deferred;
}
