using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Courier.Twilio.Scenarios;

public partial class ReadmeBlocksCompile
{
    [Test]
    public void Every_block_of_csharp_in_the_readme_stands_in_the_examples()
    {
        var examples = Lines(File.ReadAllText(Beside("ReadmeExamples.cs")));
        var blocks = CSharp().Matches(File.ReadAllText(Beside("../../README.md"))).Select(match => match.Groups[1].Value).ToList();

        Assert.That(blocks, Has.Count.GreaterThan(5));
        Assert.That(blocks.Where(block => !examples.Contains(Lines(block), StringComparison.Ordinal)), Is.Empty);
    }

    private static string Lines(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    private static string Beside(string path, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, path);

    [GeneratedRegex("^```csharp\r?\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CSharp();
}
