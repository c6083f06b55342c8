using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Checks;

/// <summary>When it is to be sent.</summary>
internal static class ScheduleValidation
{
    private static readonly TimeSpan Soonest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Latest = TimeSpan.FromDays(35);

    public static Func<MessageRequest, ApiError?>[] Validators { get; } =
    [
        static draft => draft.RequestsSchedule && draft.Form.Find("ScheduleType") is not "fixed" ? ApiError.FromCode(35126) : null,
        static draft => draft.IsScheduled && draft.ServiceSid is null ? ApiError.FromCode(35118) : null,
        static draft => draft.IsScheduled && string.IsNullOrEmpty(draft.Form.Find("SendAt")) ? ApiError.FromCode(35111) : null,
        static draft => draft.IsScheduled && draft.SendAt is null ? ApiError.FromCode(35114) : null,
        static draft => draft.IsScheduled && draft.SendAt <= draft.Now + Soonest ? ApiError.FromCode(35115) : null,
        static draft => draft.IsScheduled && draft.SendAt > draft.Now + Latest ? ApiError.FromCode(35117) : null,
    ];
}
