namespace Courier.Twilio.Sandbox.Control;

/// <summary>Accounts, from outside.</summary>
internal sealed class AccountControl(SandboxState switchboard)
{
    public IReadOnlyList<ControlEndpoint> Endpoints =>
    [
        new("POST", "accounts", "opens an account, or gives the one there is an API key, a test token, verified numbers", AddAsync),
        new("POST", "reset?account=", "forgets what happened, in one account or in all", ResetAsync),
    ];

    private async Task AddAsync(ControlContext visit)
    {
        var opening = await visit.ReadBodyAsync(ControlJson.Readable.AccountOpening).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(opening.AuthToken))
        {
            throw InvalidRequestException.BadRequest("authToken is any text that is not empty.");
        }

        if (opening.ApiKeySid is null != opening.ApiKeySecret is null)
        {
            throw InvalidRequestException.BadRequest("apiKeySid and apiKeySecret belong together: give both.");
        }

        var account = new SandboxAccount(switchboard.Accounts.GetOrCreate(opening.AccountSid, opening.AuthToken), switchboard);
        if (opening.ApiKeySid is { } key)
        {
            account.AddApiKey(key, opening.ApiKeySecret!);
        }

        if (opening.TestToken is { } token)
        {
            account.AddTestToken(token);
        }

        if (opening.VerifiedNumbers is { } numbers)
        {
            account.MakeTrial([.. numbers]);
        }

        switchboard.PublishChange();
        await visit.WriteNoContentAsync().ConfigureAwait(false);
    }

    private Task ResetAsync(ControlContext visit)
    {
        switchboard.Reset(visit.GetQuery("account") is { } sid
            ? switchboard.Accounts.Find(sid) ?? throw InvalidRequestException.BadRequest($"There is no account {sid}.")
            : null);
        return visit.WriteNoContentAsync();
    }
}
