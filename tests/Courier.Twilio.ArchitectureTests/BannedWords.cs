using System.Text.RegularExpressions;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>
/// The banned words of <c>.github/GLOSSARY.md</c>, and the search for them. A word is found in any case, in the plural,
/// and as a part of an identifier in PascalCase, camelCase, snake_case or kebab-case. The words of a phrase may be
/// separated by white space, line breaks and comment markers.
/// </summary>
internal static partial class BannedWords
{
    private const string Glossary = ".github/GLOSSARY.md";

    private static readonly string[] BinaryExtensions = [".png", ".ico", ".snk"];

    /// <summary>The banned words and phrases, in lower case.</summary>
    public static string[] All { get; } =
    [
        .. ListItem().Matches(Section().Match(Codebase.Read(Glossary)).Value).Select(item => item.Groups[1].Value),
    ];

    /// <summary>
    /// The text files that are searched: sources, tests, samples, README.md and the files of .github and .ci. Files
    /// copied from Twilio, the data in tests/data and lock files of npm are not.
    /// </summary>
    public static IEnumerable<string> Files => Codebase.Files
        .Where(path => path.Split('/')[0] is "src" or "tests" or "samples" or ".github" or ".ci" or ".editorconfig"
            or "README.md" or "nuget.config" or "Courier.Twilio.sln")
        .Where(path => !BinaryExtensions.Contains(Path.GetExtension(path)))
        .Where(path => Path.GetFileName(path) != "package-lock.json")
        .Where(path => !(path.StartsWith("tests/", StringComparison.Ordinal)
            && path.Contains("/Wire/", StringComparison.Ordinal)))
        .Where(path => !path.StartsWith("tests/data/", StringComparison.Ordinal));

    /// <summary>One line for each banned word in the path or the text of a file.</summary>
    public static IEnumerable<string> Find(SourceFile file) =>
        Search(file.Path).Select(found => $"{file.Path}: the path contains \"{found.Word}\".")
            .Concat(Search(WithoutTwilioText(file)).Select(found => $"{file.Path}({found.Line}): \"{found.Word}\""));

    private static IEnumerable<(string Word, int Line)> Search(string text)
    {
        var words = Word().Matches(text);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var banned in All.Where(banned => IsAt(banned.Split(' '), words, i, text)))
            {
                yield return (banned, text.AsSpan(0, words[i].Index).Count('\n') + 1);
            }
        }
    }

    private static bool IsAt(string[] phrase, MatchCollection words, int start, string text)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (start + i >= words.Count || !IsWord(words[start + i].ValueSpan, phrase[i]))
            {
                return false;
            }

            var end = i == 0 ? 0 : words[start + i - 1].Index + words[start + i - 1].Length;
            if (i > 0 && text[end..words[start + i].Index].Any(c => !char.IsWhiteSpace(c) && !"/*#_-".Contains(c)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWord(ReadOnlySpan<char> word, string banned) =>
        word.Equals(banned, StringComparison.OrdinalIgnoreCase)
        || (word.Length == banned.Length + 1
            && word[^1] is 's' or 'S'
            && word[..^1].Equals(banned, StringComparison.OrdinalIgnoreCase));

    // Removes what this repository did not write: Twilio's titles and codes, and the list of banned words itself. The
    // number of lines stays the same.
    private static string WithoutTwilioText(SourceFile file) => Path.GetFileName(file.Path) switch
    {
        "GLOSSARY.md" => Section().Replace(file.Text, section => new('\n', section.Value.Count('\n'))),
        "ERRORS.md" => ErrorsRow().Replace(file.Text, row => row.Groups[1].Value),
        "error-codes.txt" => CodeAndTitle().Replace(file.Text, ""),
        _ => file.Text,
    };

    [GeneratedRegex(@"\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^## Banned words$.*?(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("^- `([^`]+)`", RegexOptions.Multiline)]
    private static partial Regex ListItem();

    // | [code](link) | `Name` | Twilio's title |
    [GeneratedRegex(@"^(\| \[[0-9]+\]\([^)]*\)) \|[^|]*\|[^|]*\|", RegexOptions.Multiline)]
    private static partial Regex ErrorsRow();

    // 21211 InvalidToNumber: Invalid 'To' Phone Number
    [GeneratedRegex("^[0-9]{3,6}[ :].*", RegexOptions.Multiline)]
    private static partial Regex CodeAndTitle();
}
