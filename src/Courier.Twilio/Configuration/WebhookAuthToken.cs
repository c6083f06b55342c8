namespace Courier.Twilio.Configuration;

/// <summary>
/// An entry of <see cref="CourierTwilioOptions.CallbackAuthTokens"/>: a token, which signs for every account, or an account's
/// SID, a colon and a token, which signs for that account only. No token of Twilio's has a colon in it.
/// </summary>
internal static class WebhookAuthToken
{
    /// <summary>What is wrong with the entry, without a word of it.</summary>
    public static string? Validate(string? entry) => Read(entry) switch
    {
        _ when string.IsNullOrEmpty(entry) => "is empty: write an auth token, or leave it out.",
        _ when FieldText.HasControlCharacters(entry) => "holds a control character, such as the line break at the end of a file.",
        (null, _) => null,
        var (account, _) when !Sid.IsAccount(account) => "has a colon and no account before it: write an auth token, or 'AC' and 32 hexadecimal digits, a colon and that account's auth token.",
        var (_, token) when string.IsNullOrWhiteSpace(token) => "ends behind the account: write that account's auth token after the colon.",
        _ => null,
    };

    /// <summary>The token, if it may sign for this account.</summary>
    public static string? FindToken(string? accountSid, string? entry) =>
        Read(entry) is var (account, token) && (account is null || string.Equals(account, accountSid, StringComparison.OrdinalIgnoreCase)) ? token : null;

    private static (string? Account, string? Token) Read(string? entry) =>
        entry?.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? (entry[..colon], entry[(colon + 1)..]) : (null, entry);
}
