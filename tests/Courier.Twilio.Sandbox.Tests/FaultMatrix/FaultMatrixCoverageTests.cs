using System.Text.RegularExpressions;

namespace Courier.Twilio.Sandbox.Tests.FaultMatrix;

/// <summary>Verifies that each row of the fault matrix that needs the sandbox has a test of its name.</summary>
internal sealed partial class FaultMatrixCoverageTests
{
    /// <summary>The terms that mark a row as one that needs the sandbox.</summary>
    private static readonly string[] SandboxTerms =
    [
        "emulator",
        "accept=",
        "`hang`",
        "Status(",
        "`close`",
        "fault on GET",
        "other messages to the same To",
        "override fields",
    ];

    /// <summary>Rows that the machine produces without the sandbox: a name that does not resolve.</summary>
    private static readonly string[] NotProduced = ["F01"];

    [Test]
    public void Every_row_that_needs_the_sandbox_has_a_test()
    {
        var path = PublishedData.Find("fault-matrix.tsv");
        var rows = File.ReadLines(path)
            .Where(static row => SandboxTerms.Any(
                term => row.Contains(term, StringComparison.OrdinalIgnoreCase)))
            .Select(static row => row.Split('\t')[0])
            .ToList();
        var tests = typeof(FaultMatrixCoverageTests).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(FaultMatrixCoverageTests).Namespace)
            .SelectMany(static type => type.GetMethods())
            .Select(static method => RowRegex().Match(method.Name).Value);

        Assert.That(rows, Has.Count.GreaterThan(30));
        Assert.That(rows.Except([.. tests, .. NotProduced]), Is.Empty);
    }

    [GeneratedRegex("^F[0-9]{2}(?=_)", RegexOptions.CultureInvariant)]
    private static partial Regex RowRegex();
}
