using System.Globalization;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>No file contains a banned word of <c>.github/GLOSSARY.md</c>.</summary>
public class BannedWordsTests
{
    private const string Errors = $"{Codebase.Core}/ERRORS.md";
    private const string Catalog = $"{Codebase.Core}/Errors/error-codes.txt";

    // Taken from the list, because this file is searched too.
    private static readonly string Banned =
        BannedWords.All.First(word => !word.Contains(' ', StringComparison.Ordinal));

    private static readonly string Capitalized = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Banned);

    // A kind is an extension in a top-level folder.
    private static IEnumerable<string> OneFileOfEachKind => BannedWords.Files
        .GroupBy(path => (Path.GetExtension(path), path.Split('/')[0]))
        .Select(kind => kind.First());

    private static IEnumerable<string> IdentifiersWithBannedWord =>
    [
        Banned,
        Banned.ToUpperInvariant(),
        $"{Banned}s",
        $"is{Capitalized}Open",
        $"{Capitalized}Of",
        $"my_{Banned}",
        $"a-{Banned}-b",
    ];

    [Test]
    public void Files_contain_no_banned_word()
    {
        Codebase.AssertNone(
            BannedWords.Files.SelectMany(path => BannedWords.Find(new(path, Codebase.Read(path)))),
            "Use a term of .github/GLOSSARY.md instead.");
    }

    [Test]
    public void Glossary_lists_banned_words()
    {
        Assert.That(BannedWords.All, Has.Length.GreaterThanOrEqualTo(19).And.Unique);
    }

    [Test]
    public void Every_kind_of_file_is_searched()
    {
        string[] kinds = [".cs", ".csproj", ".props", ".md", ".json", ".js", ".mjs", ".css", ".html", ".txt", ""];
        Assert.That(BannedWords.Files.Select(Path.GetExtension), Is.SupersetOf(kinds));
        Assert.That(BannedWords.Files, Is.SupersetOf(new[] { "README.md", ".github/GLOSSARY.md", ".ci/run" }));
    }

    [TestCaseSource(nameof(OneFileOfEachKind))]
    public void A_word_planted_in_a_file_is_found_with_its_line(string path)
    {
        var text = Codebase.Read(path);
        var before = BannedWords.Find(new(path, text)).ToList();

        var after = BannedWords.Find(new(path, $"{text.TrimEnd()}\n\n// The {Banned} is open.\n"));

        var line = text.TrimEnd().Split('\n').Length + 2;
        Assert.That(after.Except(before), Is.EqualTo(new[] { $"{path}({line}): \"{Banned}\"" }));
    }

    [TestCaseSource(nameof(IdentifiersWithBannedWord))]
    public void A_word_inside_an_identifier_is_found(string identifier)
    {
        Assert.That(BannedWords.Find(new("src/A.cs", identifier)).Single(), Does.Contain($"\"{Banned}\""));
        Assert.That(BannedWords.Find(new($"src/{identifier}.cs", "")).Single(), Does.Contain("the path contains"));
    }

    [Test]
    public void A_word_that_only_begins_like_a_banned_word_is_allowed()
    {
        Assert.That(BannedWords.Find(new("src/A.cs", $"{Banned}xyz xyz{Banned}")), Is.Empty);
    }

    [TestCase(" ")]
    [TestCase("\n    /// ")]
    [TestCase("_")]
    public void A_phrase_is_found_across_separators(string separator)
    {
        var phrase = BannedWords.All.First(word => word.Contains(' ', StringComparison.Ordinal));
        var text = phrase.Replace(" ", separator, StringComparison.Ordinal);

        Assert.That(BannedWords.Find(new("src/A.cs", text)).Single(), Does.Contain($"\"{phrase}\""));
        Assert.That(BannedWords.Find(new("src/A.cs", phrase.Replace(" ", ". ", StringComparison.Ordinal))), Is.Empty);
    }

    // Twilio's titles may contain any word; the advice beside them is written here.
    [Test]
    public void Titles_of_Twilio_are_exempt_and_advice_is_not()
    {
        var row = $"| [1](https://a.b) | `The{Capitalized}` | The {Banned} | Unknown |";
        var entry = $"21211 The{Capitalized}: The {Banned}\n  reason=Unknown\n  - Check the number.";

        Assert.That(BannedWords.Find(new(Errors, row)), Is.Empty);
        Assert.That(BannedWords.Find(new(Errors, $"{row} Open the {Banned}. |")), Has.Exactly(1).Items);
        Assert.That(BannedWords.Find(new(Catalog, entry)), Is.Empty);
        Assert.That(BannedWords.Find(new(Catalog, $"{entry}\n  - Open the {Banned}.")), Has.Exactly(1).Items);
    }
}
