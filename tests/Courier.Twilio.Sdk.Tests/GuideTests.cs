using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Courier.Twilio.Sdk.Tests;

/// <summary>Each C# block of the guide and of the package's readme compiles as a whole program.</summary>
public partial class GuideTests
{
    private static readonly string[] Documents =
        ["src/Courier.Twilio/docs/moving-from-twilios-sdk.md", "src/Courier.Twilio.Sdk/README.md"];

    private static IEnumerable<TestCaseData> Blocks =>
        from document in Documents
        from block in CSharpBlock().Matches(Repository.Read(document)).Index()
        select new TestCaseData(block.Item.Groups[1].Value)
            .SetName($"Block_{block.Index + 1}_of_{Path.GetFileName(document)}_compiles");

    [TestCaseSource(nameof(Blocks))]
    public void Block_compiles(string code)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        const string Usings = """
            global using System; global using System.Collections.Generic; global using System.Linq;
            global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
            """;
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var compilation = CSharpCompilation.Create(
            "Block",
            [CSharpSyntaxTree.ParseText(Usings, options), CSharpSyntaxTree.ParseText(code, options)],
            references,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        var errors = compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString());

        Assert.That(errors, Is.Empty);
    }

    [GeneratedRegex("^```csharp\r?\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CSharpBlock();
}
