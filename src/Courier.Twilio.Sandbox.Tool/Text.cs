using System.Net;
using System.Reflection;

namespace Courier.Twilio.Sandbox.Tool;

/// <summary>The output of the program.</summary>
internal static class Text
{
    public const string Help = """
        courier-sandbox: a local stand-in for Twilio's Messaging API. It sends nothing.

          --port N                 the port, 1 to 65535; the default is a free port
          --account AC… --token T  an account and its auth token; may be given several times
          --any-account            creates unknown accounts with the token of their first request
          --pace MS                milliseconds between two statuses of a message; the default is 250
          --remember N             how many messages an account keeps; the default is 500
          --ahead SECONDS          how far the clock is ahead of this machine's; negative means behind
          --callback URL           the URL for statuses of messages without a StatusCallback
          --inbound URL            the URL for inbound messages
          --listen ADDRESS         an IP address other than loopback; everyone who reaches it can read all messages
          --version                prints the version
          --help                   prints this help

        Open the address in a browser to see the inbox. GET /_sandbox lists the control endpoints.
        Ctrl+C stops the program.
        """;

    public static IReadOnlyList<string> OptionNames { get; } =
    [
        "--port",
        "--account",
        "--token",
        "--any-account",
        "--pace",
        "--remember",
        "--ahead",
        "--callback",
        "--inbound",
        "--listen",
        "--version",
        "--help",
    ];

    public static string Version { get; } = typeof(Text).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    public static string FormatListenWarning(IPAddress address) => $"""
        ****************************************************************
        NOT LOOPBACK: listening on {address}. Everyone who can reach
        this machine can read all messages and control the sandbox.
        ****************************************************************
        """;

    /// <summary>Formats the address, the accounts and an example command.</summary>
    public static string FormatGreeting(Uri address, IReadOnlyList<KeyValuePair<string, string>> accounts) => $"""
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
