using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using Courier.Twilio.Sandbox;

namespace Courier.Twilio.Tool.Commands;

/// <summary>The options of <c>sandbox</c>, and the sandbox that they describe.</summary>
internal sealed class SandboxOptions
{
    private readonly Option<int?> port = OptionValue.Create<int?>(
        "--port",
        "N",
        "The port, 1 to 65535. The default is a free port.",
        "a number from 1 to 65535",
        static text => OptionValue.ParseNumber(text, 1, ushort.MaxValue));

    private readonly Option<string[]> account = new("--account")
    {
        Description = "An account; its --token follows. May be given several times.",
        HelpName = "AC…",
    };

    private readonly Option<string[]> token = new("--token")
    {
        Description = "The auth token of the --account before it.",
        HelpName = "TOKEN",
    };

    private readonly Option<bool> anyAccount = new("--any-account")
    {
        Description = "Creates unknown accounts with the token of their first request.",
    };

    private readonly Option<int?> pace = OptionValue.Create<int?>(
        "--pace",
        "MS",
        "Milliseconds between two statuses of a message. The default is 250.",
        "milliseconds, 0 to 86400000",
        static text => OptionValue.ParseNumber(text, 0, 86_400_000));

    private readonly Option<int?> remember = OptionValue.Create<int?>(
        "--remember",
        "N",
        "How many messages an account keeps. The default is 500.",
        "a number of messages, 1 to 100000",
        static text => OptionValue.ParseNumber(text, 1, 100_000));

    private readonly Option<int?> ahead = OptionValue.Create<int?>(
        "--ahead",
        "SECONDS",
        "How far the clock is ahead of this machine's; negative means behind.",
        "seconds, -86400 to 86400",
        static text => OptionValue.ParseSigned(text, 86_400));

    private readonly Option<Uri?> callback = OptionValue.Create(
        "--callback",
        "URL",
        "The URL for statuses of messages without a StatusCallback.",
        "an http or https URL",
        OptionValue.ParseUrl);

    private readonly Option<Uri?> inbound = OptionValue.Create(
        "--inbound",
        "URL",
        "The URL for inbound messages.",
        "an http or https URL",
        OptionValue.ParseUrl);

    private readonly Option<IPAddress?> listen = OptionValue.Create(
        "--listen",
        "ADDRESS",
        "An IP address other than loopback. Everyone who reaches it can read all messages.",
        "an IP address of this machine",
        static text => IPAddress.TryParse(text, out var address) ? address : null);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[]
        {
            port, account, token, anyAccount, pace, remember, ahead, callback, inbound, listen,
        })
        {
            command.Add(option);
        }

        command.Validators.Add(ValidateAccounts);
    }

    /// <summary>Returns the accounts with their tokens, in the order in which they were given.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ReadAccounts(ParseResult result) =>
        [.. ValuesOf(result.GetResult(account)).Zip(ValuesOf(result.GetResult(token)), KeyValuePair.Create)];

    public TwilioSandboxOptions Read(ParseResult result)
    {
        var options = new TwilioSandboxOptions { Port = result.GetValue(port) ?? 0 };
        options.Pace = result.GetValue(pace) is { } delay ? TimeSpan.FromMilliseconds(delay) : options.Pace;
        options.RememberedMessages = result.GetValue(remember) ?? options.RememberedMessages;
        options.ClockOffset = TimeSpan.FromSeconds(result.GetValue(ahead) ?? 0);
        options.ListenAddress = result.GetValue(listen) ?? options.ListenAddress;
        options.UnknownAccounts =
            result.GetValue(anyAccount) ? UnknownAccounts.CreateOnFirstUse : UnknownAccounts.Reject;
        options.Settings.StatusCallback = result.GetValue(callback);
        options.Settings.InboundUrl = result.GetValue(inbound);

        // The hosts of the given URLs are allowed, because the user named them.
        options.Settings.CallbackHosts =
        [
            .. new[] { options.Settings.StatusCallback, options.Settings.InboundUrl }.OfType<Uri>()
                .Select(static url => url.IdnHost)
                .Distinct(),
        ];
        if (ReadAccounts(result) is [var (sid, authToken), ..])
        {
            (options.AccountSid, options.AuthToken) = (sid, authToken);
        }

        return options;
    }

    private void ValidateAccounts(CommandResult result)
    {
        var sids = ValuesOf(result.GetResult(account));
        var tokens = ValuesOf(result.GetResult(token));
        var invalid = sids.FirstOrDefault(static sid => !OptionValue.IsAccountSid(sid));
        if (invalid is not null)
        {
            result.AddError($"--account requires 'AC' and 32 hexadecimal digits, not '{invalid}'.");
        }
        else if (sids.Count > tokens.Count)
        {
            result.AddError($"--account {sids[tokens.Count]} must be followed by its --token.");
        }
        else if (sids.Count < tokens.Count)
        {
            result.AddError("--token must follow the --account it belongs to.");
        }
        else if (sids.GroupBy(static sid => sid).FirstOrDefault(static same => same.Skip(1).Any()) is { } repeated)
        {
            result.AddError($"--account {repeated.Key} is given twice.");
        }
        else if (tokens.Any(string.IsNullOrWhiteSpace))
        {
            result.AddError("--token must not be empty.");
        }
    }

    private static List<string> ValuesOf(OptionResult? result) =>
        result is null ? [] : [.. result.Tokens.Select(static token => token.Value)];
}
