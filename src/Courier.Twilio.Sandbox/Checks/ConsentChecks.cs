using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Checks;

/// <summary>What the recipient, or a trial account, has not agreed to.</summary>
internal static class ConsentChecks
{
    public static Func<MessageRequest, ApiError?>[] All { get; } =
    [
        static draft => draft.Account.VerifiedNumbers is { } verified && !verified.Contains(draft.To!) ? ApiError.Of(21608, draft.To) : null,
        static draft => draft.Account.VerifiedNumbers is not null && draft.From is { } from && Address.IsAlphanumeric(from) ? ApiError.Of(21267) : null,
        static draft => draft.IsOptedOut && !IsToldLater(draft) ? ApiError.Of(21610) : null,
    ];

    /// <summary>Whether the message is taken all the same, and fails afterwards.</summary>
    public static bool IsToldLater(MessageRequest draft) =>
        draft.ServiceSid is not null && draft.Settings.OptOutThroughService is OptOutDetection.Deferred;
}
