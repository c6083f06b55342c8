using System.Net;

namespace Courier.Twilio.Tool.Commands;

/// <summary>What <c>sandbox</c> prints at its start.</summary>
internal static class SandboxGreeting
{
    public static string FormatListenWarning(IPAddress address) => $"""
        ****************************************************************
        NOT LOOPBACK: listening on {address}. Everyone who can reach
        this machine can read all messages and control the sandbox.
        ****************************************************************
        """;

    /// <summary>Formats the address, the accounts and an example command.</summary>
    public static string Format(Uri address, IReadOnlyList<KeyValuePair<string, string>> accounts) => $"""
        Courier sandbox at {address}
        {string.Join(Environment.NewLine, accounts.Select(FormatAccount))}

        {FormatCurl(address, accounts[0])}

        Open the address in a browser to see the inbox. Control endpoints: {address}_sandbox. Stop with Ctrl+C.
        """;

    private static string FormatAccount(KeyValuePair<string, string> account) =>
        $"  account  {account.Key}{Environment.NewLine}  token    {account.Value}";

    private static string FormatCurl(Uri address, KeyValuePair<string, string> account)
    {
        var url = $"{address}2010-04-01/Accounts/{account.Key}/Messages.json";
        var target = address.HostNameType is UriHostNameType.IPv6 ? $"-g {Quote(url)}" : url;
        return $"curl -u {Quote($"{account.Key}:{account.Value}")} {target}"
            + " --data-urlencode To=+12025550156 --data-urlencode From=+15005550006 -d Body=Hello";
    }

    /// <summary>
    /// Quotes the text for a POSIX shell. Text that needs no quotes gets none, because other shells quote differently.
    /// </summary>
    private static string Quote(string text) =>
        text.All(static c => char.IsAsciiLetterOrDigit(c) || c is ':' or '-' or '_' or '.' or '/' or '=')
            ? text
            : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
