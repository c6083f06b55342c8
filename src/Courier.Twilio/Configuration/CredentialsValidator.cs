namespace Courier.Twilio.Configuration;

/// <summary>Validates the account and its secrets. An error never contains the value of a secret or an id.</summary>
internal static class CredentialsValidator
{
    /// <summary>
    /// The account that the sandbox has by default. Twilio does not know it, and a sandbox of this machine does.
    /// </summary>
    private const string SandboxAccountSid = "AC0c0ffee00c0ffee00c0ffee00c0ffee0";

    public static void Validate(CourierTwilioOptions options, OptionErrors errors)
    {
        ValidateAccount(options, errors);
        var hasKey = !string.IsNullOrEmpty(options.ApiKeySid);
        errors.Require(
            hasKey || !string.IsNullOrEmpty(options.AuthToken),
            nameof(options.AuthToken),
            "is missing: write the account's auth token, or ApiKeySid and ApiKeySecret.");
        RequireSecret(options.AuthToken, nameof(options.AuthToken), errors);
        errors.Require(
            !hasKey || Sid.IsApiKey(options.ApiKeySid),
            nameof(options.ApiKeySid),
            $"must be 'SK' and 32 hexadecimal digits{DescribeLength(options.ApiKeySid)}.");
        errors.Require(
            hasKey == !string.IsNullOrEmpty(options.ApiKeySecret),
            nameof(options.ApiKeySecret),
            "and ApiKeySid must be set together: write both, or neither.");
        RequireSecret(options.ApiKeySecret, nameof(options.ApiKeySecret), errors);
        for (var i = 0; i < options.CallbackAuthTokens.Count; i++)
        {
            var error = WebhookAuthToken.Validate(options.CallbackAuthTokens[i]);
            errors.Require(error is null, $"{nameof(options.CallbackAuthTokens)}:{i}", error ?? "");
        }

        foreach (var (index, (id, secret)) in options.WebhookSharedKeys.Index())
        {
            var error = WebhookSharedKey.Validate(id, secret);
            var name = WebhookSharedKey.GetName(id, index);
            errors.Require(error is null, $"{nameof(options.WebhookSharedKeys)}:{name}", error ?? "");
        }
    }

    /// <summary>Describes the length of a malformed SID, or that it is missing; never returns its value.</summary>
    public static string DescribeLength(string? sid) => sid switch
    {
        null or "" => ", but is missing",
        _ when SecretText.IsPlaceholder(sid) => ", but is a placeholder that was not replaced",
        { Length: not 34 } => $", but has {sid.Length} characters",
        _ => "",
    };

    private static void ValidateAccount(CourierTwilioOptions options, OptionErrors errors)
    {
        const string Key = nameof(options.AccountSid);
        if (Sid.IsApiKey(options.AccountSid))
        {
            errors.Add(Key, "is the SID of an API key: write it as ApiKeySid, and the SID of the account, AC…, here.");
            return;
        }

        errors.Require(
            Sid.IsAccount(options.AccountSid),
            Key,
            $"must be 'AC' and 32 hexadecimal digits{DescribeLength(options.AccountSid)}.");
        errors.Require(
            options.AccountSid != SandboxAccountSid || options.BaseAddress is not null,
            Key,
            "is the account of the sandbox, which Twilio does not know: set BaseAddress to the address of the sandbox, "
            + "such as http://127.0.0.1:4010, or write your own account.");
    }

    private static void RequireSecret(string? secret, string key, OptionErrors errors)
    {
        if (SecretText.Validate(secret) is { } error)
        {
            errors.Add(key, error);
        }
    }
}
