using System.Net;

namespace Courier.Twilio.Sandbox.Tool;

/// <summary>The parsed command line. An invalid one gives an error message instead of an exception.</summary>
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

    /// <summary>Returns the arguments, or the error of the first invalid one.</summary>
    public static (Arguments? Arguments, string? Error) Parse(IReadOnlyList<string> words)
    {
        var arguments = new Arguments();
        return arguments.ParseWords(words) is { } error ? (null, error) : (arguments, null);
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

        // The hosts of the given URLs are allowed, because the user named them.
        options.Settings.CallbackHosts =
            [.. new[] { Callback, Inbound }.OfType<Uri>().Select(static url => url.IdnHost).Distinct()];
        if (accounts is [var first, ..])
        {
            (options.AccountSid, options.AuthToken) = (first.Key, first.Value);
        }

        return options;
    }

    private string? ParseWords(IReadOnlyList<string> words)
    {
        for (var index = 0; index < words.Count; index++)
        {
            var (name, value) = Split(words[index]);
            if (name is "--any-account" && value is null)
            {
                AnyAccount = true;
                continue;
            }

            if (!Text.OptionNames.Contains(name))
            {
                return $"Unknown argument '{name}'. The arguments are {string.Join(", ", Text.OptionNames)}.";
            }

            if (value is null && ++index == words.Count)
            {
                return $"{name} requires a value.";
            }

            if ((ValidateTokenFollows(name) ?? ParseOption(name, value ?? words[index])) is { } error)
            {
                return error;
            }
        }

        return ValidateTokenFollows("");
    }

    /// <summary>Splits <c>--port=4010</c>, which means the same as <c>--port 4010</c>.</summary>
    private static (string Name, string? Value) Split(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && word.Split('=', 2) is [var name, var value]
            ? (name, value)
            : (word, null);

    private string? ValidateTokenFollows(string name) =>
        accountWithoutToken is null || name is "--token"
            ? null
            : $"--account {accountWithoutToken} must be followed by its --token.";

    private string? ParseOption(string name, string value)
    {
        switch (name)
        {
            case "--port" when Value.ParseNumber(value, 1, ushort.MaxValue) is { } port:
                Port = port;
                return null;
            case "--port":
                return $"--port requires a number from 1 to 65535, not '{value}'.";
            case "--pace" when Value.ParseNumber(value, 0, 86_400_000) is { } pace:
                Pace = TimeSpan.FromMilliseconds(pace);
                return null;
            case "--pace":
                return $"--pace requires milliseconds, 0 to 86400000, not '{value}'.";
            case "--remember" when Value.ParseNumber(value, 1, 100_000) is { } count:
                MaxMessages = count;
                return null;
            case "--remember":
                return $"--remember requires a number of messages, 1 to 100000, not '{value}'.";
            case "--ahead" when Value.ParseSigned(value, 86_400) is { } seconds:
                ClockOffset = TimeSpan.FromSeconds(seconds);
                return null;
            case "--ahead":
                return $"--ahead requires seconds, -86400 to 86400, not '{value}'.";
            case "--callback" when Value.ParseUrl(value) is { } url:
                Callback = url;
                return null;
            case "--inbound" when Value.ParseUrl(value) is { } url:
                Inbound = url;
                return null;
            case "--callback" or "--inbound":
                return $"{name} requires an http or https URL, not '{value}'.";
            case "--listen" when IPAddress.TryParse(value, out var address):
                Listen = address;
                return null;
            case "--listen":
                return $"--listen requires an IP address of this machine, not '{value}'.";
            case "--account" when Value.IsAccountSid(value):
                accountWithoutToken = value;
                return accounts.Exists(account => account.Key == value) ? $"--account {value} is given twice." : null;
            case "--account":
                return $"--account requires 'AC' and 32 hexadecimal digits, not '{value}'.";
            default:
                return ParseToken(value);
        }
    }

    private string? ParseToken(string value)
    {
        if (accountWithoutToken is null)
        {
            return "--token must follow the --account it belongs to.";
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
