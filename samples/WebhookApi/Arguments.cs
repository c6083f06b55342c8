using System.Globalization;

namespace WebhookApi;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Arguments
{
    public int Port { get; private init; } = 5080;

    public bool IsTelemetry { get; private init; }

    public bool IsHelp { get; private init; }

    public string Address => FormattableString.Invariant($"http://127.0.0.1:{Port}");

    public static Arguments Parse(string[] args)
    {
        var so = new Arguments();
        for (var i = 0; i < args.Length; i++)
        {
            so = args[i] switch
            {
                "--telemetry" => so with { IsTelemetry = true },
                "--help" or "-h" or "-?" => so with { IsHelp = true },
                "--port" => so with { Port = PortOf(args.ElementAtOrDefault(++i)) },
                var other => throw new UsageException($"{other} is not known. Try --help."),
            };
        }

        return so;
    }

    private static int PortOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65_535
            ? port
            : throw new UsageException("--port needs a number from 1 to 65535: --port 5080");
}

/// <summary>Something the person at the keyboard must mend; ends with exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
