using System.Text.RegularExpressions;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>Limits for the length of source files and of their lines. Tables of data are exempt.</summary>
public partial class SourceFileSizeTests
{
    private const int MaxLines = 300;
    private const int MaxColumns = 120;

    private static readonly string[] Folders = ["src", "tests", "samples"];

    private static IEnumerable<SourceFile> Files =>
        Folders.SelectMany(Codebase.Sources).Where(file => !DataTable().IsMatch(file.Path));

    [Test]
    public void Files_have_at_most_300_lines()
    {
        Codebase.AssertNone(
            Files.SelectMany(FindLongFile),
            $"Split the file by subject: at most {MaxLines} lines. Only tables of data may be longer (DataTable).");
    }

    [Test]
    public void Lines_have_at_most_120_columns()
    {
        Codebase.AssertNone(Files.SelectMany(FindLongLines), $"Wrap the line: at most {MaxColumns} columns.");
    }

    [Test]
    public void A_planted_long_file_is_found()
    {
        Assert.That(FindLongFile(new("src/A.cs", new('\n', MaxLines))), Is.Empty);
        Assert.That(FindLongFile(new("src/A.cs", new('\n', MaxLines + 1))), Has.Exactly(1).Items);
    }

    [Test]
    public void A_planted_long_line_is_found()
    {
        Assert.That(FindLongLines(new("src/A.cs", $"\n{new string('x', MaxColumns)}\n")), Is.Empty);
        Assert.That(
            FindLongLines(new("src/A.cs", $"\n{new string('x', MaxColumns + 1)}\n")),
            Is.EqualTo(new[] { "src/A.cs(2) has 121 columns." }));
    }

    private static IEnumerable<string> FindLongFile(SourceFile file)
    {
        var lines = file.Text.AsSpan().Count('\n');
        return lines > MaxLines ? [$"{file.Path} has {lines} lines."] : [];
    }

    private static IEnumerable<string> FindLongLines(SourceFile file) =>
        from line in file.Text.Split('\n').Index()
        where line.Item.TrimEnd('\r').Length > MaxColumns
        select $"{file.Path}({line.Index + 1}) has {line.Item.TrimEnd('\r').Length} columns.";

    // The error table of the sandbox and the country codes.
    [GeneratedRegex(
        @"/Courier\.Twilio\.Sandbox/Errors/ErrorTableData\.cs$|/NumberingPlan\.CountryCodes\.cs$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DataTable();
}
