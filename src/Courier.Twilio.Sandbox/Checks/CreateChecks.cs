using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Checks;

/// <summary>What is asked of a message before it is taken, in this order; the first objection is the answer.</summary>
internal static class CreateChecks
{
    private static readonly Func<MessageRequest, ApiError?>[] All =
    [
        .. RequiredChecks.All,
        .. AddressChecks.All,
        .. ConsentChecks.All,
        .. ContentChecks.All,
        .. OptionChecks.All,
        .. ScheduleChecks.All,
    ];

    public static ApiError? FindObjection(MessageRequest draft) =>
        All.Select(check => check(draft)).FirstOrDefault(static refusal => refusal is not null);
}
