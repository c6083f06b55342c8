using System.Globalization;

namespace WebhookApi;

/// <summary>The command-line arguments.</summary>
internal sealed record Arguments
{
    public int Port { get; private init; } = 5080;

    public bool HasTelemetry { get; private init; }

    public bool IsHelp { get; private init; }

    public string Address => FormattableString.Invariant($"http://127.0.0.1:{Port}");

    public static Arguments Parse(string[] args)
    {
        var arguments = new Arguments();
        for (var i = 0; i < args.Length; i++)
        {
            arguments = args[i] switch
            {
                "--telemetry" => arguments with { HasTelemetry = true },
                "--help" or "-h" or "-?" => arguments with { IsHelp = true },
                "--port" => arguments with { Port = ParsePort(args.ElementAtOrDefault(++i)) },
                var other => throw new UsageException($"{other} is not a known option. Try --help."),
            };
        }

        return arguments;
    }

    private static int ParsePort(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65_535
            ? port
            : throw new UsageException("--port needs a number from 1 to 65535: --port 5080");
}

/// <summary>An error that the user of the program can correct. The program ends with exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
