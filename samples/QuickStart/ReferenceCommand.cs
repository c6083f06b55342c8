namespace QuickStart;

/// <summary>A question to one of the three reference works: a verb, and what it is about.</summary>
internal sealed record Question(string Verb, string Subject, bool IsJson)
{
    private static readonly Dictionary<string, string> Needs = new()
    {
        ["explain"] = "explain needs one of Twilio's codes: explain 30007",
        ["number"] = "number needs one number, in quotes when it has spaces: number \"+44 20 7946 0958\"",
        ["segments"] = "segments needs one text, in quotes: segments \"Your table is ready.\"",
    };

    /// <summary><see langword="null"/> when the arguments do not begin with a verb.</summary>
    public static Question? Find(string[] args)
    {
        if (args is not [var verb, .. var rest] || !Needs.TryGetValue(verb, out var need))
        {
            return null;
        }

        // Behind "--" everything is taken as it stands, for a text that looks like an option.
        var end = Array.IndexOf(rest, "--");
        var options = end < 0 ? rest : rest[..end];
        string[] subjects = [.. options.Where(argument => !IsOption(argument)), .. end < 0 ? [] : rest[(end + 1)..]];

        if (options.Any(argument => argument is "--help" or "-h" or "-?"))
        {
            return new("help", "", IsJson: false);
        }

        return Array.Find(options, argument => IsOption(argument) && argument != "--json") is { } unknown
            ? throw new UsageException($"{unknown} is not known. Try --help.")
            : subjects is [var subject] ? new(verb, subject, options.Contains("--json")) : throw new UsageException(need);
    }

    public int Answer() => Verb switch
    {
        "explain" => ErrorCode.Explain(this),
        "number" => Number.Describe(this),
        "segments" => Segments.Count(this),
        _ => Help.Print(),
    };

    private static bool IsOption(string argument) => argument.StartsWith("--", StringComparison.Ordinal);
}
