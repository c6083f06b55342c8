using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Validation;

/// <summary>Validates <c>ScheduleType</c> and <c>SendAt</c>.</summary>
internal static class ScheduleValidation
{
    private static readonly TimeSpan MinAhead = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan MaxAhead = TimeSpan.FromDays(35);

    public static Func<MessageRequest, ApiError?>[] Validators { get; } =
    [
        static request => request.RequestsSchedule && request.Form.Find("ScheduleType") is not "fixed"
            ? ApiError.FromCode(35126)
            : null,
        static request => request.IsScheduled && request.ServiceSid is null ? ApiError.FromCode(35118) : null,
        static request => request.IsScheduled && string.IsNullOrEmpty(request.Form.Find("SendAt"))
            ? ApiError.FromCode(35111)
            : null,
        static request => request.IsScheduled && request.SendAt is null ? ApiError.FromCode(35114) : null,
        static request => request.IsScheduled && request.SendAt <= request.Now + MinAhead
            ? ApiError.FromCode(35115)
            : null,
        static request => request.IsScheduled && request.SendAt > request.Now + MaxAhead
            ? ApiError.FromCode(35117)
            : null,
    ];
}
