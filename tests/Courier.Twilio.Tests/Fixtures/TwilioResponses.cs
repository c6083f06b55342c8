namespace Courier.Twilio.Tests.Fixtures;

/// <summary>What Twilio may answer.</summary>
internal static class TwilioResponses
{
    public const string TooManyRequests = """{"code":20429,"message":"Too Many Requests","more_info":"https://www.twilio.com/docs/errors/20429","status":429}""";
    public const string NotFound = """{"code":20404,"message":"The requested resource was not found","status":404}""";

    public static string Message(string status = "queued", string? errorCode = null) =>
        $$"""{"sid":"{{TestValues.MessageSid}}","account_sid":"{{TestValues.AccountSid}}","status":"{{status}}","num_segments":"1","error_code":{{errorCode ?? "null"}}}""";
}
