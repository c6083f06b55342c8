namespace Courier.Twilio.Sandbox.Control;

/// <summary>The endpoints that add and reset accounts.</summary>
internal sealed class AccountControl(SandboxState state)
{
    public IReadOnlyList<ControlEndpoint> Endpoints =>
    [
        new("POST", "accounts", "adds an account, or an API key, a test token, a shared key or verified numbers to one",
            AddAsync),
        new("POST", "reset?account=", "removes the messages and rules of one account or of all accounts", ResetAsync),
    ];

    private async Task AddAsync(ControlContext context)
    {
        var request = await context.ReadBodyAsync(ControlJson.Readable.AccountRequest).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(request.AuthToken))
        {
            throw InvalidRequestException.BadRequest("authToken must not be empty.");
        }

        if (request.ApiKeySid is null != request.ApiKeySecret is null)
        {
            throw InvalidRequestException.BadRequest("apiKeySid and apiKeySecret must be given together.");
        }

        if (request.SharedKeyId is null != request.SharedKeySecret is null)
        {
            throw InvalidRequestException.BadRequest("sharedKeyId and sharedKeySecret must be given together.");
        }

        var account = new SandboxAccount(state.Accounts.GetOrCreate(request.AccountSid, request.AuthToken), state);
        if (request.ApiKeySid is { } key)
        {
            account.AddApiKey(key, request.ApiKeySecret!);
        }

        if (request.TestToken is { } token)
        {
            account.AddTestToken(token);
        }

        if (request.SharedKeyId is { } sharedKey)
        {
            account.SignWithSharedKey(sharedKey, request.SharedKeySecret!);
        }

        if (request.VerifiedNumbers is { } numbers)
        {
            account.MakeTrial([.. numbers]);
        }

        state.PublishChange();
        await context.WriteNoContentAsync().ConfigureAwait(false);
    }

    private Task ResetAsync(ControlContext context)
    {
        state.Reset(context.GetQuery("account") is { } sid
            ? state.Accounts.Find(sid) ?? throw InvalidRequestException.BadRequest($"The account {sid} does not exist.")
            : null);
        return context.WriteNoContentAsync();
    }
}
