using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Authenticates requests by account SID and token, or by an API key of the account in the path.</summary>
internal static class Authenticator
{
    /// <summary>Authenticates a request; returns null on success, otherwise the error of Twilio's response.</summary>
    public static ApiError? Authenticate(
        AccountDirectory accounts,
        ApiRequest request,
        string? accountSid,
        out Account? account,
        out bool isTest)
    {
        (account, isTest) = (null, false);

        if (BasicCredentials.Parse(request.Authorization) is not { } credentials)
        {
            return ApiError.Unauthorized("Authentication Error - No credentials provided");
        }

        if (!Sid.IsValid("AC", credentials.Username) && !Sid.IsValid("SK", credentials.Username))
        {
            return ApiError.Unauthorized("Authentication Error - invalid username");
        }

        account = accountSid is null
            ? accounts.Authenticate(credentials)
            : accounts.Authenticate(accountSid, credentials);
        isTest = account?.IsTestCredentials(credentials) is true;

        return account is not null
            ? null
            : ApiError.Unauthorized("Authenticate") with { Detail = "Your AccountSid or AuthToken was incorrect." };
    }
}
