using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Who asks: account SID and token, or an API key of the account in the path.</summary>
internal static class Authenticator
{
    public static ApiError? Check(AccountDirectory accounts, ApiRequest call, string? accountSid, out Account? account, out bool isTest)
    {
        (account, isTest) = (null, false);
        if (BasicCredentials.Find(call.Authorization) is not { } credentials)
        {
            return ApiError.Unauthorized("Authentication Error - No credentials provided");
        }

        if (!Sid.Is("AC", credentials.Username) && !Sid.Is("SK", credentials.Username))
        {
            return ApiError.Unauthorized("Authentication Error - invalid username");
        }

        account = accountSid is null ? accounts.Admit(credentials) : accounts.Admit(accountSid, credentials);
        isTest = account?.IsTest(credentials) is true;
        return account is not null
            ? null
            : ApiError.Unauthorized("Authenticate") with { Detail = "Your AccountSid or AuthToken was incorrect." };
    }
}
