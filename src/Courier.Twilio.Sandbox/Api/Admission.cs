using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Who asks: account SID and token, or an API key of the account in the path.</summary>
internal static class Admission
{
    public static Refusal? Check(AccountDirectory accounts, Call call, string? accountSid, out Account? account, out bool isTest)
    {
        (account, isTest) = (null, false);
        if (BasicCredentials.Find(call.Authorization) is not { } credentials)
        {
            return Refusal.Unauthorized("Authentication Error - No credentials provided");
        }

        if (!Sid.Is("AC", credentials.Username) && !Sid.Is("SK", credentials.Username))
        {
            return Refusal.Unauthorized("Authentication Error - invalid username");
        }

        account = accountSid is null ? accounts.Admit(credentials) : accounts.Admit(accountSid, credentials);
        isTest = account?.IsTest(credentials) is true;
        return account is not null
            ? null
            : Refusal.Unauthorized("Authenticate") with { Detail = "Your AccountSid or AuthToken was incorrect." };
    }
}
