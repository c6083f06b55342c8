using System.Text.RegularExpressions;

namespace Courier.Twilio.Sandbox.Tests.FaultMatrix;

/// <summary>The tests of this folder are named after the rows of the matrix of faults: each row that is the sandbox's to produce has one.</summary>
internal sealed partial class FaultMatrixCoverageTests
{
    /// <summary>Words with which the matrix asks something of the sandbox: its name, and the names of what it can do.</summary>
    private static readonly string[] Asked = ["emulator", "accept=", "`hang`", "Status(", "`close`", "fault on GET", "other messages to the same To", "override fields"];

    /// <summary>Asked of the machine, not of the sandbox: a name that does not resolve.</summary>
    private static readonly string[] NothingToDo = ["F01"];

    [Test]
    public void Every_row_that_asks_something_of_the_sandbox_is_produced()
    {
        var path = SharedData.Find("fault-matrix.tsv");
        var rows = File.ReadLines(path).Where(static row => Asked.Any(word => row.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(static row => row.Split('\t')[0]).ToList();
        var tests = typeof(FaultMatrixCoverageTests).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(FaultMatrixCoverageTests).Namespace)
            .SelectMany(static type => type.GetMethods())
            .Select(static method => Row().Match(method.Name).Value);

        Assert.That(rows, Has.Count.GreaterThan(30));
        Assert.That(rows.Except([.. tests, .. NothingToDo]), Is.Empty);
    }

    [GeneratedRegex("^F[0-9]{2}(?=_)", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
