using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Courier.Twilio.Scenarios;

/// <summary>The C# blocks of README.md are compiled and run by <see cref="ReadmeExampleTests"/>.</summary>
public partial class ReadmeBlocksTests
{
    [Test]
    public void Every_block_of_the_readme_is_part_of_the_examples()
    {
        var examples = TrimLines(Read("ReadmeExampleTests.cs") + Read("ReadmeExampleTypes.cs"));
        var blocks = CSharpBlock().Matches(Read("../../README.md")).Select(match => match.Groups[1].Value).ToList();

        Assert.That(blocks, Has.Count.GreaterThan(5));
        Assert.That(blocks.Where(block => !examples.Contains(TrimLines(block), StringComparison.Ordinal)), Is.Empty);
    }

    private static string TrimLines(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    private static string Read(string path, [CallerFilePath] string thisFile = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(thisFile)!, path));

    [GeneratedRegex("^```csharp\r?\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CSharpBlock();
}
