namespace Courier.Twilio.Tests.Fixtures;

/// <summary>Bodies of responses of Twilio's API.</summary>
internal static class TwilioResponses
{
    public const string TooManyRequests = """
        {
          "code": 20429,
          "message": "Too Many Requests",
          "more_info": "https://www.twilio.com/docs/errors/20429",
          "status": 429
        }
        """;

    public const string NotFound = """
        {"code":20404,"message":"The requested resource was not found","status":404}
        """;

    /// <summary>Creates a message of <see cref="TestValues.AccountSid"/>.</summary>
    /// <param name="status">The status as Twilio names it.</param>
    /// <param name="errorCode">The error code; <c>null</c> without an error.</param>
    public static string Message(string status = "queued", string? errorCode = null) => $$"""
        {
          "sid": "{{TestValues.MessageSid}}",
          "account_sid": "{{TestValues.AccountSid}}",
          "status": "{{status}}",
          "num_segments": "1",
          "error_code": {{errorCode ?? "null"}}
        }
        """;
}
