using System.Text.RegularExpressions;
using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Tests that the tables of DIFFERENCES.md agree with the code.</summary>
internal sealed partial class DifferencesTests
{
    private static readonly string Page = Repository.Read("src/Courier.Twilio.Sandbox/DIFFERENCES.md");

    [Test]
    public void Numbers_are_those_of_the_code()
    {
        string[] table =
        [
            "| recipient | what happens |",
            "|---|---|",
            .. OutcomeNumbers.All.Select(static number => $"| `{number.Number}` | {number.Meaning} |"),
        ];

        Assert.That(Page, Does.Contain($"<!-- numbers -->\n{string.Join('\n', table)}\n<!-- end -->"));
    }

    [Test]
    public void Every_setting_is_documented() =>
        Assert.That(
            typeof(SandboxSettings).GetProperties()
                .Select(static property => property.Name)
                .Where(static name => !Page.Contains($"`{name}", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Every_error_code_is_known() =>
        Assert.That(
            Code().Matches(Page)
                .Select(static match => int.Parse(match.Value, null))
                .Where(static code => Errors.ErrorTable.Find(code) is null), Is.Empty);

    [GeneratedRegex(@"(?<![\d+])\b[1-6]\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
