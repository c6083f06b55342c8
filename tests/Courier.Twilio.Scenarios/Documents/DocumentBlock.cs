using System.Text.RegularExpressions;
using Courier.Twilio.TestUtilities;

namespace Courier.Twilio.Scenarios.Documents;

/// <summary>A fenced block of a Markdown document.</summary>
/// <param name="Path">The path of the document from the root of the repository.</param>
/// <param name="Chapter">The heading above the block.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Language">The language of the fence; empty when it names none.</param>
/// <param name="Text">The lines between the fences.</param>
internal sealed partial record DocumentBlock(string Path, string Chapter, int Line, string Language, string Text)
{
    /// <summary>The paths of the documents whose blocks are tested.</summary>
    public static IEnumerable<string> Documents { get; } =
        [.. FindDocuments().Select(file => System.IO.Path.GetRelativePath(Repository.Root, file)).Order()];

    /// <summary>Reads the blocks of a document in their order.</summary>
    public static IEnumerable<DocumentBlock> ReadAll(string path)
    {
        var text = Repository.Read(path);
        foreach (Match match in Fence().Matches(text))
        {
            var before = text[..match.Index];
            var chapter = Heading().Matches(before).LastOrDefault()?.Groups[1].Value.Trim() ?? "";
            yield return new(
                path, chapter, before.Count(c => c == '\n') + 1, match.Groups[1].Value, match.Groups[2].Value);
        }
    }

    /// <summary>Reads the C# block of a document that contains a text; exactly one block does.</summary>
    public static DocumentBlock Find(string path, string text) => ReadAll(path).Single(block =>
        block.Language == "csharp" && block.Text.Contains(text, StringComparison.Ordinal));

    public override string ToString() => $"{Path}:{Line} {Chapter}";

    private static IEnumerable<string> FindDocuments()
    {
        yield return System.IO.Path.Combine(Repository.Root, "README.md");
        foreach (var package in Directory.EnumerateDirectories(System.IO.Path.Combine(Repository.Root, "src")))
        {
            var guides = System.IO.Path.Combine(package, "docs");
            foreach (var file in Directory.EnumerateFiles(package, "README.md").Concat(
                Directory.Exists(guides) ? Directory.EnumerateFiles(guides, "*.md") : []))
            {
                yield return file;
            }
        }
    }

    [GeneratedRegex("^```(\\w*)\r?\n(.*?)^```\\s*$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("^##+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
