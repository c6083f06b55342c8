using System.Net;

namespace Courier.Twilio.Sandbox.Tool;

/// <summary>The command line, read; a faulty one is a sentence, not an exception.</summary>
internal sealed class Arguments
{
    private readonly List<KeyValuePair<string, string>> accounts = [];
    private string? accountWithoutToken;

    public int Port { get; private set; }

    public TimeSpan? Pace { get; private set; }

    public int? MaxMessages { get; private set; }

    public TimeSpan ClockOffset { get; private set; }

    public Uri? Callback { get; private set; }

    public Uri? Inbound { get; private set; }

    public IPAddress? Listen { get; private set; }

    public bool AnyAccount { get; private set; }

    public IReadOnlyList<KeyValuePair<string, string>> Accounts => accounts;

    /// <summary>Either the arguments or what is wrong with them.</summary>
    public static (Arguments? Arguments, string? Fault) Parse(IReadOnlyList<string> words)
    {
        var arguments = new Arguments();
        return arguments.ParseWords(words) is { } fault ? (null, fault) : (arguments, null);
    }

    public TwilioSandboxOptions ToOptions()
    {
        var options = new TwilioSandboxOptions { Port = Port };
        options.Pace = Pace ?? options.Pace;
        options.RememberedMessages = MaxMessages ?? options.RememberedMessages;
        options.ClockOffset = ClockOffset;
        options.ListenAddress = Listen ?? options.ListenAddress;
        options.UnknownAccounts = AnyAccount ? UnknownAccounts.CreateOnFirstUse : UnknownAccounts.Reject;
        options.Settings.StatusCallback = Callback;
        options.Settings.InboundUrl = Inbound;

        // Whoever gives an address to post to has named its host.
        options.Settings.CallbackHosts = [.. new[] { Callback, Inbound }.OfType<Uri>().Select(static url => url.IdnHost).Distinct()];
        if (accounts is [var first, ..])
        {
            (options.AccountSid, options.AuthToken) = (first.Key, first.Value);
        }

        return options;
    }

    private string? ParseWords(IReadOnlyList<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var (name, value) = Split(words[at]);
            if (name is "--any-account" && value is null)
            {
                AnyAccount = true;
                continue;
            }

            if (!Text.OptionNames.Contains(name))
            {
                return $"Unknown argument '{name}'. There are {string.Join(", ", Text.OptionNames)}.";
            }

            if (value is null && ++at == words.Count)
            {
                return $"{name} needs a value.";
            }

            if ((ValidateTokenFollows(name) ?? ParseOption(name, value ?? words[at])) is { } fault)
            {
                return fault;
            }
        }

        return ValidateTokenFollows("");
    }

    /// <summary><c>--port 4010</c> and <c>--port=4010</c> are the same.</summary>
    private static (string Name, string? Value) Split(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && word.Split('=', 2) is [var name, var value] ? (name, value) : (word, null);

    private string? ValidateTokenFollows(string name) =>
        accountWithoutToken is null || name is "--token" ? null : $"--account {accountWithoutToken} needs its --token right after it.";

    private string? ParseOption(string name, string value)
    {
        switch (name)
        {
            case "--port" when Value.ParseNumber(value, 1, ushort.MaxValue) is { } port:
                Port = port;
                return null;
            case "--port":
                return $"--port takes a number from 1 to 65535, not '{value}'.";
            case "--pace" when Value.ParseNumber(value, 0, 86_400_000) is { } pace:
                Pace = TimeSpan.FromMilliseconds(pace);
                return null;
            case "--pace":
                return $"--pace takes milliseconds, 0 to 86400000, not '{value}'.";
            case "--remember" when Value.ParseNumber(value, 1, 100_000) is { } count:
                MaxMessages = count;
                return null;
            case "--remember":
                return $"--remember takes a number of messages, 1 to 100000, not '{value}'.";
            case "--ahead" when Value.ParseSigned(value, 86_400) is { } seconds:
                ClockOffset = TimeSpan.FromSeconds(seconds);
                return null;
            case "--ahead":
                return $"--ahead takes seconds, -86400 to 86400, not '{value}'.";
            case "--callback" when Value.ParseUrl(value) is { } url:
                Callback = url;
                return null;
            case "--inbound" when Value.ParseUrl(value) is { } url:
                Inbound = url;
                return null;
            case "--callback" or "--inbound":
                return $"{name} takes an http or https address, not '{value}'.";
            case "--listen" when IPAddress.TryParse(value, out var address):
                Listen = address;
                return null;
            case "--listen":
                return $"--listen takes an IP address of this machine, not '{value}'.";
            case "--account" when Value.IsAccountSid(value):
                accountWithoutToken = value;
                return accounts.Exists(one => one.Key == value) ? $"--account {value} is given twice." : null;
            case "--account":
                return $"--account takes 'AC' and 32 hexadecimal digits, not '{value}'.";
            default:
                return ParseToken(value);
        }
    }

    private string? ParseToken(string value)
    {
        if (accountWithoutToken is null)
        {
            return "--token needs the --account it belongs to right before it.";
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            return "--token must not be empty.";
        }

        accounts.Add(new(accountWithoutToken, value));
        accountWithoutToken = null;
        return null;
    }
}
