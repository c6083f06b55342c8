using System.Globalization;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Checks;

/// <summary>The fields that may be left out; an empty value counts as left out.</summary>
internal static class OptionalFieldValidation
{
    public static Func<MessageRequest, ApiError?>[] Validators { get; } =
    [
        When("StatusCallback", static (text, _) => HttpUrl.IsValidCallback(text) ? null : ApiError.FromCode(21609, text)),
        When("ApplicationSid", static (text, _) => Sid.IsValid("AP", text) ? null : ApiError.FromCode(21218)),
        When("ValidityPeriod", static (text, _) => IsNumber(text, 1, 36_000) ? null : ApiError.FromCode(21624)),
        When("Attempt", static (text, _) => IsNumber(text, 1, int.MaxValue) ? null : ApiError.FromCode(20422, "Attempt")),
        When("MaxPrice", static (text, draft) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? null : ApiError.FromCode(21627)),
        When("ContentRetention", static (text, _) => text is "retain" or "discard" ? null : ApiError.FromCode(30029)),
        When("AddressRetention", static (text, _) => text is "retain" or "obfuscate" ? null : ApiError.FromCode(30030)),
        When("RiskCheck", static (text, _) => text is "enable" or "disable" ? null : ApiError.FromCode(20422, "RiskCheck")),
        When("TrafficType", static (text, _) => text is "free" ? null : ApiError.FromCode(20422, "TrafficType")),
        When("FallbackFrom", static (text, draft) => Fallback(text, draft)),
        YesOrNo("ProvideFeedback"),
        YesOrNo("SmartEncoded"),
        YesOrNo("ShortenUrls"),
        YesOrNo("SendAsMms"),
        YesOrNo("ForceDelivery"),
    ];

    private static Func<MessageRequest, ApiError?> When(string field, Func<string, MessageRequest, ApiError?> check) =>
        draft => draft.Form.Find(field) is { Length: > 0 } text ? check(text, draft) : null;

    private static Func<MessageRequest, ApiError?> YesOrNo(string field) =>
        When(field, (text, draft) => bool.TryParse(text, out _) ? null : ApiError.FromCode(20422, field));

    private static bool IsNumber(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;

    private static ApiError? Fallback(string text, MessageRequest draft) => draft switch
    {
        { ServiceSid: null } => ApiError.FromCode(21666),
        { From: not null } => ApiError.FromCode(21664),
        _ => AddressFormat.IsValidSender(text) ? null : ApiError.FromCode(21665),
    };
}
