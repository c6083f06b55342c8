namespace QuickStart;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Arguments
{
    public string? File { get; private init; }

    public bool IsJson { get; private init; }

    public bool IsLive { get; private init; }

    public bool IsHelp { get; private init; }

    public static Arguments Parse(string[] args)
    {
        var arguments = args.Aggregate(new Arguments(), Read);
        return arguments is { File: null, IsHelp: false } and ({ IsJson: true } or { IsLive: true })
            ? throw new UsageException("--json and --live need a file: -- --json FILE.json")
            : arguments;
    }

    private static Arguments Read(Arguments so, string argument) => argument switch
    {
        "--json" => so with { IsJson = true },
        "--live" => so with { IsLive = true },
        "--help" or "-h" or "-?" => so with { IsHelp = true },
        ['-', ..] => throw new UsageException($"{argument} is not known. Try --help."),
        _ when so.File is not null => throw new UsageException($"One file at a time: {so.File} or {argument}."),
        _ => so with { File = argument },
    };
}

/// <summary>Something the person at the keyboard must mend; ends with exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
