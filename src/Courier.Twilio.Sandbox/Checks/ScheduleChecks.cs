using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Checks;

/// <summary>When it is to be sent.</summary>
internal static class ScheduleChecks
{
    private static readonly TimeSpan Soonest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Latest = TimeSpan.FromDays(35);

    public static Func<MessageRequest, ApiError?>[] All { get; } =
    [
        static draft => draft.AsksForSchedule && draft.Form.Find("ScheduleType") is not "fixed" ? ApiError.Of(35126) : null,
        static draft => draft.IsScheduled && draft.ServiceSid is null ? ApiError.Of(35118) : null,
        static draft => draft.IsScheduled && string.IsNullOrEmpty(draft.Form.Find("SendAt")) ? ApiError.Of(35111) : null,
        static draft => draft.IsScheduled && draft.SendAt is null ? ApiError.Of(35114) : null,
        static draft => draft.IsScheduled && draft.SendAt <= draft.Now + Soonest ? ApiError.Of(35115) : null,
        static draft => draft.IsScheduled && draft.SendAt > draft.Now + Latest ? ApiError.Of(35117) : null,
    ];
}
