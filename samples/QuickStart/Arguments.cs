namespace QuickStart;

/// <summary>The command-line arguments of a send.</summary>
internal sealed record Arguments
{
    public string? File { get; private init; }

    public bool IsJson { get; private init; }

    public bool IsLive { get; private init; }

    public bool IsHelp { get; private init; }

    public static Arguments Parse(string[] args)
    {
        var arguments = args.Aggregate(new Arguments(), Add);
        return arguments is { File: null, IsHelp: false } and ({ IsJson: true } or { IsLive: true })
            ? throw new UsageException("--json and --live need a file: -- --json FILE.json")
            : arguments;
    }

    private static Arguments Add(Arguments previous, string argument) => argument switch
    {
        "--json" => previous with { IsJson = true },
        "--live" => previous with { IsLive = true },
        "--help" or "-h" or "-?" => previous with { IsHelp = true },
        ['-', ..] => throw new UsageException($"{argument} is not a known option. Try --help."),
        _ when previous.File is not null => throw new UsageException(
            $"Only one file can be sent at a time: {previous.File} or {argument}."),
        _ => previous with { File = argument },
    };
}

/// <summary>An error that the user of the program can correct. The program ends with exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
