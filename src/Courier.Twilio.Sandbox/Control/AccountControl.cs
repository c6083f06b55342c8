namespace Courier.Twilio.Sandbox.Control;

/// <summary>Accounts, from outside.</summary>
internal sealed class AccountControl(SandboxState switchboard)
{
    public IReadOnlyList<Page> Pages =>
    [
        new("POST", "accounts", "opens an account, or gives the one there is an API key, a test token, verified numbers", OpenAsync),
        new("POST", "reset?account=", "forgets what happened, in one account or in all", ResetAsync),
    ];

    private async Task OpenAsync(ControlContext visit)
    {
        var opening = await visit.HearAsync(ControlJson.Readable.AccountOpening).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(opening.AuthToken))
        {
            throw RefusedException.Unclear("authToken is any text that is not empty.");
        }

        if (opening.ApiKeySid is null != opening.ApiKeySecret is null)
        {
            throw RefusedException.Unclear("apiKeySid and apiKeySecret belong together: give both.");
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
        await visit.DoneAsync().ConfigureAwait(false);
    }

    private Task ResetAsync(ControlContext visit)
    {
        switchboard.Reset(visit.Ask("account") is { } sid
            ? switchboard.Accounts.Find(sid) ?? throw RefusedException.Unclear($"There is no account {sid}.")
            : null);
        return visit.DoneAsync();
    }
}
