namespace QuickStart;

/// <summary>A command that explains an error code, a number or a text: its verb and its argument.</summary>
internal sealed record ReferenceCommand(string Verb, string Subject, bool IsJson)
{
    private static readonly Dictionary<string, string> Usages = new()
    {
        ["explain"] = "explain needs one of Twilio's codes: explain 30007",
        ["number"] = "number needs one number, in quotes when it has spaces: number \"+44 20 7946 0958\"",
        ["segments"] = "segments needs one text, in quotes: segments \"Your table is ready.\"",
    };

    /// <summary>Returns <see langword="null"/> if the arguments do not begin with a verb.</summary>
    /// <exception cref="UsageException">The arguments of the verb are invalid.</exception>
    public static ReferenceCommand? Parse(string[] args)
    {
        if (args is not [var verb, .. var rest] || !Usages.TryGetValue(verb, out var usage))
        {
            return null;
        }

        // Arguments after "--" are never options, so that a text may begin with dashes.
        var end = Array.IndexOf(rest, "--");
        var options = end < 0 ? rest : rest[..end];
        string[] subjects = [.. options.Where(argument => !IsOption(argument)), .. end < 0 ? [] : rest[(end + 1)..]];

        if (options.Any(argument => argument is "--help" or "-h" or "-?"))
        {
            return new("help", "", IsJson: false);
        }

        if (Array.Find(options, argument => IsOption(argument) && argument != "--json") is { } unknown)
        {
            throw new UsageException($"{unknown} is not a known option. Try --help.");
        }

        return subjects is [var subject]
            ? new(verb, subject, options.Contains("--json"))
            : throw new UsageException(usage);
    }

    public int Run() => Verb switch
    {
        "explain" => ErrorCode.Explain(this),
        "number" => Number.Describe(this),
        "segments" => Segments.Count(this),
        _ => Help.Print(),
    };

    private static bool IsOption(string argument) => argument.StartsWith("--", StringComparison.Ordinal);
}
