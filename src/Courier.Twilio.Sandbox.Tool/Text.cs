using System.Net;
using System.Reflection;

namespace Courier.Twilio.Sandbox.Tool;

/// <summary>What the program says.</summary>
internal static class Text
{
    public const string Help = """
        courier-sandbox: a Twilio of your own on a loopback port. It sends nothing.

          --port N                 the port, 1 to 65535; a free one when left out
          --account AC… --token T  an account to open, and its token; may be given several times
          --any-account            opens every account that is asked for, with the token it first shows
          --pace MS                milliseconds between two statuses of a message; 250 when left out
          --remember N             how many messages an account remembers; 500 when left out
          --ahead SECONDS          how far its clock is ahead of this machine's; negative is behind
          --callback URL           where statuses of messages are posted that name no address of their own
          --inbound URL            where messages from handsets are posted
          --listen ADDRESS         an address other than loopback; whoever reaches it reads every message
          --version                which one this is
          --help                   this page

        Open its address in a browser: that is the inbox. Everything else is under /_sandbox: GET /_sandbox lists it.
        Stops on Ctrl+C.
        """;

    public static IReadOnlyList<string> OptionNames { get; } =
        ["--port", "--account", "--token", "--any-account", "--pace", "--remember", "--ahead", "--callback", "--inbound", "--listen", "--version", "--help"];

    public static string Version { get; } =
        typeof(Text).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static string FormatListenWarning(IPAddress address) => $"""
        ****************************************************************
        NOT LOOPBACK: listening at {address}. Whoever can reach this
        machine can read every message and steer the sandbox.
        ****************************************************************
        """;

    /// <summary>Where it is, who may ask, and one line to try.</summary>
    public static string FormatGreeting(Uri address, IReadOnlyList<KeyValuePair<string, string>> accounts) => $"""
        Courier sandbox at {address}
        {string.Join(Environment.NewLine, accounts.Select(static one => $"  account  {one.Key}{Environment.NewLine}  token    {one.Value}"))}

        {FormatCurl(address, accounts[0])}

        Open the address in a browser: that is the inbox. What else it can: {address}_sandbox. Stop with Ctrl+C.
        """;

    private static string FormatCurl(Uri address, KeyValuePair<string, string> account)
    {
        var url = $"{address}2010-04-01/Accounts/{account.Key}/Messages.json";
        return $"curl -u {Quote($"{account.Key}:{account.Value}")} {(address.HostNameType is UriHostNameType.IPv6 ? $"-g {Quote(url)}" : url)} --data-urlencode To=+12025550156 --data-urlencode From=+15005550006 -d Body=Hello";
    }

    /// <summary>As a shell takes it back; what needs no quotes gets none, since not every shell has the same.</summary>
    private static string Quote(string text) =>
        text.All(static c => char.IsAsciiLetterOrDigit(c) || c is ':' or '-' or '_' or '.' or '/' or '=') ? text : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
