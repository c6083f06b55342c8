using System.Text.RegularExpressions;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>A file is a few screens; a table is as long as its facts.</summary>
public partial class FilesAreSmall
{
    private const int Longest = 200;
    private const int Median = 50;

    private static IEnumerable<(string Path, int Lines)> Files =>
        Codebase.Sources("src").Where(file => !Table().IsMatch(file.Path)).Select(file => (file.Path, file.Text.AsSpan().Count('\n')));

    [Test]
    public void None_is_long()
    {
        Codebase.AssertNone(
            Files.Where(file => file.Lines > Longest).Select(file => $"{file.Path} has {file.Lines} lines."),
            $"Split it along its subjects: at most {Longest} lines. Only tables of facts may be longer (FilesAreSmall.Table).");
    }

    [Test]
    public void Half_of_them_fit_a_screen()
    {
        var lengths = Files.Select(file => file.Lines).Order().ToList();

        Assert.That(lengths[lengths.Count / 2], Is.AtMost(Median), "The median file has grown beyond a screen: look for files with two subjects.");
    }

    // The error catalog's rows and names, the sandbox's own rows, the country codes.
    [GeneratedRegex(@"/TwilioErrorCatalog\.Entries\.[0-9]+\.cs$|/TwilioErrorTable\.Rows\.cs$|/Errors/ErrorRows\.cs$|/TwilioErrorCode\.cs$|/E164\.CountryCodes\.cs$", RegexOptions.CultureInvariant)]
    private static partial Regex Table();
}
