using System.Globalization;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Validation;

/// <summary>Validates the optional fields; an empty value is the same as a missing field.</summary>
internal static class OptionalFieldValidation
{
    public static Func<MessageRequest, ApiError?>[] Validators { get; } =
    [
        Field("StatusCallback", static (text, _) => HttpUrl.IsValidCallback(text)
            ? null
            : ApiError.FromCode(21609, text)),
        Field("ApplicationSid", static (text, _) => Sid.IsValid("AP", text) ? null : ApiError.FromCode(21218)),
        Field("ValidityPeriod", static (text, _) => IsNumber(text, 1, 36_000) ? null : ApiError.FromCode(21624)),
        Field("Attempt", static (text, _) => IsNumber(text, 1, int.MaxValue)
            ? null
            : ApiError.FromCode(20422, "Attempt")),
        Field("MaxPrice", static (text, _) => IsDecimal(text) ? null : ApiError.FromCode(21627)),
        Field("ContentRetention", static (text, _) => text is "retain" or "discard"
            ? null
            : ApiError.FromCode(30029)),
        Field("AddressRetention", static (text, _) => text is "retain" or "obfuscate"
            ? null
            : ApiError.FromCode(30030)),
        Field("RiskCheck", static (text, _) => text is "enable" or "disable"
            ? null
            : ApiError.FromCode(20422, "RiskCheck")),
        Field("TrafficType", static (text, _) => text is "free" ? null : ApiError.FromCode(20422, "TrafficType")),
        Field("FallbackFrom", ValidateFallback),
        Boolean("ProvideFeedback"),
        Boolean("SmartEncoded"),
        Boolean("ShortenUrls"),
        Boolean("SendAsMms"),
        Boolean("ForceDelivery"),
    ];

    private static Func<MessageRequest, ApiError?> Field(
        string field,
        Func<string, MessageRequest, ApiError?> validate) =>
        request => request.Form.Find(field) is { Length: > 0 } text ? validate(text, request) : null;

    private static Func<MessageRequest, ApiError?> Boolean(string field) =>
        Field(field, (text, _) => IsBoolean(text) ? null : ApiError.FromCode(20422, field));

    private static bool IsNumber(string text, int min, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= min
        && number <= max;

    private static bool IsBoolean(string text) => bool.TryParse(text, out _);

    private static bool IsDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static ApiError? ValidateFallback(string text, MessageRequest request) => request switch
    {
        { ServiceSid: null } => ApiError.FromCode(21666),
        { From: not null } => ApiError.FromCode(21664),
        _ => AddressFormat.IsValidSender(text) ? null : ApiError.FromCode(21665),
    };
}
