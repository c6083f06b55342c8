namespace Courier.Twilio.Configuration;

/// <summary>
/// An entry of <see cref="CourierTwilioOptions.CallbackAuthTokens"/>: a token, or <c>AC…:token</c> for one account.
/// Twilio's tokens contain no colon.
/// </summary>
internal static class WebhookAuthToken
{
    private const string NoAccount =
        "has a colon without an account SID before it: write an auth token, "
        + "or 'AC' and 32 hexadecimal digits, a colon and that account's auth token.";
    private const string NoToken =
        "has no token after the account SID: write that account's auth token after the colon.";

    /// <summary>
    /// Returns what is wrong with an entry, without any part of it; <see langword="null"/> when it is valid, and for an
    /// empty entry, which counts as absent.
    /// </summary>
    public static string? Validate(string? entry) => Split(entry) switch
    {
        _ when string.IsNullOrWhiteSpace(entry) => null,
        (null, var token) => SecretText.Validate(token),
        var (account, _) when !Sid.IsAccount(account) => NoAccount,
        var (_, token) when string.IsNullOrWhiteSpace(token) => NoToken,
        var (_, token) => SecretText.Validate(token),
    };

    /// <summary>
    /// Returns the token of an entry when it may sign webhooks of the account; otherwise <see langword="null"/>.
    /// </summary>
    public static string? FindToken(string? accountSid, string? entry)
    {
        if (string.IsNullOrWhiteSpace(entry))
        {
            return null;
        }

        var (account, token) = Split(entry);
        return account is null || string.Equals(account, accountSid, StringComparison.OrdinalIgnoreCase) ? token : null;
    }

    private static (string? Account, string? Token) Split(string? entry) =>
        entry?.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon
            ? (entry[..colon], entry[(colon + 1)..])
            : (null, entry);
}
