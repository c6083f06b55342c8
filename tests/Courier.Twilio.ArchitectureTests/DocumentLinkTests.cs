using System.Text.RegularExpressions;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>Links of the documents in the repository lead to files and headings that exist.</summary>
public partial class DocumentLinkTests
{
    [Test]
    public void Relative_links_lead_to_a_file_and_a_heading()
    {
        var documents = Codebase.Files.Where(path => path.EndsWith(".md", StringComparison.Ordinal));

        Codebase.AssertNone(
            from document in documents
            from Match match in Link().Matches(Codebase.Read(document))
            let target = match.Groups[1].Value
            where !Exists(document, target)
            select $"{document}: {target}",
            "Correct the link, or the name of the file or heading.");
    }

    [Test]
    public void Readme_has_at_most_three_hundred_lines()
    {
        Assert.That(Codebase.Read("README.md").Split('\n'), Has.Length.LessThanOrEqualTo(301));
    }

    private static bool Exists(string document, string target)
    {
        var parts = target.Split('#');
        var folder = Path.GetDirectoryName(document)!;
        var file = parts[0].Length == 0 ? document : Normalize(Path.Combine(folder, parts[0]));
        if (!Codebase.Files.Contains(file))
        {
            return false;
        }

        return parts.Length == 1
            || Heading().Matches(Codebase.Read(file)).Any(match => CreateAnchor(match.Groups[1].Value) == parts[1]);
    }

    private static string Normalize(string path) =>
        Path.GetRelativePath(".", Path.GetFullPath(path)).Replace('\\', '/');

    // As GitHub names a heading: lower case, no punctuation, a hyphen for a space.
    private static string CreateAnchor(string heading) => string.Concat(
        from c in heading.Trim().ToLowerInvariant()
        where char.IsLetterOrDigit(c) || c is ' ' or '-' or '_'
        select c == ' ' ? '-' : c);

    [GeneratedRegex(@"\]\((?![a-z]+:)([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
