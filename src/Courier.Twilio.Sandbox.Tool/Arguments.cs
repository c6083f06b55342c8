using System.Globalization;
using System.Net;

namespace Courier.Twilio.Sandbox.Tool;

/// <summary>The command line, read; a faulty one is a sentence, not an exception.</summary>
internal sealed class Arguments
{
    private static readonly string[] Names = ["--port", "--account", "--token", "--pace", "--callback", "--inbound", "--listen"];

    private readonly List<KeyValuePair<string, string>> accounts = [];

    public int Port { get; private set; }

    public TimeSpan? Pace { get; private set; }

    public Uri? Callback { get; private set; }

    public Uri? Inbound { get; private set; }

    public IPAddress? Listen { get; private set; }

    public IReadOnlyList<KeyValuePair<string, string>> Accounts => accounts;

    public static (Arguments? Arguments, string? Fault) Read(IReadOnlyList<string> words)
    {
        var arguments = new Arguments();
        string? account = null;
        for (var at = 0; at < words.Count; at += 2)
        {
            var name = words[at];
            if (!Names.Contains(name))
            {
                return (null, $"Unknown argument '{name}'.");
            }

            if (at + 1 == words.Count)
            {
                return (null, $"{name} needs a value.");
            }

            if (account is not null && name is not "--token")
            {
                return (null, $"--account {account} needs its --token right after it.");
            }

            if (arguments.Take(name, words[at + 1], ref account) is { } fault)
            {
                return (null, fault);
            }
        }

        return account is null ? (arguments, null) : (null, $"--account {account} needs its --token right after it.");
    }

    public TwilioSandboxOptions ToOptions()
    {
        var options = new TwilioSandboxOptions { Port = Port };
        options.Pace = Pace ?? options.Pace;
        options.ListenAddress = Listen ?? options.ListenAddress;
        options.Settings.StatusCallback = Callback;
        options.Settings.InboundUrl = Inbound;
        if (accounts is [var first, ..])
        {
            (options.AccountSid, options.AuthToken) = (first.Key, first.Value);
        }

        return options;
    }

    private string? Take(string name, string value, ref string? account)
    {
        switch (name)
        {
            case "--port" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535:
                Port = port;
                return null;
            case "--port":
                return $"--port takes a number from 1 to 65535, not '{value}'.";
            case "--pace" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var pace):
                Pace = TimeSpan.FromMilliseconds(pace);
                return null;
            case "--pace":
                return $"--pace takes milliseconds, not '{value}'.";
            case "--callback" when FindAddress(value) is { } address:
                Callback = address;
                return null;
            case "--inbound" when FindAddress(value) is { } address:
                Inbound = address;
                return null;
            case "--callback" or "--inbound":
                return $"{name} takes an http or https address, not '{value}'.";
            case "--listen" when IPAddress.TryParse(value, out var listen):
                Listen = listen;
                return null;
            case "--listen":
                return $"--listen takes an IP address of this machine, not '{value}'.";
            case "--account" when IsAccountSid(value):
                account = value;
                return null;
            case "--account":
                return $"--account takes 'AC' and 32 hexadecimal digits, not '{value}'.";
            default:
                return TakeToken(value, ref account);
        }
    }

    private string? TakeToken(string value, ref string? account)
    {
        if (account is null)
        {
            return "--token needs the --account it belongs to right before it.";
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            return "--token must not be empty.";
        }

        var sid = account;
        if (accounts.Exists(one => one.Key == sid))
        {
            return $"--account {account} is given twice.";
        }

        accounts.Add(new(account, value));
        account = null;
        return null;
    }

    private static Uri? FindAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https" } ? address : null;

    private static bool IsAccountSid(string text) =>
        text.Length is 34 && text.StartsWith("AC", StringComparison.Ordinal) && text.Skip(2).All(char.IsAsciiHexDigit);
}
